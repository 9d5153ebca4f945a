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

    Witness IWitness.Witness
    {
        get
        {
            var answered = string.Join(", ", Enum.GetValues<AuditQuestion>().Where(Answers));
            return new Witness(
                "audit",
                _audit.Id.ToString(),
                new BilingualText(
                    $"内部审核 {_audit.Id}（{_audit.Entity?.ToString() ?? "园区管理机构"}，{_audit.On.ToIsoText()}，已回答 {(answered.Length > 0 ? answered : "无")}，文件 {_audit.Document?.ToString() ?? "未记录"}）",
                    $"internal audit {_audit.Id} ({_audit.Entity?.ToString() ?? "the park's management"}, {_audit.On.ToIsoText()}, answers {(answered.Length > 0 ? answered : "nothing")}, document {_audit.Document?.ToString() ?? "not recorded"})"
                )
            );
        }
    }
}
