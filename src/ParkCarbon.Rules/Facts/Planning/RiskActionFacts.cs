using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Planning;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of an action that addresses a risk or opportunity (应对措施, 6.1 a and b).</summary>
public sealed class RiskActionFacts : IWitness
{
    private readonly RiskAction _action;
    private readonly PlannedWork _work;
    private readonly PlanningIndex _index;

    internal RiskActionFacts(RiskAction action, PlanningIndex index)
    {
        _action = action;
        _index = index;
        _work = new(action.Owner, action.DueOn, action.Done, action.EvaluateBy, action.Effectiveness);
    }

    /// <summary>The id of the action.</summary>
    public string Id => _action.Id.ToString();

    /// <summary>Whether it names who answers for it, and that person is at work; what is done needs nobody any more.</summary>
    [RecordedIn(nameof(ParkDossier.People))]
    [DependsOnAsOf]
    public bool HasOwner =>
        _action.Owner is not null && (_action.Done is not null || _index.Facts.IsAtWork(_action.Owner));

    /// <summary>The day by which it is to be done.</summary>
    public LocalDate? DueOn => _action.DueOn;

    /// <summary>Whether it names processes of the system that it is built into.</summary>
    public bool NamesProcesses => _action.Processes.Count > 0;

    /// <summary>Whether it says how it is built into them.</summary>
    public bool SaysHowBuiltIn => _action.Integration is not null;

    /// <summary>Whether its day has passed and it is not done.</summary>
    [DependsOnAsOf]
    public bool IsOverdue => _work.IsOverdue(_index.AsOf);

    /// <summary>Whether it says how its effectiveness is evaluated.</summary>
    public bool SaysHowEvaluated => _action.Evaluation is not null;

    /// <summary>Whether it was done and the day has passed by which its effectiveness was to be evaluated, and was not.</summary>
    [DependsOnAsOf]
    public bool EvaluationIsOverdue => _work.EvaluationIsOverdue(_index.AsOf);

    Witness IWitness.Witness =>
        new(
            "riskAction",
            Id,
            _work.Describe(new BilingualText($"{_action.What.Zh}（应对措施 {Id}）", $"{_action.What.En} (action {Id})"))
        );
}
