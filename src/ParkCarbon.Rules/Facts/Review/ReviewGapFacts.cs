using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>Something that a neutrality review left out, or that other records contradict (6.3).</summary>
public sealed class ReviewGapFacts : IWitness
{
    private readonly Witness _witness;

    internal ReviewGapFacts(string kind, string id, BilingualText text) => _witness = new(kind, id, text);

    /// <summary>The id of what was left out or is contradicted.</summary>
    public string Id => _witness.Id;

    Witness IWitness.Witness => _witness;
}
