namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of leadership at the as-of date (clause 5).</summary>
public sealed class LeadershipFacts
{
    private readonly FactIndex _index;

    internal LeadershipFacts(FactIndex index) => _index = index;
}
