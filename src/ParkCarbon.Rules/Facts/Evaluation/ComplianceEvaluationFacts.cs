using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What a compliance evaluation shows at the as-of date (9.1.2).</summary>
public sealed class ComplianceEvaluationFacts : IWitness
{
    private readonly ComplianceEvaluation _evaluation;
    private readonly FactIndex _index;

    internal ComplianceEvaluationFacts(ComplianceEvaluation evaluation, FactIndex index) =>
        (_evaluation, _index) = (evaluation, index);

    /// <summary>Whether it says what the compliance status is as a whole.</summary>
    public bool HasConclusion => _evaluation.Conclusion is not null;

    /// <summary>Whether documented information of it is in force: its own, or what was kept for 9.1.2 since.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented =>
        _index.Evaluation.IsDocumented(_evaluation.Document, "9.1.2/3", _evaluation.Entity, _evaluation.On);

    Witness IWitness.Witness =>
        new(
            "complianceEvaluation",
            _evaluation.Id.ToString(),
            new BilingualText(
                $"合规性评价 {_evaluation.Id}（{_evaluation.Entity?.ToString() ?? "园区"}，{_evaluation.On.ToIsoText()}，文件 {_evaluation.Document?.ToString() ?? "未记录"}）",
                $"compliance evaluation {_evaluation.Id} ({_evaluation.Entity?.ToString() ?? "the park"}, {_evaluation.On.ToIsoText()}, document {_evaluation.Document?.ToString() ?? "not recorded"})"
            )
        );
}
