namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of resources, people, communication and documents at the as-of date (clause 7).</summary>
public sealed class SupportFacts
{
    private readonly FactIndex _index;

    internal SupportFacts(FactIndex index) => _index = index;
}
