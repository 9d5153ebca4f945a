using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the audit programme in force says (9.2.2).</summary>
public sealed class AuditProgrammeFacts : IWitness
{
    private readonly AuditProgramme _programme;
    private readonly FactIndex _index;

    internal AuditProgrammeFacts(AuditProgramme programme, FactIndex index) =>
        (_programme, _index) = (programme, index);

    /// <summary>Whether it says how often each entity is audited.</summary>
    public bool SetsFrequency => _programme.Every is not null;

    /// <summary>Whether it says by which methods.</summary>
    public bool SetsMethods => _programme.Methods is not null;

    /// <summary>Whether it says who answers for what.</summary>
    public bool SetsResponsibilities => _programme.Responsibilities is not null;

    /// <summary>Whether it says what is asked of the planning of an audit.</summary>
    public bool SetsPlanningRequirements => _programme.PlanningRequirements is not null;

    /// <summary>Whether it says how audits are reported.</summary>
    public bool SetsReporting => _programme.Reporting is not null;

    /// <summary>Whether documented information of it is in force: its own, or what was kept for 9.2.2 since.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented =>
        _index.Evaluation.IsDocumented(_programme.Document, "9.2.2/1", entity: null, _programme.AdoptedOn!.Value);

    Witness IWitness.Witness =>
        new(
            "auditProgramme",
            _programme.Id.ToString(),
            new BilingualText(
                $"审核方案 {_programme.Id}（{_programme.Period.ToIsoText()}，频次 {_programme.Every?.ToString() ?? "未规定"}，文件 {_programme.Document?.ToString() ?? "未记录"}）",
                $"audit programme {_programme.Id} ({_programme.Period.ToIsoText()}, frequency {_programme.Every?.ToString() ?? "not set"}, document {_programme.Document?.ToString() ?? "not recorded"})"
            )
        );
}
