using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What a compliance evaluation came to on one obligation (9.1.2 b).</summary>
public sealed class ObligationResultFacts : IWitness
{
    private readonly ComplianceObligation _obligation;
    private readonly ComplianceEvaluation _evaluation;
    private readonly ObligationResult _result;
    private readonly FactIndex _index;

    internal ObligationResultFacts(
        ComplianceObligation obligation,
        ComplianceEvaluation evaluation,
        ObligationResult result,
        FactIndex index
    ) => (_obligation, _evaluation, _result, _index) = (obligation, evaluation, result, index);

    /// <summary>Whether it says that the obligation is fulfilled or that it is not.</summary>
    public bool SaysWhetherFulfilled => _result.Fulfilled is not null;

    /// <summary>Whether the obligation is not fulfilled and nothing was done, with no day set by which to act or that day past.</summary>
    [DependsOnAsOf]
    public bool AwaitsAction =>
        _result is { Fulfilled: false, Action: null } && !(_result.ActBy is { } day && _index.AsOf <= day);

    /// <summary>Whether the park's view calls fulfilled what an entity had by then found that it does not fulfil.</summary>
    [DependsOnAsOf]
    public bool ContradictsEntities => Contradicting.Count > 0;

    private IReadOnlyList<Id<ParkEntity>> Contradicting =>
        _evaluation.Entity is null && _result.Fulfilled == true
            ? _index.Evaluation.Compliance.NotFulfilling(_obligation.Id, _evaluation.On)
            : [];

    Witness IWitness.Witness
    {
        get
        {
            var entities = string.Join(", ", Contradicting);
            return new Witness(
                "obligation",
                _obligation.Id.ToString(),
                new BilingualText(
                    $"{_obligation.Title.Zh}（评价 {_evaluation.Id}，{_evaluation.On.ToIsoText()}）：{State.Zh}，期限 {ActBy ?? "未规定"}，措施 {Done ?? "无"}{(entities.Length > 0 ? $"；自评未履行的主体：{entities}" : "")}",
                    $"{_obligation.Title.En} (evaluation {_evaluation.Id} of {_evaluation.On.ToIsoText()}): {State.En}, act by {ActBy ?? "not set"}, action {Done ?? "none"}{(entities.Length > 0 ? $"; not fulfilled by their own evaluation: {entities}" : "")}"
                )
            );
        }
    }

    private string? ActBy => _result.ActBy?.ToIsoText();

    private string? Done => _result.Action?.On.ToIsoText();

    private BilingualText State =>
        _result.Fulfilled switch
        {
            true => new BilingualText("已履行", "fulfilled"),
            false => new BilingualText("未履行", "not fulfilled"),
            null => new BilingualText("未写明是否履行", "does not say whether fulfilled"),
        };
}
