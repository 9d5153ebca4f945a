using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Improvement;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of a corrective action (10.2).</summary>
public sealed class CorrectiveActionFacts : IWitness
{
    private readonly CorrectiveAction _action;
    private readonly Nonconformity _nonconformity;
    private readonly FactIndex _index;

    internal CorrectiveActionFacts(CorrectiveAction action, Nonconformity nonconformity, FactIndex index) =>
        (_action, _nonconformity, _index) = (action, nonconformity, index);

    /// <summary>The id of the action.</summary>
    public string Id => _action.Id.ToString();

    /// <summary>Whether somebody answers for it who is at work, or did when it was done.</summary>
    [RecordedIn(nameof(ParkDossier.People))]
    [DependsOnAsOf]
    public bool HasOwner => _index.Roster.IsThere(_action.Owner, DoneOn ?? _index.AsOf);

    /// <summary>The day on which it was done; unset while it is not.</summary>
    public LocalDate? DoneOn => _action.Done?.On;

    /// <summary>Whether it is neither done nor has a day by which it is to be done.</summary>
    public bool IsOpenEnded => DoneOn is null && _action.DueOn is null;

    /// <summary>Whether the day by which it was to be done has passed and it is not done.</summary>
    [DependsOnAsOf]
    public bool IsOverdue => DoneOn is null && _action.DueOn < _index.AsOf;

    /// <summary>Whether it was done before the nonconformity was found, and so is no answer to it.</summary>
    public bool IsOlderThanFinding => DoneOn < _nonconformity.FoundOn;

    /// <summary>Whether it says why it is appropriate to the effects of the nonconformity.</summary>
    public bool HasProportion => _action.Proportion is not null;

    /// <summary>Whether documented information on what came of it is in force: its own, the nonconformity's, or what is kept for 10.2.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented =>
        _index.IsInForce(_action.Done?.Document)
        || _index.IsAnyInForce(_nonconformity.Evidence)
        || _index.IsKeptFor("10.2/3.2", _nonconformity.Entity);

    Witness IWitness.Witness =>
        new(
            "correctiveAction",
            Id,
            new BilingualText(
                $"{_action.What.Zh}（{_nonconformity.Id}/{Id}，负责人 {_action.Owner?.ToString() ?? "未记录"}，完成期限 {_action.DueOn?.ToIsoText() ?? "未规定"}，完成日期 {DoneOn?.ToIsoText() ?? "无"}）",
                $"{_action.What.En} ({_nonconformity.Id}/{Id}, owner {_action.Owner?.ToString() ?? "not recorded"}, due {_action.DueOn?.ToIsoText() ?? "not set"}, done: {DoneOn?.ToIsoText() ?? "no"})"
            )
        );
}
