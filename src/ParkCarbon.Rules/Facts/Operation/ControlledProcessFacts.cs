using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Operation;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of the control of a process of carbon management at the as-of date (8.1).</summary>
public sealed class ControlledProcessFacts : IWitness
{
    private readonly SystemProcess _process;
    private readonly FactIndex _index;
    private readonly List<ProcessControl> _controls;

    internal ControlledProcessFacts(SystemProcess process, FactIndex index)
    {
        _process = process;
        _index = index;
        _controls = [.. (index.Dossier.ProcessControls ?? []).Where(control => control.Process == process.Id)];
    }

    /// <summary>The id of the process.</summary>
    public string Id => _process.Id.ToString();

    /// <summary>Whether it has criteria.</summary>
    public bool HasCriteria => _process.Criteria.Count > 0;

    /// <summary>Whether it says how often its control is recorded.</summary>
    public bool HasControlInterval => _process.ControlEvery is not null;

    /// <summary>The criteria that it was not held against within its interval.</summary>
    internal IReadOnlyList<RecurringDutyFacts> OverdueCriteria =>
        _process.ControlEvery is null
            ? []
            :
            [
                .. _process
                    .Criteria.OrderBy(criterion => criterion.Id)
                    .Select(criterion => new RecurringDutyFacts(
                        "criterion",
                        criterion.Id.ToString(),
                        new BilingualText(
                            $"{_process.Name.Zh}，准则 {criterion.Id}",
                            $"{_process.Name.En}, criterion {criterion.Id}"
                        ),
                        RecurrenceOf(criterion),
                        _index.AsOf
                    ))
                    .Where(duty => !duty.IsInTime),
            ];

    /// <summary>Whether an indicator reads its performance: one that names it, or one that its criteria name.</summary>
    [RecordedIn(nameof(ParkDossier.Indicators))]
    public bool HasIndicator =>
        _process.Criteria.Any(criterion => criterion.Indicator is not null)
        || (_index.Dossier.Indicators ?? []).Any(indicator => indicator.Process == _process.Id);

    /// <summary>Whether the documented information that describes it is in force.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented => _index.IsInForce(_process.Document);

    Witness IWitness.Witness =>
        new("process", Id, new BilingualText($"{_process.Name.Zh}（{Id}）", $"{_process.Name.En} ({Id})"));

    internal bool IsAbout(CarbonTopic topic) => _process.Topics.Contains(topic);

    private Recurrence RecurrenceOf(ControlCriterion criterion) =>
        new(
            _process.ControlEvery,
            _process.EstablishedOn,
            _controls
                .Where(control => control.Criterion is null || control.Criterion == criterion.Id)
                .Select(control => control.On)
        );
}
