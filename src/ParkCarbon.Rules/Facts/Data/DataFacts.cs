using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Planning;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of the collection of data at the as-of date (6.5).</summary>
public sealed class DataFacts
{
    private readonly FactIndex _index;

    internal DataFacts(FactIndex index)
    {
        _index = index;
        Plans =
        [
            .. (index.Dossier.DataPlans ?? [])
                .Where(plan => !(plan.WithdrawnOn <= index.AsOf))
                .OrderByDescending(plan => plan.AdoptedOn)
                .ThenBy(plan => plan.Id)
                .Take(1)
                .Select(plan => new DataPlanFacts(plan, index)),
        ];
        Lines = [.. Plans.SelectMany(plan => plan.Lines)];
        Collected =
        [
            .. (index.Dossier.CollectedData ?? [])
                .OrderBy(data => data.Line)
                .ThenBy(data => data.Period.Start)
                .Select(data => new CollectedDataFacts(data, index)),
        ];
    }

    /// <summary>The plan in force: the latest adopted that is not withdrawn, one without its day only where there is no other; empty where there is none.</summary>
    [RecordedIn(nameof(ParkDossier.DataPlans))]
    [DependsOnAsOf]
    public IReadOnlyList<DataPlanFacts> Plans { get; }

    /// <summary>When the plan in force has what it collects analysed and evaluated.</summary>
    [RecordedIn(nameof(ParkDossier.DataPlans))]
    [DependsOnAsOf]
    public IReadOnlyList<PeriodicReviewFacts> Analyses => [.. Plans.Select(plan => plan.Analysis)];

    /// <summary>The analyses and evaluations that took place of what the plan in force collects.</summary>
    [RecordedIn(nameof(ParkDossier.DataPlans))]
    [DependsOnAsOf]
    public IReadOnlyList<HeldReviewFacts> AnalysesHeld => [.. Analyses.SelectMany(analysis => analysis.Held)];

    /// <summary>When the plan in force is itself reviewed.</summary>
    [RecordedIn(nameof(ParkDossier.DataPlans))]
    [DependsOnAsOf]
    public IReadOnlyList<PeriodicReviewFacts> PlanReviews => [.. Plans.Select(plan => plan.Review)];

    /// <summary>The reviews of the plan in force that took place.</summary>
    [RecordedIn(nameof(ParkDossier.DataPlans))]
    [DependsOnAsOf]
    public IReadOnlyList<HeldReviewFacts> PlanReviewsHeld => [.. PlanReviews.SelectMany(review => review.Held)];

    /// <summary>The lines of the plan in force.</summary>
    [RecordedIn(nameof(ParkDossier.DataPlans))]
    [DependsOnAsOf]
    public IReadOnlyList<DataPlanLineFacts> Lines { get; }

    /// <summary>The data that arrived, activity data of sources apart.</summary>
    [RecordedIn(nameof(ParkDossier.CollectedData))]
    public IReadOnlyList<CollectedDataFacts> Collected { get; }

    /// <summary>The sources in scope that no line of the plan in force collects from.</summary>
    [RecordedIn(nameof(ParkDossier.DataPlans), nameof(ParkDossier.Sources))]
    [DependsOnAsOf]
    public IReadOnlyList<SourceFacts> SourcesNotPlanned =>
        [
            .. _index
                .EntitiesInScope.SelectMany(entity => _index.SourcesOf(entity.Id))
                .Where(source => !Lines.Any(line => line.Collects(source.Id))),
        ];

    /// <summary>Where data that the plan promises did not arrive.</summary>
    [RecordedIn(
        nameof(ParkDossier.DataPlans),
        nameof(ParkDossier.Sources),
        nameof(ParkDossier.Activities),
        nameof(ParkDossier.CollectedData)
    )]
    [DependsOnAsOf]
    public IReadOnlyList<NamedFacts> Gaps => [.. Lines.SelectMany(line => line.Gaps)];

    /// <summary>The five topics of carbon management that no line on them covers (6.5 c).</summary>
    [RecordedIn(nameof(ParkDossier.DataPlans))]
    [DependsOnAsOf]
    public IReadOnlyList<NamedFacts> TopicsNotPlanned =>
        [
            .. CarbonTopics.That(topic =>
                !Lines.Any(line => line.Topic == DataTopic.CarbonManagement && line.CarbonTopics.Contains(topic))
            ),
        ];

    /// <summary>The entities in scope whose energy and carbon management systems no line is about (6.5 b).</summary>
    [RecordedIn(nameof(ParkDossier.DataPlans))]
    [DependsOnAsOf]
    public IReadOnlyList<NamedFacts> EntitiesWithoutManagementSystems => Missed(DataTopic.ManagementSystems);

    /// <summary>The entities in scope that no line on carbon management collects from (6.5 c).</summary>
    [RecordedIn(nameof(ParkDossier.DataPlans))]
    [DependsOnAsOf]
    public IReadOnlyList<NamedFacts> EntitiesWithoutCarbonManagement => Missed(DataTopic.CarbonManagement);

    /// <summary>The entities in scope whose purchases of certificates and green power no line is about (6.5 d).</summary>
    [RecordedIn(nameof(ParkDossier.DataPlans))]
    [DependsOnAsOf]
    public IReadOnlyList<NamedFacts> EntitiesWithoutGreenPurchases => Missed(DataTopic.GreenPurchases);

    private IReadOnlyList<NamedFacts> Missed(DataTopic topic) =>
        [
            .. _index
                .EntitiesInScope.Where(entity =>
                    !Lines.Any(line => line.Topic == topic && line.CollectsFrom(entity.Id))
                )
                .Select(NamedFacts.Of),
        ];
}
