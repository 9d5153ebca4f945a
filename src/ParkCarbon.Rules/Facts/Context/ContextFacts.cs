namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of the park's context at the as-of date (clause 4).</summary>
public sealed class ContextFacts
{
    private readonly FactIndex _index;

    internal ContextFacts(FactIndex index) => _index = index;
}
