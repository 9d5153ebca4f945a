using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of something done so that people become competent (7.2).</summary>
public sealed class CompetenceActionFacts : IWitness
{
    private readonly CompetenceAction _action;

    internal CompetenceActionFacts(CompetenceAction action) => _action = action;

    /// <summary>The id of the action.</summary>
    public string Id => _action.Id.ToString();

    /// <summary>Whether it was evaluated, and the record says whether it was effective.</summary>
    public bool IsEvaluated => _action.Effectiveness?.Effective is not null;

    Witness IWitness.Witness =>
        new(
            "competenceAction",
            Id,
            new BilingualText(
                $"{_action.What.Zh}（{_action.On.ToIsoText()}），最迟应于 {_action.EvaluateBy?.ToIsoText() ?? "（未规定）"} 评价，{(_action.Effectiveness is { } zh ? $"{zh.On.ToIsoText()} 的评价没有结论" : "没有评价")}",
                $"{_action.What.En} ({_action.On.ToIsoText()}), to be evaluated by {_action.EvaluateBy?.ToIsoText() ?? "(no day set)"}, {(_action.Effectiveness is { } en ? $"evaluation of {en.On.ToIsoText()} without a conclusion" : "not evaluated")}"
            )
        );

    /// <summary>Whether its evaluation had to be there by then: from the day after the one set, at once where none is set.</summary>
    internal bool IsEvaluationDue(LocalDate asOf) => _action.EvaluateBy is not { } day || day < asOf;
}
