using System.Text.Json;
using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Planning;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of risks, objectives and measures at the as-of date (6.1 and 6.2).</summary>
public sealed class PlanningFacts
{
    internal static readonly IReadOnlyDictionary<CarbonTopic, BilingualText> TopicNames = new Dictionary<
        CarbonTopic,
        BilingualText
    >
    {
        [CarbonTopic.Emissions] = new("碳排放", "emissions"),
        [CarbonTopic.Assets] = new("碳资产", "carbon assets"),
        [CarbonTopic.Trading] = new("碳交易", "carbon trading"),
        [CarbonTopic.Neutrality] = new("碳中和", "carbon neutrality"),
        [CarbonTopic.CreditStanding] = new("碳资信", "carbon credit standing"),
    };

    private readonly PlanningIndex _index;
    private readonly ConsideredSurveys _surveys;

    internal PlanningFacts(FactIndex index)
    {
        _index = new PlanningIndex(index);
        _surveys = new ConsideredSurveys(_index);
        Risks = [.. (index.Dossier.Risks ?? []).OrderBy(risk => risk.Id).Select(risk => new RiskFacts(risk, _index))];
        Objectives = [.. _index.Objectives.Select(objective => new ObjectiveFacts(objective, _index))];
        Measures = [.. _index.Measures.Select(measure => new MeasureFacts(measure, _index))];
    }

    /// <summary>The risks and opportunities that the park determined (6.1).</summary>
    [RecordedIn(nameof(ParkDossier.Risks))]
    public IReadOnlyList<RiskFacts> Risks { get; }

    /// <summary>The actions that address them (6.1 a).</summary>
    [RecordedIn(nameof(ParkDossier.Risks))]
    public IReadOnlyList<RiskActionFacts> RiskActions => [.. Risks.SelectMany(risk => risk.Actions)];

    /// <summary>The issues of 4.1 that no risk or opportunity comes from, although they were known when the last was determined.</summary>
    [RecordedIn(nameof(ParkDossier.Issues), nameof(ParkDossier.Risks))]
    public IReadOnlyList<PlanningGapFacts> IssuesNotConsidered
    {
        get
        {
            var considered = Determined.SelectMany(risk => risk.Issues).ToHashSet();
            return
            [
                .. (_index.Facts.Dossier.Issues ?? [])
                    .Where(issue => WasKnown(issue.DeterminedOn) && !considered.Contains(issue.Id))
                    .OrderBy(issue => issue.Id)
                    .Select(issue => Unconsidered("issue", issue.Id.ToString(), issue.Description, issue.DeterminedOn)),
            ];
        }
    }

    /// <summary>The needs to be met through the system (4.2) that no risk or opportunity comes from, although they were known when the last was determined.</summary>
    [RecordedIn(nameof(ParkDossier.Needs), nameof(ParkDossier.Risks))]
    public IReadOnlyList<PlanningGapFacts> NeedsNotConsidered
    {
        get
        {
            var considered = Determined.SelectMany(risk => risk.Needs).ToHashSet();
            return
            [
                .. (_index.Facts.Dossier.Needs ?? [])
                    .Where(need => need.Handling == NeedHandling.ThroughSystem)
                    .Where(need => WasKnown(need.DeterminedOn) && !considered.Contains(need.Id))
                    .OrderBy(need => need.Id)
                    .Select(need => Unconsidered("need", need.Id.ToString(), need.Statement, need.DeterminedOn)),
            ];
        }
    }

    /// <summary>The objectives that the park pursues at the as-of date (6.2).</summary>
    [RecordedIn(nameof(ParkDossier.Objectives))]
    [DependsOnAsOf]
    public IReadOnlyList<ObjectiveFacts> Objectives { get; }

    /// <summary>Those of them that can be measured: all that do not say why they cannot.</summary>
    [RecordedIn(nameof(ParkDossier.Objectives))]
    [DependsOnAsOf]
    public IReadOnlyList<ObjectiveFacts> MeasurableObjectives =>
        [.. Objectives.Where(objective => objective.IsMeasurable)];

    /// <summary>The reviews that keep the objectives up to date, one entry for each objective (6.2, second list, f).</summary>
    [RecordedIn(nameof(ParkDossier.Objectives))]
    [DependsOnAsOf]
    public IReadOnlyList<PeriodicReviewFacts> ObjectiveReviews => [.. Objectives.Select(objective => objective.Review)];

    /// <summary>The reviews of objectives that took place.</summary>
    [RecordedIn(nameof(ParkDossier.Objectives))]
    [DependsOnAsOf]
    public IReadOnlyList<HeldReviewFacts> HeldObjectiveReviews =>
        [.. ObjectiveReviews.SelectMany(review => review.Held)];

    /// <summary>Those of the five topics of carbon management that no objective is about (6.2, first list, a).</summary>
    [RecordedIn(nameof(ParkDossier.Objectives))]
    [DependsOnAsOf]
    public IReadOnlyList<PlanningGapFacts> TopicsNotConsidered =>
        [
            .. TopicNames
                .Where(topic => !_index.Objectives.Any(objective => objective.Topics.Contains(topic.Key)))
                .Select(topic => new PlanningGapFacts(
                    "topic",
                    JsonNamingPolicy.CamelCase.ConvertName(topic.Key.ToString()),
                    topic.Value
                )),
        ];

    /// <summary>The entities of which no survey that an objective considered says how far they are with neutrality (6.2, first list, b).</summary>
    [RecordedIn(nameof(ParkDossier.Objectives), nameof(ParkDossier.EntityProfiles))]
    [DependsOnAsOf]
    public IReadOnlyList<PlanningGapFacts> EntitiesOfUnknownStatus =>
        _surveys.Without(
            survey => survey.NeutralityStatus is not null,
            new BilingualText("碳中和现状（neutralityStatus）", "how far it is with neutrality (neutralityStatus)")
        );

    /// <summary>The entities of which no survey that an objective considered says whether they are willing (6.2, first list, b).</summary>
    [RecordedIn(nameof(ParkDossier.Objectives), nameof(ParkDossier.EntityProfiles))]
    [DependsOnAsOf]
    public IReadOnlyList<PlanningGapFacts> EntitiesOfUnknownWillingness =>
        _surveys.Without(
            survey => survey.Willingness is not null,
            new BilingualText("意愿（willingness）", "whether it is willing (willingness)")
        );

    /// <summary>The entities of which no survey that an objective considered says how far their carbon management system is (6.2, first list, c).</summary>
    [RecordedIn(nameof(ParkDossier.Objectives), nameof(ParkDossier.EntityProfiles))]
    [DependsOnAsOf]
    public IReadOnlyList<PlanningGapFacts> EntitiesOfUnknownCarbonManagement =>
        _surveys.Without(
            survey => survey.CarbonManagement is not null,
            new BilingualText(
                "碳管理体系的建立情况（carbonManagement）",
                "how far its carbon management system is (carbonManagement)"
            )
        );

    /// <summary>The entities of which no survey that an objective considered says how far their energy management system is (6.2, first list, c).</summary>
    [RecordedIn(nameof(ParkDossier.Objectives), nameof(ParkDossier.EntityProfiles))]
    [DependsOnAsOf]
    public IReadOnlyList<PlanningGapFacts> EntitiesOfUnknownEnergyManagement =>
        _surveys.Without(
            survey => survey.EnergyManagement is not null,
            new BilingualText(
                "能源管理体系的建立情况（energyManagement）",
                "how far its energy management system is (energyManagement)"
            )
        );

    /// <summary>The intervals for which the indicator of an objective was to be read and was not (6.2, second list, d).</summary>
    [RecordedIn(nameof(ParkDossier.Objectives), nameof(ParkDossier.Indicators), nameof(ParkDossier.IndicatorReadings))]
    [DependsOnAsOf]
    public IReadOnlyList<PlanningGapFacts> MissingReadings =>
        [
            .. _index.Objectives.SelectMany(objective =>
                _index.UnreadIntervalsOf(objective).Select(days => Unread(objective, days))
            ),
        ];

    /// <summary>The entities that some objective which concerns them was not communicated to since it was set (6.2, second list, e).</summary>
    [RecordedIn(nameof(ParkDossier.Objectives), nameof(ParkDossier.Communications))]
    [DependsOnAsOf]
    public IReadOnlyList<PlanningGapFacts> EntitiesNotInformed =>
        [
            .. from entity in _index.Entities
            let unheard = _index
                .Objectives.Where(objective => objective.Entity is null || objective.Entity == entity.Id)
                .Where(objective => !HasHeardOf(entity, objective))
                .Select(objective => objective.Id)
                .ToList()
            where unheard.Count > 0
            select new PlanningGapFacts(
                "entity",
                entity.Id.ToString(),
                new BilingualText(
                    $"{entity.Name.Zh}（{entity.Id}）：设定后未收到目标 {string.Join("、", unheard)}",
                    $"{entity.Name.En} ({entity.Id}): not told of {string.Join(", ", unheard)} since they were set"
                )
            ),
        ];

    /// <summary>The measures for the objectives that the park pursues (6.2, third list).</summary>
    [RecordedIn(nameof(ParkDossier.Objectives), nameof(ParkDossier.Measures))]
    [DependsOnAsOf]
    public IReadOnlyList<MeasureFacts> Measures { get; }

    private IReadOnlyList<RiskOrOpportunity> Determined => _index.Facts.Dossier.Risks ?? [];

    /// <summary>Whether something was known when the last risk or opportunity was determined; without these days it is taken to be.</summary>
    private bool WasKnown(LocalDate? determinedOn) =>
        determinedOn is null
        || Determined.Select(risk => risk.DeterminedOn).Max() is not { } last
        || determinedOn <= last;

    private bool HasHeardOf(ParkEntity entity, Objective objective) =>
        (_index.Facts.Dossier.Communications ?? []).Any(communication =>
            communication.Objectives.Contains(objective.Id)
            && communication.Entities.Contains(entity.Id)
            && (objective.SetOn is not { } day || day <= communication.On)
        );

    private static PlanningGapFacts Unconsidered(string kind, string id, BilingualText what, LocalDate? determinedOn) =>
        new(
            kind,
            id,
            new BilingualText(
                $"{what.Zh}（{id}，确定日期 {determinedOn?.ToIsoText() ?? "未记录"}）",
                $"{what.En} ({id}, determined {determinedOn?.ToIsoText() ?? "on no recorded day"})"
            )
        );

    private static PlanningGapFacts Unread(Objective objective, DateInterval days) =>
        new(
            "reading",
            $"{objective.Id} {days.ToIsoText()}",
            new BilingualText(
                $"目标 {objective.Id}：指标 {objective.Indicator} 缺 {days.ToIsoText()} 的数值",
                $"objective {objective.Id}: indicator {objective.Indicator} has no reading for {days.ToIsoText()}"
            )
        );
}
