using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain;

/// <summary>Something that was done, and when.</summary>
public sealed record CompletedStep
{
    /// <summary>The day on which it was done.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>Who did it.</summary>
    public Id<Person>? By { get; init; }

    /// <summary>What was done.</summary>
    public BilingualText? What { get; init; }

    /// <summary>The documented information that shows it.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
