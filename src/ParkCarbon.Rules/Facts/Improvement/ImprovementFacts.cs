namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of improvement at the as-of date (clause 10).</summary>
public sealed class ImprovementFacts
{
    private readonly FactIndex _index;

    internal ImprovementFacts(FactIndex index) => _index = index;
}
