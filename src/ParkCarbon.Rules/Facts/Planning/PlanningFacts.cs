namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of risks, objectives and measures at the as-of date (6.1 and 6.2).</summary>
public sealed class PlanningFacts
{
    private readonly FactIndex _index;

    internal PlanningFacts(FactIndex index) => _index = index;
}
