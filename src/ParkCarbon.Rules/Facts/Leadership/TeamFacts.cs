using ParkCarbon.Domain;
using ParkCarbon.Domain.Leadership;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of a neutrality management team that exists (5.1 c, 5.3).</summary>
public sealed class TeamFacts : IWitness
{
    private readonly NeutralityTeam _team;
    private readonly Roster _roster;
    private readonly FactIndex _index;

    internal TeamFacts(NeutralityTeam team, Roster roster, FactIndex index)
    {
        _team = team;
        _roster = roster;
        _index = index;
        Mandates = [.. team.Mandates.Select(mandate => new TeamMandateFacts(mandate, team, roster))];
        Reporting = new PeriodicReviewFacts(
            "teamReporting",
            team.Id.ToString(),
            new BilingualText($"{team.Name.Zh} 向最高管理层的报告", $"reports of {team.Name.En} to top management"),
            new PeriodicReview
            {
                Every = team.ReportsEvery,
                Held =
                [
                    .. (index.Dossier.PerformanceReports ?? [])
                        .Where(report =>
                            report.Team == team.Id && report.To.Any(who => roster.IsTopManagement(who, report.On))
                        )
                        .Select(report => new HeldReview { On = report.On }),
                ],
            },
            team.Mandates.Where(mandate => mandate.Kind == MandateKind.Reporting).Max(mandate => mandate.AssignedOn)
                ?? team.FormedOn,
            index
        );
    }

    /// <summary>Whether one of its members at least is there.</summary>
    [RecordedIn(nameof(ParkDossier.People))]
    [DependsOnAsOf]
    public bool HasMembers => _team.Members.Any(member => _roster.IsThere(member, _index.AsOf));

    /// <summary>Whether a member of top management formed it.</summary>
    [RecordedIn(nameof(ParkDossier.TopManagement), nameof(ParkDossier.People))]
    public bool IsFormedByTopManagement => _roster.IsTopManagement(_team.FormedBy, _team.FormedOn);

    /// <summary>Its reports that a member of top management received, by the interval that it has.</summary>
    [RecordedIn(nameof(ParkDossier.PerformanceReports), nameof(ParkDossier.TopManagement), nameof(ParkDossier.People))]
    public PeriodicReviewFacts Reporting { get; }

    internal IReadOnlyList<TeamMandateFacts> Mandates { get; }

    internal Id<Domain.Support.DocumentedInformation>? Document => _team.Document;

    Witness IWitness.Witness =>
        new(
            "team",
            _team.Id.ToString(),
            new BilingualText(
                $"{_team.Name.Zh}（成立 {_team.FormedOn?.ToIsoText() ?? "未记录"}，组建人 {_team.FormedBy?.ToString() ?? "未记录"}，在岗成员 {Present}）",
                $"{_team.Name.En} (formed {_team.FormedOn?.ToIsoText() ?? "not recorded"} by {_team.FormedBy?.ToString() ?? "nobody recorded"}, members in post: {Present})"
            )
        );

    private int Present => _team.Members.Count(member => _roster.IsThere(member, _index.AsOf));
}
