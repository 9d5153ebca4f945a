using NodaTime;

namespace ParkCarbon.Domain.Carbon.Ledgers;

/// <summary>The life of certificates or credits with consecutive serials: what happened to them, and how they stand on any day.</summary>
/// <remarks>
/// What is recorded need not be possible: a certificate may be said to be retired after it expired. Such an event stays in
/// the history with the reason why it had no effect, and the claim that rests on it does not count.
/// </remarks>
public sealed record InstrumentLife
{
    private readonly ValueList<InstrumentEvent> _events;

    internal InstrumentLife(SerialRange serials, string registry, IEnumerable<InstrumentEvent> events)
    {
        Serials = serials;
        Registry = registry;
        _events = ValueList<InstrumentEvent>.Copy(events);
    }

    /// <summary>The serials.</summary>
    public SerialRange Serials { get; }

    /// <summary>Who numbers the serials.</summary>
    public string Registry { get; }

    /// <summary>What happened, in order of time.</summary>
    public IReadOnlyList<InstrumentEvent> Events => _events;

    /// <summary>The retirement that is recorded, whether it had effect or not; null where there is none.</summary>
    public InstrumentEvent? Retirement => _events.FirstOrDefault(item => item.Kind == InstrumentEventKind.Retired);

    /// <summary>Whether it changed hands with effect.</summary>
    public bool WasTransferred => _events.Any(item => item is { Kind: InstrumentEventKind.Transferred, Refusal: null });

    /// <summary>How the instruments stand at the end of a day.</summary>
    /// <param name="day">The day.</param>
    public InstrumentState StateOn(LocalDate day) =>
        _events.LastOrDefault(item => item.On <= day)?.State ?? InstrumentState.NotIssued;

    /// <summary>Who holds the instruments at the end of a day; null where no transfer says.</summary>
    /// <param name="day">The day.</param>
    public string? HolderOn(LocalDate day) => TransferBy(day)?.Party;

    internal InstrumentEvent? TransferBy(LocalDate day) =>
        _events.LastOrDefault(item =>
            item is { Kind: InstrumentEventKind.Transferred, Refusal: null } && item.On <= day
        );

    internal InstrumentEvent? LastOf(InstrumentEventKind kind) =>
        _events.LastOrDefault(item => item.Kind == kind && item.Refusal is null);

    internal InstrumentEvent? FirstRefused(InstrumentRefusal refusal) =>
        _events.FirstOrDefault(item => item.Refusal == refusal);
}
