using System.Text.Json;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What a management review of an entity shows at the as-of date (9.3).</summary>
public sealed class ManagementReviewFacts : IWitness
{
    private readonly ManagementReview _review;
    private readonly FactIndex _index;

    internal ManagementReviewFacts(ManagementReview review, FactIndex index) => (_review, _index) = (review, index);

    /// <summary>Whether the entity had reviewed before.</summary>
    public bool HasEarlier => Earlier is not null;

    /// <summary>Whether it looks at the status of earlier actions, but names not the review before.</summary>
    public bool PassesOverEarlier =>
        Earlier is { } earlier
        && Considers(ReviewInputKind.EarlierActions)
        && !InputsOf(_review, ReviewInputKind.EarlierActions).Any(input => input.EarlierReview == earlier.Id);

    /// <summary>Whether it looks at the policy, but names none that was in force on its day although there was one.</summary>
    [RecordedIn(nameof(ParkDossier.Policies))]
    public bool PassesOverPolicyInForce =>
        _index.PolicyInForce(_review.On) is { } inForce
        && Considers(ReviewInputKind.PolicySuitability)
        && !InputsOf(_review, ReviewInputKind.PolicySuitability).Any(input => input.Policy == inForce.Id);

    /// <summary>Whether documented information of its results is in force: its own, or what was kept for 9.3.1 since.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented => _index.Evaluation.IsDocumented(_review.Document, "9.3.1/2", _review.Entity, _review.On);

    /// <summary>Whether its results were reported to the park's top management after it was held.</summary>
    public bool IsReported => _review.On <= _review.Reported?.On;

    /// <summary>Whether top management had its results evaluated with those of the others.</summary>
    [RecordedIn(nameof(ParkDossier.OverallReviews))]
    public bool IsEvaluatedAsAWhole => _index.Evaluation.Reviews.IsEvaluated(_review);

    /// <summary>Whether it says what was looked at and what it showed, for a kind of input.</summary>
    /// <param name="kind">The kind.</param>
    [RulePredicate]
    public bool Considers(ReviewInputKind kind) => InputsOf(_review, kind).Any();

    /// <summary>Whether it looks at a kind of input, but does not say which way it moves.</summary>
    /// <param name="kind">The kind.</param>
    [RulePredicate]
    public bool LacksTrend(ReviewInputKind kind) =>
        Considers(kind) && !InputsOf(_review, kind).Any(input => input.Trend is not null);

    /// <summary>The inputs of a kind that say what was looked at.</summary>
    internal static IEnumerable<ReviewInput> InputsOf(ManagementReview review, ReviewInputKind kind) =>
        review.Inputs.Where(input => input.Kind == kind && input.Content is not null);

    private ManagementReview? Earlier => _index.Evaluation.Reviews.Before(_review);

    Witness IWitness.Witness
    {
        get
        {
            var missing = Enum.GetValues<ReviewInputKind>()
                .Where(kind => !Considers(kind))
                .Select(kind => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()))
                .ToList();
            var (zh, en) =
                missing.Count == 0 ? ("无", "none") : (string.Join("、", missing), string.Join(", ", missing));
            return new Witness(
                "managementReview",
                _review.Id.ToString(),
                new BilingualText(
                    $"主体 {_review.Entity} 于 {_review.On.ToIsoText()} 的管理评审 {_review.Id}（缺少的输入：{zh}；上报 {_review.Reported?.On.ToIsoText() ?? "未记录"}；文件 {_review.Document?.ToString() ?? "未记录"}）",
                    $"management review {_review.Id} of {_review.Entity} on {_review.On.ToIsoText()} (inputs missing: {en}; reported {_review.Reported?.On.ToIsoText() ?? "not recorded"}; document {_review.Document?.ToString() ?? "not recorded"})"
                )
            );
        }
    }
}
