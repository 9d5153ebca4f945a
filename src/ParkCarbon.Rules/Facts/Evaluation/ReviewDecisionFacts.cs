using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What a decision of a review shows at the as-of date (9.3.3).</summary>
public sealed class ReviewDecisionFacts : IWitness
{
    private readonly string _review;
    private readonly ReviewDecision _decision;
    private readonly FactIndex _index;

    internal ReviewDecisionFacts(string review, ReviewDecision decision, FactIndex index) =>
        (_review, _decision, _index) = (review, decision, index);

    /// <summary>Whether it is about an opportunity to improve or about a change.</summary>
    public ReviewDecisionKind Kind => _decision.Kind;

    /// <summary>Whether it names both who carries it out and by when, or neither because nothing is to be done.</summary>
    public bool IsAssigned => _decision.Owner is null == _decision.DueOn is null;

    /// <summary>Whether the day by which it was to be carried out has passed and it is not.</summary>
    [DependsOnAsOf]
    public bool IsOverdue => _decision.Done is null && _decision.DueOn < _index.AsOf;

    Witness IWitness.Witness =>
        new(
            "reviewDecision",
            $"{_review} {_decision.Id}",
            new BilingualText(
                $"评审 {_review} 的决策 {_decision.Id}：{_decision.What.Zh}（负责人 {_decision.Owner?.ToString() ?? "未记录"}，期限 {_decision.DueOn?.ToIsoText() ?? "未记录"}，完成 {_decision.Done?.On.ToIsoText() ?? "未记录"}）",
                $"decision {_decision.Id} of review {_review}: {_decision.What.En} (owner {_decision.Owner?.ToString() ?? "not recorded"}, due {_decision.DueOn?.ToIsoText() ?? "not recorded"}, done {_decision.Done?.On.ToIsoText() ?? "not recorded"})"
            )
        );
}
