using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Planning;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of a measure for an objective that the park pursues at the as-of date (实现目标的措施, 6.2).</summary>
public sealed class MeasureFacts : IWitness
{
    private readonly ObjectiveMeasure _measure;
    private readonly PlannedWork _work;
    private readonly PlanningIndex _index;

    internal MeasureFacts(ObjectiveMeasure measure, PlanningIndex index)
    {
        _measure = measure;
        _index = index;
        _work = new(measure.Owner, measure.DueOn, measure.Done, measure.EvaluateBy, measure.Result);
    }

    /// <summary>The id of the measure.</summary>
    public string Id => _measure.Id.ToString();

    /// <summary>Whether it says what is done.</summary>
    public bool SaysWhat => _measure.What is not null;

    /// <summary>Whether it says which resources it needs, or names recorded ones.</summary>
    public bool NamesResources => _measure.ResourcesNeeded is not null || _measure.Resources.Count > 0;

    /// <summary>Whether it names who answers for it, and that person is at work; what is done needs nobody any more.</summary>
    [RecordedIn(nameof(ParkDossier.People))]
    [DependsOnAsOf]
    public bool HasOwner =>
        _measure.Owner is not null && (_measure.Done is not null || _index.Facts.IsAtWork(_measure.Owner));

    /// <summary>The day by which it is to be complete.</summary>
    public LocalDate? DueOn => _measure.DueOn;

    /// <summary>Whether its day has passed and it is not complete.</summary>
    [DependsOnAsOf]
    public bool IsOverdue => _work.IsOverdue(_index.AsOf);

    /// <summary>Whether it says how its results are evaluated.</summary>
    public bool SaysHowEvaluated => _measure.Evaluation is not null;

    /// <summary>Whether it was completed and the day has passed by which its results were to be evaluated, and were not.</summary>
    [DependsOnAsOf]
    public bool EvaluationIsOverdue => _work.EvaluationIsOverdue(_index.AsOf);

    /// <summary>Whether it names the processes that it is built into, or says how it is built into the park's activities.</summary>
    public bool IsBuiltIntoActivities => _measure.Processes.Count > 0 || _measure.Integration is not null;

    /// <summary>Whether documented information on its plan is in force: its own, or what the park or an entity that takes part keeps for plans.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented => _index.IsKept("6.2/5", _measure.Document, _measure.Entities);

    Witness IWitness.Witness =>
        new(
            "measure",
            Id,
            _work.Describe(new BilingualText($"{_measure.Name.Zh}（措施 {Id}）", $"{_measure.Name.En} (measure {Id})"))
        );
}
