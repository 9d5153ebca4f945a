using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Carbon;

/// <summary>A set of global warming potentials over 100 years (全球变暖潜势, GWP100) from one assessment report.</summary>
/// <remarks>One inventory uses one set; which one is chosen, never assumed.</remarks>
[Clause("3.2.1")]
public sealed record GwpSet
{
    private readonly IReadOnlyList<GwpValue> _values = ValueList<GwpValue>.Empty;

    /// <summary>The id of the set, such as "AR5".</summary>
    public required Id<GwpSet> Id { get; init; }

    /// <summary>The title of the set.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>Where the set comes from.</summary>
    public required Provenance Source { get; init; }

    /// <summary>The potentials.</summary>
    public required IReadOnlyList<GwpValue> Values
    {
        get => _values;
        init => _values = ValueList<GwpValue>.Copy(value);
    }

    /// <summary>Returns the potential of a gas, or null where the set has none.</summary>
    /// <param name="gas">The gas.</param>
    public decimal? PotentialOf(GreenhouseGas gas) =>
        gas.IsOwnEquivalent ? 1m : _values.FirstOrDefault(value => value.Gas == gas)?.Value;
}
