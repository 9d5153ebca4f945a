using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Improvement;

/// <summary>What was done to remove a nonconformity that was found (纠正).</summary>
[Clause("10.2/1.a.1")]
public sealed record Correction
{
    /// <summary>The day on which it was corrected.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>What was done.</summary>
    public required BilingualText What { get; init; }

    /// <summary>Who did it.</summary>
    public Id<Person>? By { get; init; }

    /// <summary>The documented information that shows it.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
