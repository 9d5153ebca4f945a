using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of the management reviews of one entity at the as-of date (9.3).</summary>
/// <remarks>Everything is empty for an entity that has left the park.</remarks>
public sealed class ManagementReviewsFacts
{
    private readonly ParkEntity _entity;
    private readonly FactIndex _index;

    internal ManagementReviewsFacts(ParkEntity entity, FactIndex index) => (_entity, _index) = (entity, index);

    /// <summary>The review that the entity owes at the plan's interval; none before the first is due.</summary>
    [RecordedIn(nameof(ParkDossier.ManagementReviewPlans), nameof(ParkDossier.ManagementReviews))]
    [DependsOnAsOf]
    public IReadOnlyList<RecurringDutyFacts> Duties =>
        field ??= _index.Evaluation.DutiesOf(_entity, Records.RecurrenceOf);

    /// <summary>The latest review; none where there was none.</summary>
    [RecordedIn(nameof(ParkDossier.ManagementReviews))]
    [DependsOnAsOf]
    public IReadOnlyList<ManagementReviewFacts> Latest =>
        field ??= [.. LatestRecords.Select(review => new ManagementReviewFacts(review, _index))];

    /// <summary>The entity's compliance evaluations since the review before, as far as the latest review looks at compliance without naming them.</summary>
    [RecordedIn(nameof(ParkDossier.ManagementReviews), nameof(ParkDossier.ComplianceEvaluations))]
    [DependsOnAsOf]
    public IReadOnlyList<ComplianceEvaluationFacts> EvaluationsPassedOver =>
        field ??= [
            .. LatestRecords.SelectMany(review =>
                _index
                    .Evaluation.Compliance.EvaluationsOf(_entity.Id)
                    .Where(evaluation =>
                        IsNews(review, evaluation.On)
                        && IsPassedOver(
                            review,
                            ReviewInputKind.Compliance,
                            input => input.Evaluations.Contains(evaluation.Id)
                        )
                    )
                    .Select(evaluation => new ComplianceEvaluationFacts(evaluation, _index))
            ),
        ];

    /// <summary>The entity's audits since the review before, as far as an input of the latest review looks at audits without naming them.</summary>
    /// <param name="input">The kind of the input: the results of audits, or their trend.</param>
    [RulePredicate]
    [RecordedIn(nameof(ParkDossier.ManagementReviews), nameof(ParkDossier.Audits))]
    [DependsOnAsOf]
    public IReadOnlyList<AuditFacts> AuditsPassedOver(ReviewInputKind input) =>
        [
            .. LatestRecords.SelectMany(review =>
                _index
                    .Evaluation.Audits.Of(_entity.Id)
                    .Where(audit =>
                        IsNews(review, audit.On)
                        && IsPassedOver(review, input, considered => considered.Audits.Contains(audit.Id))
                    )
                    .Select(audit => new AuditFacts(audit, _index))
            ),
        ];

    private ReviewRecords Records => _index.Evaluation.Reviews;

    private IEnumerable<ManagementReview> LatestRecords =>
        _index.Evaluation.IfThere(_entity).SelectMany(entity => Records.Of(entity.Id).TakeLast(1));

    /// <summary>Whether a day lies after the review before a review, and not after the review itself.</summary>
    private bool IsNews(ManagementReview review, LocalDate day) =>
        !(day <= Records.Before(review)?.On) && day <= review.On;

    private static bool IsPassedOver(ManagementReview review, ReviewInputKind kind, Func<ReviewInput, bool> names)
    {
        var inputs = ManagementReviewFacts.InputsOf(review, kind).ToList();
        return inputs.Count > 0 && !inputs.Exists(input => names(input));
    }
}
