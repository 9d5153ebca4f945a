using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain;

/// <summary>A look at whether what was done has worked (有效性评价).</summary>
public sealed record EffectivenessReview
{
    /// <summary>The day on which it took place.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>Who carried it out.</summary>
    public Id<Person>? By { get; init; }

    /// <summary>Whether what was done was found to work; unset where the record does not say.</summary>
    public bool? Effective { get; init; }

    /// <summary>What was seen.</summary>
    public BilingualText? Result { get; init; }

    /// <summary>The documented information that holds it.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
