using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Leadership;

/// <summary>Where the park wants to go (碳中和战略).</summary>
[Clause("5.1/1.b")]
[Clause("5.2/1.a")]
public sealed record NeutralityStrategy
{
    /// <summary>The id of the strategy.</summary>
    public required Id<NeutralityStrategy> Id { get; init; }

    /// <summary>What it says.</summary>
    public required BilingualText Statement { get; init; }

    /// <summary>The day on which it was adopted.</summary>
    [CountsFrom]
    public LocalDate? AdoptedOn { get; init; }

    /// <summary>Who adopted it.</summary>
    public Id<Person>? AdoptedBy { get; init; }

    /// <summary>The year in which the park wants to be neutral.</summary>
    public int? NeutralBy { get; init; }

    /// <summary>The documented information that holds it.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
