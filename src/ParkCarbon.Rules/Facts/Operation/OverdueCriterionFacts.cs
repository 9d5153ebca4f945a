using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>A criterion that a process was not held against within the interval that the park set (8.1).</summary>
public sealed class OverdueCriterionFacts : IWitness
{
    private readonly SystemProcess _process;
    private readonly ControlCriterion _criterion;
    private readonly Recurrence _recurrence;

    internal OverdueCriterionFacts(SystemProcess process, ControlCriterion criterion, Recurrence recurrence) =>
        (_process, _criterion, _recurrence) = (process, criterion, recurrence);

    Witness IWitness.Witness =>
        new(
            "criterion",
            _criterion.Id.ToString(),
            _recurrence.Describe(
                new BilingualText(
                    $"{_process.Name.Zh}，准则 {_criterion.Id}",
                    $"{_process.Name.En}, criterion {_criterion.Id}"
                )
            )
        );

    internal bool IsInTime(LocalDate asOf) => _recurrence.IsInTime(asOf);
}
