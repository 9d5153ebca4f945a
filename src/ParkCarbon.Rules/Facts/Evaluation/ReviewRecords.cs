using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the park asks of management reviews, and who reviewed when (9.3).</summary>
internal sealed class ReviewRecords
{
    private readonly ILookup<Id<ParkEntity>, ManagementReview> _reviews;
    private readonly ILookup<Id<ManagementReview>, LocalDate> _evaluated;

    public ReviewRecords(FactIndex index)
    {
        _reviews = (index.Dossier.ManagementReviews ?? [])
            .OrderBy(review => review.On)
            .ThenBy(review => review.Id)
            .ToLookup(review => review.Entity);
        var adopted = (index.Dossier.ManagementReviewPlans ?? [])
            .Where(plan => plan.AdoptedOn is not null)
            .OrderBy(plan => plan.AdoptedOn)
            .ThenBy(plan => plan.Id)
            .ToList();
        Plan = adopted.LastOrDefault(plan => plan.WithdrawnOn is not { } day || index.AsOf < day);
        Since = adopted.Select(plan => plan.AdoptedOn).Min();
        Overall = [.. (index.Dossier.OverallReviews ?? []).OrderBy(review => review.On).ThenBy(review => review.Id)];
        _evaluated = Overall
            .SelectMany(overall => overall.Reviews.Select(review => (review, overall.On)))
            .ToLookup(pair => pair.review, pair => pair.On);
    }

    /// <summary>The plan in force: the latest adopted of those not replaced.</summary>
    public ManagementReviewPlan? Plan { get; }

    /// <summary>The day from which the park asks for reviews: that of its first plan, so that a new version gives no new respite.</summary>
    public LocalDate? Since { get; }

    /// <summary>Top management's evaluations of the reviews as a whole, the latest last.</summary>
    public IReadOnlyList<OverallReview> Overall { get; }

    /// <summary>The reviews of an entity, the latest last.</summary>
    public IEnumerable<ManagementReview> Of(Id<ParkEntity> entity) => _reviews[entity];

    /// <summary>The entity's review before another.</summary>
    public ManagementReview? Before(ManagementReview review) =>
        Of(review.Entity).TakeWhile(other => other.Id != review.Id).LastOrDefault();

    /// <summary>Whether an evaluation as a whole, held on the day of a review or later, names it.</summary>
    public bool IsEvaluated(ManagementReview review) => _evaluated[review.Id].Any(day => review.On <= day);

    /// <summary>How an entity's reviews recur; the first interval runs from the first plan or from the day the entity joined.</summary>
    public Recurrence RecurrenceOf(ParkEntity entity)
    {
        LocalDate?[] starts = [Since, entity.JoinedOn];
        return new Recurrence(Plan?.Every, starts.Max(), Of(entity.Id).Select(review => review.On));
    }
}
