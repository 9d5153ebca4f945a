using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Domain.Leadership;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What an evaluation says of the intended results, and what top management made of it (5.1 j).</summary>
public sealed class IntendedResultsFacts : IWitness
{
    private readonly PerformanceEvaluation _evaluation;
    private readonly IReadOnlyList<LeadershipAction> _actions;

    /// <summary>Creates the facts.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="actions">What top management did about intended results.</param>
    internal IntendedResultsFacts(PerformanceEvaluation evaluation, IReadOnlyList<LeadershipAction> actions) =>
        (_evaluation, _actions) = (evaluation, actions);

    /// <summary>Whether it says whether the system reached its intended results.</summary>
    public bool Decides => _evaluation.ResultsReached is not null;

    /// <summary>Whether it found that the system did not reach them, and top management has not acted since.</summary>
    [RecordedIn(nameof(ParkDossier.LeadershipActions), nameof(ParkDossier.TopManagement), nameof(ParkDossier.People))]
    public bool AwaitsAnswer =>
        _evaluation.ResultsReached == false && !_actions.Any(action => _evaluation.On <= action.On);

    Witness IWitness.Witness =>
        new(
            "evaluation",
            _evaluation.Id.ToString(),
            new BilingualText(
                $"{_evaluation.On.ToIsoText()} 的绩效评价：预期结果{(_evaluation.ResultsReached is { } zh ? zh ? "已实现" : "未实现" : "未说明")}",
                $"evaluation of {_evaluation.On.ToIsoText()}: intended results {(_evaluation.ResultsReached is { } en ? en ? "reached" : "not reached" : "not stated")}"
            )
        );
}
