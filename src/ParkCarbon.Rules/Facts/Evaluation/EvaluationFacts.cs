using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of monitoring, compliance, audits and reviews at the as-of date (clause 9).</summary>
public sealed class EvaluationFacts
{
    private readonly FactIndex _index;

    internal EvaluationFacts(FactIndex index) => _index = index;

    /// <summary>The park's own view of its compliance (9.1.2 c).</summary>
    public ComplianceFacts Compliance => field ??= new ComplianceFacts(entity: null, _index);

    /// <summary>The procedures for evaluating compliance that are in force (9.1.2).</summary>
    [RecordedIn(nameof(ParkDossier.ComplianceProcedures))]
    [DependsOnAsOf]
    public IReadOnlyList<ComplianceProcedureFacts> ComplianceProcedures =>
        field ??= [
            .. _index.Evaluation.Compliance.Procedures.Select(procedure => new ComplianceProcedureFacts(
                procedure,
                _index
            )),
        ];

    /// <summary>The audit programme in force; none where none is (9.2.2).</summary>
    [RecordedIn(nameof(ParkDossier.AuditProgrammes))]
    [DependsOnAsOf]
    public IReadOnlyList<AuditProgrammeFacts> AuditProgrammes =>
        field ??= AuditRecords.Programme is { } programme ? [new AuditProgrammeFacts(programme, _index)] : [];

    /// <summary>The entities that the audit programme in force has to provide for (9.2.2).</summary>
    [RecordedIn(nameof(ParkDossier.AuditProgrammes), nameof(ParkDossier.Audits))]
    [DependsOnAsOf]
    public IReadOnlyList<AuditNeedFacts> AuditNeeds =>
        field ??= AuditRecords.Programme is { } programme
            ?
            [
                .. _index.Evaluation.Entities.Select(entity => new AuditNeedFacts(
                    entity,
                    programme,
                    AuditRecords.RecurrenceOf(entity, programme.Period.Start)
                )),
            ]
            : [];

    /// <summary>The processes of carbon management that were there when the audit programme in force was adopted (9.2.2).</summary>
    [RecordedIn(nameof(ParkDossier.AuditProgrammes), nameof(ParkDossier.Processes))]
    [DependsOnAsOf]
    public IReadOnlyList<ProcessRatingFacts> ProcessRatings =>
        field ??= AuditRecords.Programme is { } programme
            ?
            [
                .. (_index.Dossier.Processes ?? [])
                    .Where(process =>
                        process.Kind == ProcessKind.CarbonManagement && process.EstablishedOn <= programme.AdoptedOn
                    )
                    .OrderBy(process => process.Id)
                    .Select(process => new ProcessRatingFacts(process, programme)),
            ]
            : [];

    /// <summary>The audits held before the audit programme in force was adopted and since the one before it was (9.2.2).</summary>
    [RecordedIn(nameof(ParkDossier.AuditProgrammes), nameof(ParkDossier.Audits))]
    [DependsOnAsOf]
    public IReadOnlyList<AuditFacts> EarlierAudits =>
        field ??= AuditRecords.Programme is { } programme
            ?
            [
                .. AuditRecords
                    .All.Where(audit =>
                        audit.On < programme.AdoptedOn && !(audit.On < AuditRecords.Previous?.AdoptedOn)
                    )
                    .Select(audit => new AuditFacts(audit, _index)),
            ]
            : [];

    /// <summary>The audits in effect of the park's management and of every entity (9.2.1).</summary>
    [RecordedIn(nameof(ParkDossier.Audits))]
    [DependsOnAsOf]
    public IReadOnlyList<AuditFacts> Audits =>
        field ??= [
            .. AuditRecords
                .InEffectOf(entity: null)
                .Concat(_index.Evaluation.Entities.SelectMany(entity => AuditRecords.InEffectOf(entity.Id)))
                .Select(audit => new AuditFacts(audit, _index)),
        ];

    /// <summary>The plan for management reviews in force; none where none is (9.3.1).</summary>
    [RecordedIn(nameof(ParkDossier.ManagementReviewPlans))]
    [DependsOnAsOf]
    public IReadOnlyList<ReviewPlanFacts> ReviewPlans =>
        field ??= ReviewRecords.Plan is { } plan ? [new ReviewPlanFacts(plan, _index)] : [];

    /// <summary>The evaluation as a whole that top management owes at the plan's interval once entities have reviewed (9.3.1).</summary>
    [RecordedIn(
        nameof(ParkDossier.ManagementReviewPlans),
        nameof(ParkDossier.ManagementReviews),
        nameof(ParkDossier.OverallReviews)
    )]
    [DependsOnAsOf]
    public IReadOnlyList<RecurringDutyFacts> OverallDuties =>
        field ??= [
            .. _index
                .Evaluation.Entities.Where(entity => ReviewRecords.Of(entity.Id).Any())
                .Take(1)
                .Select(_ => new RecurringDutyFacts(
                    "park",
                    _index.Dossier.Park.Id.ToString(),
                    new BilingualText("综合评价", "overall review"),
                    new Recurrence(
                        ReviewRecords.Plan?.Every,
                        ReviewRecords.Since,
                        ReviewRecords.Overall.Select(review => review.On)
                    ),
                    _index.AsOf
                ))
                .Where(duty => duty.IsOwed),
        ];

    /// <summary>Top management's latest evaluation of the reviews as a whole; none where there was none (9.3.1).</summary>
    [RecordedIn(nameof(ParkDossier.OverallReviews))]
    public IReadOnlyList<OverallReviewFacts> OverallReviews =>
        field ??= [.. ReviewRecords.Overall.TakeLast(1).Select(review => new OverallReviewFacts(review, _index))];

    /// <summary>The latest review of each entity as it was when top management last evaluated them as a whole (9.3.1).</summary>
    [RecordedIn(nameof(ParkDossier.ManagementReviews), nameof(ParkDossier.OverallReviews))]
    [DependsOnAsOf]
    public IReadOnlyList<ManagementReviewFacts> ReviewsToEvaluate =>
        field ??= [
            .. ReviewRecords
                .Overall.TakeLast(1)
                .SelectMany(overall =>
                    _index.Evaluation.Entities.SelectMany(entity =>
                        ReviewRecords.Of(entity.Id).Where(review => review.On <= overall.On).TakeLast(1)
                    )
                )
                .Select(review => new ManagementReviewFacts(review, _index)),
        ];

    /// <summary>What the latest review of each entity came to, and top management's latest of all (9.3.3).</summary>
    [RecordedIn(nameof(ParkDossier.ManagementReviews), nameof(ParkDossier.OverallReviews))]
    [DependsOnAsOf]
    public IReadOnlyList<ReviewResultFacts> ReviewResults =>
        field ??= [
            .. _index
                .Evaluation.Entities.SelectMany(entity => ReviewRecords.Of(entity.Id).TakeLast(1))
                .Select(review => new ReviewResultFacts(review, _index)),
            .. ReviewRecords.Overall.TakeLast(1).Select(review => new ReviewResultFacts(review, _index)),
        ];

    /// <summary>What those reviews decided (9.3.3).</summary>
    [RecordedIn(nameof(ParkDossier.ManagementReviews), nameof(ParkDossier.OverallReviews))]
    [DependsOnAsOf]
    public IReadOnlyList<ReviewDecisionFacts> ReviewDecisions =>
        field ??= [.. ReviewResults.SelectMany(result => result.Decisions)];

    private AuditRecords AuditRecords => _index.Evaluation.Audits;

    private ReviewRecords ReviewRecords => _index.Evaluation.Reviews;
}
