using ParkCarbon.Domain;
using ParkCarbon.Domain.Operation;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What a record of process control shows (8.1).</summary>
public sealed class ProcessControlFacts : IWitness
{
    private readonly ProcessControl _control;
    private readonly FactIndex _index;

    internal ProcessControlFacts(ProcessControl control, FactIndex index) => (_control, _index) = (control, index);

    /// <summary>The id of the record.</summary>
    public string Id => _control.Id.ToString();

    /// <summary>Whether it says if the criterion was met.</summary>
    public bool SaysWhetherMet => _control.Met is not null;

    /// <summary>Whether the criterion was not met and nothing was done.</summary>
    public bool IsUnanswered => _control is { Met: false, Action: null };

    /// <summary>Whether documented information of the record is in force.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented => _index.IsInForce(_control.Document);

    Witness IWitness.Witness =>
        new(
            "processControl",
            Id,
            new BilingualText(
                $"过程 {_control.Process} 于 {_control.On.ToIsoText()} 的控制记录 {Id}",
                $"control record {Id} of process {_control.Process} on {_control.On.ToIsoText()}"
            )
        );
}
