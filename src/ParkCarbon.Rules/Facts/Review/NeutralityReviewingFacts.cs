namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of neutrality reviews at the as-of date (6.3).</summary>
public sealed class NeutralityReviewingFacts
{
    private readonly FactIndex _index;

    internal NeutralityReviewingFacts(FactIndex index) => _index = index;
}
