using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of processes and changes at the as-of date (8.1).</summary>
public sealed class OperationFacts
{
    private readonly FactIndex _index;

    internal OperationFacts(FactIndex index)
    {
        _index = index;
        Processes =
        [
            .. (index.Dossier.Processes ?? [])
                .Where(process => process is { Kind: ProcessKind.CarbonManagement, EstablishedOn: not null })
                .OrderBy(process => process.Id)
                .Select(process => new ControlledProcessFacts(process, index)),
        ];
        Changes =
        [
            .. (index.Dossier.Changes ?? [])
                .OrderBy(change => change.Id)
                .Select(change => new ControlledChangeFacts(change, index)),
        ];
        Controls =
        [
            .. (index.Dossier.ProcessControls ?? [])
                .OrderBy(control => control.Id)
                .Select(control => new ProcessControlFacts(control, index)),
        ];
    }

    /// <summary>The established processes of carbon management.</summary>
    [RecordedIn(nameof(ParkDossier.Processes))]
    public IReadOnlyList<ControlledProcessFacts> Processes { get; }

    /// <summary>The criteria that an established process was not held against within its interval.</summary>
    [RecordedIn(nameof(ParkDossier.Processes), nameof(ParkDossier.ProcessControls))]
    [DependsOnAsOf]
    public IReadOnlyList<RecurringDutyFacts> OverdueCriteria =>
        [.. Processes.SelectMany(process => process.OverdueCriteria)];

    /// <summary>The changes that were planned or noticed.</summary>
    [RecordedIn(nameof(ParkDossier.Changes))]
    public IReadOnlyList<ControlledChangeFacts> Changes { get; }

    /// <summary>The records of process control.</summary>
    [RecordedIn(nameof(ParkDossier.ProcessControls))]
    public IReadOnlyList<ProcessControlFacts> Controls { get; }

    /// <summary>The topics of carbon management that no established process is about.</summary>
    [RecordedIn(nameof(ParkDossier.Processes))]
    public IReadOnlyList<NamedFacts> TopicsWithoutProcess =>
        [.. CarbonTopics.That(topic => !Processes.Any(process => process.IsAbout(topic)))];

    /// <summary>The measures of 6.2 and actions of 6.1 that no established process carries, of those that are open at the as-of date or done.</summary>
    [RecordedIn(nameof(ParkDossier.Processes), nameof(ParkDossier.Measures), nameof(ParkDossier.Risks))]
    public IReadOnlyList<NamedFacts> MeasuresNotCarried
    {
        get
        {
            var established = (_index.Dossier.Processes ?? [])
                .Where(process => process.EstablishedOn is not null)
                .Select(process => process.Id)
                .ToHashSet();
            return
            [
                .. (_index.Dossier.Measures ?? [])
                    .Where(measure => measure.Processes.Count > 0 && !measure.Processes.Any(established.Contains))
                    .Select(measure => NotCarried("measure", measure.Id.ToString(), measure.Name))
                    .OrderBy(measure => measure.Id, StringComparer.Ordinal),
                .. (_index.Dossier.Risks ?? [])
                    .SelectMany(risk => risk.Actions)
                    .Where(action => action.Processes.Count > 0 && !action.Processes.Any(established.Contains))
                    .Select(action => NotCarried("riskAction", action.Id.ToString(), action.What))
                    .OrderBy(action => action.Id, StringComparer.Ordinal),
            ];
        }
    }

    private static NamedFacts NotCarried(string kind, string id, BilingualText name) =>
        new(
            kind,
            id,
            new BilingualText(
                $"{name.Zh}（{id}）：所列过程均未建立",
                $"{name.En} ({id}): none of the processes named is established"
            )
        );
}
