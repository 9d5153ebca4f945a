using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What an internal audit shows at the as-of date (9.2).</summary>
public sealed class AuditFacts : IWitness
{
    private readonly InternalAudit _audit;
    private readonly FactIndex _index;

    internal AuditFacts(InternalAudit audit, FactIndex index) => (_audit, _index) = (audit, index);

    /// <summary>Whether it concludes yes or no on a question.</summary>
    /// <param name="question">The question.</param>
    [RulePredicate]
    public bool Answers(AuditQuestion question) =>
        _audit.Conclusions.Any(conclusion => conclusion.Question == question && conclusion.Positive is not null);

    /// <summary>Whether documented information of it is in force: its own, or what was kept for 9.2.2 since.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented => _index.Evaluation.IsDocumented(_audit.Document, "9.2.2/4", _audit.Entity, _audit.On);

    /// <summary>Whether the programme in force names it among the earlier audits whose results were considered.</summary>
    [RecordedIn(nameof(ParkDossier.AuditProgrammes))]
    [DependsOnAsOf]
    public bool IsConsidered => _index.Evaluation.Audits.Programme?.EarlierAudits.Contains(_audit.Id) == true;

    private static BilingualText NameOf(AuditQuestion question) =>
        question switch
        {
            AuditQuestion.OwnRequirements => new("园区自身的要求", "the park's own requirements"),
            AuditQuestion.Standard => new("本标准", "the standard"),
            AuditQuestion.Effectiveness => new("实施和保持", "implementation and maintenance"),
            _ => new(question.ToString()),
        };

    Witness IWitness.Witness
    {
        get
        {
            var answered = Enum.GetValues<AuditQuestion>().Where(Answers).Select(NameOf).ToList();
            var (zh, en) =
                answered.Count == 0
                    ? ("无", "nothing")
                    : (
                        string.Join("、", answered.Select(name => name.Zh)),
                        string.Join(", ", answered.Select(name => name.En))
                    );
            return new Witness(
                "audit",
                _audit.Id.ToString(),
                new BilingualText(
                    $"内部审核 {_audit.Id}（{_audit.Entity?.ToString() ?? "园区管理机构"}，{_audit.On.ToIsoText()}，作出结论：{zh}，文件 {_audit.Document?.ToString() ?? "未记录"}）",
                    $"internal audit {_audit.Id} ({_audit.Entity?.ToString() ?? "the park's management"}, {_audit.On.ToIsoText()}, concludes on {en}, document {_audit.Document?.ToString() ?? "not recorded"})"
                )
            );
        }
    }
}
