using NodaTime;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Improvement;

/// <summary>A search for nonconformities of the same kind (类似不符合).</summary>
[Clause("10.2/1.b.3")]
public sealed record SimilarCases
{
    /// <summary>The day of the search.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>Where was searched.</summary>
    public BilingualText? Where { get; init; }

    /// <summary>The entities that were searched.</summary>
    public IReadOnlyList<Id<ParkEntity>> Entities
    {
        get;
        init => field = ValueList<Id<ParkEntity>>.Copy(value);
    } = ValueList<Id<ParkEntity>>.Empty;

    /// <summary>Whether there are any, or could be; unset where the record does not say.</summary>
    public bool? Found { get; init; }

    /// <summary>What was found.</summary>
    public BilingualText? Result { get; init; }
}
