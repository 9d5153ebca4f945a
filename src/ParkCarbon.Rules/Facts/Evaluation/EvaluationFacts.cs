namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of monitoring, compliance, audits and reviews at the as-of date (clause 9).</summary>
public sealed class EvaluationFacts
{
    private readonly FactIndex _index;

    internal EvaluationFacts(FactIndex index) => _index = index;
}
