using ParkCarbon.Domain;
using ParkCarbon.Domain.Leadership;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of something that a team is charged with (5.3).</summary>
public sealed class TeamMandateFacts : IWitness
{
    private readonly TeamMandate _mandate;
    private readonly NeutralityTeam _team;
    private readonly Roster _roster;

    internal TeamMandateFacts(TeamMandate mandate, NeutralityTeam team, Roster roster) =>
        (_mandate, _team, _roster) = (mandate, team, roster);

    /// <summary>What the team is charged with.</summary>
    public MandateKind Kind => _mandate.Kind;

    /// <summary>Whether it says what the team answers for.</summary>
    public bool HasResponsibility => _mandate.Responsibility is not null;

    /// <summary>Whether it says what the team may decide.</summary>
    public bool HasAuthority => _mandate.Authority is not null;

    /// <summary>Whether a member of top management assigned it.</summary>
    [RecordedIn(nameof(ParkDossier.TopManagement), nameof(ParkDossier.People))]
    public bool IsAssignedByTopManagement => _roster.IsTopManagement(_mandate.AssignedBy, _mandate.AssignedOn);

    private BilingualText Charge =>
        Kind switch
        {
            MandateKind.System => new("运行体系", "run the system"),
            MandateKind.Conformity => new("确保符合标准", "ensure conformity"),
            MandateKind.ActionPlans => new("实施措施计划", "carry out action plans"),
            MandateKind.Reporting => new("报告绩效", "report performance"),
            _ => new(Kind.ToString()),
        };

    Witness IWitness.Witness =>
        new(
            "mandate",
            $"{_team.Id} {Kind}",
            new BilingualText(
                $"{_team.Name.Zh} 的授权“{Charge.Zh}”（授权 {_mandate.AssignedOn?.ToIsoText() ?? "日期未记录"}，授权人 {_mandate.AssignedBy?.ToString() ?? "未记录"}）",
                $"mandate to {Charge.En} of {_team.Name.En} (assigned {_mandate.AssignedOn?.ToIsoText() ?? "on no recorded day"} by {_mandate.AssignedBy?.ToString() ?? "nobody recorded"})"
            )
        );
}
