using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What became of an audit that a programme plans for an entity (9.2.2).</summary>
public sealed class PlannedAuditFacts : IWitness
{
    private readonly PlannedAudit _planned;
    private readonly AuditProgramme _programme;
    private readonly InternalAudit? _held;

    internal PlannedAuditFacts(PlannedAudit planned, AuditProgramme programme, InternalAudit? held) =>
        (_planned, _programme, _held) = (planned, programme, held);

    /// <summary>Whether an audit under the programme was held by the day that it sets.</summary>
    public bool IsHeldInTime => _held?.On <= By;

    internal bool IsHeld => _held is not null;

    internal LocalDate By => _planned.By;

    Witness IWitness.Witness =>
        new(
            "plannedAudit",
            $"{_programme.Id} {_planned.Entity} {By.ToIsoText()}",
            new BilingualText(
                $"方案 {_programme.Id} 安排主体 {_planned.Entity} 最迟于 {By.ToIsoText()} 接受审核；依方案实施：{(_held is null ? "无" : $"{_held.Id}，{_held.On.ToIsoText()}")}",
                $"programme {_programme.Id} plans an audit of {_planned.Entity} by {By.ToIsoText()}; held under it: {(_held is null ? "none" : $"{_held.Id} on {_held.On.ToIsoText()}")}"
            )
        );
}
