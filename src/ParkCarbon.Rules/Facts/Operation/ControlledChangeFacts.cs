using ParkCarbon.Domain;
using ParkCarbon.Domain.Operation;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of the control of a change at the as-of date (8.1).</summary>
public sealed class ControlledChangeFacts : IWitness
{
    private readonly SystemChange _change;
    private readonly FactIndex _index;

    internal ControlledChangeFacts(SystemChange change, FactIndex index) => (_change, _index) = (change, index);

    /// <summary>The id of the change.</summary>
    public string Id => _change.Id.ToString();

    /// <summary>Whether it was planned.</summary>
    public ChangeKind Kind => _change.Kind;

    /// <summary>Whether it was carried out without having been approved by then.</summary>
    public bool WentUnapproved => _change.Implemented is { } implemented && !(_change.Approved?.On <= implemented.On);

    /// <summary>Whether its consequences were reviewed, and the record says what they are and whether they are adverse.</summary>
    public bool IsReviewed => _change is { Review: not null, Consequences: not null, Adverse: not null };

    /// <summary>Whether its effects are adverse and nothing was done to mitigate them.</summary>
    public bool IsUnmitigated => _change is { Adverse: true, Mitigation: null };

    /// <summary>Whether documented information of the change is in force.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented => _index.IsInForce(_change.Document);

    Witness IWitness.Witness =>
        new(
            "change",
            Id,
            new BilingualText(
                $"{_change.What.Zh}（{Id}）：批准 {_change.Approved?.On.ToIsoText() ?? "无"}，实施 {_change.Implemented?.On.ToIsoText() ?? "无"}，评审 {_change.Review?.On.ToIsoText() ?? "无"}，减轻措施 {_change.Mitigation?.On.ToIsoText() ?? "无"}",
                $"{_change.What.En} ({Id}): approved: {_change.Approved?.On.ToIsoText() ?? "no"}, carried out: {_change.Implemented?.On.ToIsoText() ?? "no"}, reviewed: {_change.Review?.On.ToIsoText() ?? "no"}, mitigated: {_change.Mitigation?.On.ToIsoText() ?? "no"}"
            )
        );
}
