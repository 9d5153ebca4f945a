namespace ParkCarbon.Domain.Carbon.Ledgers;

/// <summary>Leads an instrument through its recorded events, each of which has an effect or a reason why it has none.</summary>
internal sealed class LifeCourse
{
    private InstrumentState _state = InstrumentState.NotIssued;
    private bool _isGenerated;
    private bool _wasIssuedTooEarly;
    private InstrumentEvent? _holding;
    private bool _wasBarred;

    /// <summary>Whether the day of issue is known; without one an instrument is held as soon as it can exist.</summary>
    public required bool HasIssue { get; init; }

    /// <summary>To whom alone it may move: null where anybody may have it.</summary>
    public required Func<InstrumentEvent, bool>? MayMoveTo { get; init; }

    /// <summary>Whether it was traded, at first with the power of which it came and then by every transfer that is a trade.</summary>
    public required bool WasTraded { get; set; }

    public IEnumerable<InstrumentEvent> Of(IEnumerable<InstrumentEvent> events)
    {
        foreach (var item in events.OrderBy(item => item, InstrumentEvent.InTime))
        {
            // Nothing expires that has come to its end already; every other event of the record is worth telling.
            if (item.Kind == InstrumentEventKind.Expired && IsOver)
            {
                continue;
            }

            var refusal = Against(item);
            if (refusal is null)
            {
                Take(item);
            }

            _wasBarred |= refusal == InstrumentRefusal.NotTradable;
            _wasIssuedTooEarly |= item.Kind == InstrumentEventKind.Issued && refusal is not null;
            yield return item with
            {
                State = _state,
                Refusal = refusal,
            };
        }
    }

    private bool IsOver => _state is InstrumentState.Retired or InstrumentState.Expired or InstrumentState.Cancelled;

    private InstrumentRefusal? Against(InstrumentEvent item) =>
        item.Kind switch
        {
            InstrumentEventKind.Generated => null,
            InstrumentEventKind.Issued => _isGenerated ? null : InstrumentRefusal.NotGenerated,
            _ when OfState() is { } refusal && IsOver => refusal,
            InstrumentEventKind.Frozen or InstrumentEventKind.Cancelled => WasTraded ? InstrumentRefusal.Traded : null,
            InstrumentEventKind.Expired => null,
            InstrumentEventKind.Transferred => _state == InstrumentState.Frozen ? InstrumentRefusal.Frozen
            : MayMoveTo?.Invoke(item) == false ? InstrumentRefusal.NotTradable
            : null,
            _ => OfState() ?? OfHolder(item),
        };

    private InstrumentRefusal? OfState() =>
        _state switch
        {
            InstrumentState.NotIssued => _isGenerated ? InstrumentRefusal.NotIssued : InstrumentRefusal.NotGenerated,
            InstrumentState.Frozen => InstrumentRefusal.Frozen,
            InstrumentState.Cancelled => InstrumentRefusal.Cancelled,
            InstrumentState.Expired => InstrumentRefusal.Expired,
            InstrumentState.Retired => InstrumentRefusal.Retired,
            _ => null,
        };

    // Where no transfer is recorded, the records do not contradict the claim.
    private InstrumentRefusal? OfHolder(InstrumentEvent retirement) =>
        _wasBarred ? InstrumentRefusal.NotTradable
        : _holding is { } holding && holding.Entity != retirement.Entity ? InstrumentRefusal.NotHeld
        : null;

    private void Take(InstrumentEvent item)
    {
        switch (item.Kind)
        {
            case InstrumentEventKind.Generated:
                _isGenerated = true;
                _state =
                    _state == InstrumentState.NotIssued && (!HasIssue || _wasIssuedTooEarly)
                        ? InstrumentState.Held
                        : _state;
                break;
            case InstrumentEventKind.Issued:
                _state = _state == InstrumentState.NotIssued ? InstrumentState.Held : _state;
                break;
            case InstrumentEventKind.Transferred:
                // Passing to the user what nobody else may have is no trade.
                WasTraded |= MayMoveTo is null;
                _holding = item;
                break;
            default:
                _state = StateAfter(item.Kind);
                break;
        }
    }

    private static InstrumentState StateAfter(InstrumentEventKind kind) =>
        kind switch
        {
            InstrumentEventKind.Frozen => InstrumentState.Frozen,
            InstrumentEventKind.Cancelled => InstrumentState.Cancelled,
            InstrumentEventKind.Expired => InstrumentState.Expired,
            _ => InstrumentState.Retired,
        };
}
