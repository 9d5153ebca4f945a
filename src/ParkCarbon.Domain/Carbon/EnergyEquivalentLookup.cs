namespace ParkCarbon.Domain.Carbon;

/// <summary>What a lookup of an energy carrier found.</summary>
/// <remarks>A lookup that finds nothing, or finds two, says so and gives no item.</remarks>
public sealed record EnergyEquivalentLookup
{
    private EnergyEquivalentLookup(EnergyEquivalent? item, bool isAmbiguous, IEnumerable<EnergyEquivalent> candidates)
    {
        Item = item;
        IsAmbiguous = isAmbiguous;
        Candidates = ValueList<Id<EnergyEquivalent>>.Copy(candidates.Select(candidate => candidate.Id).Order());
    }

    /// <summary>The item, where exactly one was found.</summary>
    public EnergyEquivalent? Item { get; }

    /// <summary>Whether more than one was found.</summary>
    public bool IsAmbiguous { get; }

    /// <summary>The ids that would find an item, in ordinal order; empty where one was found.</summary>
    public IReadOnlyList<Id<EnergyEquivalent>> Candidates { get; }

    internal static EnergyEquivalentLookup One(EnergyEquivalent item) => new(item, false, []);

    internal static EnergyEquivalentLookup None(IEnumerable<EnergyEquivalent> known) => new(null, false, known);

    internal static EnergyEquivalentLookup Several(IEnumerable<EnergyEquivalent> found) => new(null, true, found);
}
