using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What a review came to: one of an entity, or top management's of all (9.3.3).</summary>
public sealed class ReviewResultFacts : IWitness
{
    private readonly IReadOnlyList<ReviewDecision> _decisions;
    private readonly Id<DocumentedInformation>? _document;
    private readonly Id<ParkEntity>? _entity;
    private readonly LocalDate _on;
    private readonly string _kind;
    private readonly string _id;
    private readonly FactIndex _index;

    internal ReviewResultFacts(ManagementReview review, FactIndex index) =>
        (_kind, _id, _entity, _on, _decisions, _document, _index) = (
            "managementReview",
            review.Id.ToString(),
            review.Entity,
            review.On,
            review.Decisions,
            review.Document,
            index
        );

    internal ReviewResultFacts(OverallReview review, FactIndex index) =>
        (_kind, _id, _on, _decisions, _document, _index) = (
            "overallReview",
            review.Id.ToString(),
            review.On,
            review.Decisions,
            review.Document,
            index
        );

    /// <summary>The decisions.</summary>
    public IReadOnlyList<ReviewDecisionFacts> Decisions =>
        field ??= [.. _decisions.Select(decision => new ReviewDecisionFacts(_id, decision, _index))];

    /// <summary>Whether documented information of it is in force: its own, or what was kept for 9.3.3 since.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented => _index.Evaluation.IsDocumented(_document, "9.3.3/2", _entity, _on);

    /// <summary>Whether it decides on opportunities to improve, or on changes; that none is needed is a decision too.</summary>
    /// <param name="kind">What it is to decide on.</param>
    [RulePredicate]
    public bool DecidesOn(ReviewDecisionKind kind) => _decisions.Any(decision => decision.Kind == kind);

    Witness IWitness.Witness =>
        new(
            _kind,
            _id,
            new BilingualText(
                $"{(_entity is null ? "综合评价" : $"主体 {_entity} 的管理评审")} {_id}（{_on.ToIsoText()}，决策 {_decisions.Count} 项，文件 {_document?.ToString() ?? "未记录"}）",
                $"{(_entity is null ? "overall review" : $"management review of {_entity}")} {_id} ({_on.ToIsoText()}, {_decisions.Count} decisions, document {_document?.ToString() ?? "not recorded"})"
            )
        );
}
