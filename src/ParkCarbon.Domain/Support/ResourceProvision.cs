using NodaTime;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Support;

/// <summary>That a resource was provided.</summary>
[Clause("7.1/1")]
public sealed record ResourceProvision
{
    /// <summary>The day on which it was provided.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>How much was provided.</summary>
    public Amount? Provided { get; init; }

    /// <summary>Who approved it.</summary>
    public Id<Person>? ApprovedBy { get; init; }

    /// <summary>The documented information that shows it.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
