using ParkCarbon.Domain;
using ParkCarbon.Domain.Improvement;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of an improvement (10.1).</summary>
public sealed class ImprovementActionFacts : IWitness
{
    private readonly ImprovementAction _action;
    private readonly FactIndex _index;

    internal ImprovementActionFacts(ImprovementAction action, FactIndex index) => (_action, _index) = (action, index);

    /// <summary>The id of the improvement.</summary>
    public string Id => _action.Id.ToString();

    /// <summary>What of the system it improves.</summary>
    public IReadOnlyList<ImprovementAspect> Aspects => _action.Aspects;

    /// <summary>Whether it is neither done nor has a day by which it is to be done.</summary>
    public bool IsOpenEnded => _action is { Done: null, DueOn: null };

    /// <summary>Whether the day by which it was to be done has passed and it is not done.</summary>
    [DependsOnAsOf]
    public bool IsOverdue => _action.Done is null && _action.DueOn < _index.AsOf;

    Witness IWitness.Witness =>
        new(
            "improvement",
            Id,
            new BilingualText(
                $"{_action.What.Zh}（{Id}，决定于 {_action.DecidedOn.ToIsoText()}，完成期限 {_action.DueOn?.ToIsoText() ?? "未规定"}，完成日期 {_action.Done?.On.ToIsoText() ?? "无"}）",
                $"{_action.What.En} ({Id}, decided {_action.DecidedOn.ToIsoText()}, due {_action.DueOn?.ToIsoText() ?? "not set"}, done: {_action.Done?.On.ToIsoText() ?? "no"})"
            )
        );
}
