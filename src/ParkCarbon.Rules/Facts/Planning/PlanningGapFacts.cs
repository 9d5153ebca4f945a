using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>Something that planning left out: an issue not considered, an entity not informed, an interval without a reading.</summary>
public sealed class PlanningGapFacts : IWitness
{
    private readonly Witness _witness;

    internal PlanningGapFacts(string kind, string id, BilingualText text) => _witness = new(kind, id, text);

    /// <summary>The id of what was left out.</summary>
    public string Id => _witness.Id;

    Witness IWitness.Witness => _witness;
}
