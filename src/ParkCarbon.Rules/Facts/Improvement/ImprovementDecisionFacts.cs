using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of a management review's decision about an opportunity to improve (10.1).</summary>
public sealed class ImprovementDecisionFacts : IWitness
{
    private readonly ReviewDecision _decision;
    private readonly FactIndex _index;

    internal ImprovementDecisionFacts(ReviewDecision decision, FactIndex index) =>
        (_decision, _index) = (decision, index);

    /// <summary>The id of the decision.</summary>
    public string Id => _decision.Id.ToString();

    /// <summary>Whether the day by which it was to be carried out has passed, and neither it nor an improvement that carries it out is done.</summary>
    [RecordedIn(nameof(ParkDossier.Improvements))]
    [DependsOnAsOf]
    public bool IsOverdue =>
        _decision.Done is null
        && _decision.DueOn < _index.AsOf
        && _index.Dossier.Improvements?.Any(action => action.Decision == _decision.Id && action.Done is not null)
            != true;

    Witness IWitness.Witness =>
        new(
            "reviewDecision",
            Id,
            new BilingualText(
                $"{_decision.What.Zh}（{Id}，完成期限 {_decision.DueOn?.ToIsoText() ?? "未规定"}）",
                $"{_decision.What.En} ({Id}, due {_decision.DueOn?.ToIsoText() ?? "not set"})"
            )
        );
}
