using NodaTime;

namespace ParkCarbon.Domain.Carbon.Ledgers;

/// <summary>Something that happened, or is recorded to have happened, to a certificate or credit.</summary>
public sealed record InstrumentEvent
{
    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>What happened.</summary>
    public required InstrumentEventKind Kind { get; init; }

    /// <summary>Who holds it since a transfer, or for whom it was retired; unset for other events.</summary>
    public string? Party { get; init; }

    /// <summary>The state at the end of the event.</summary>
    public InstrumentState State { get; init; }

    /// <summary>Why the event had no effect; unset where it had.</summary>
    public InstrumentRefusal? Refusal { get; init; }

    /// <summary>What happened and why, in a sentence.</summary>
    public required BilingualText Reason { get; init; }

    /// <summary>The entity of the park that holds it since a transfer, or for which it was retired.</summary>
    internal Id<ParkEntity>? Entity { get; init; }

    /// <summary>The order of time; of what happens on one day, the order of the kinds.</summary>
    internal static readonly Comparer<InstrumentEvent> InTime = Comparer<InstrumentEvent>.Create(
        (left, right) =>
        {
            var order = left.On.CompareTo(right.On);
            order = order != 0 ? order : left.Kind.CompareTo(right.Kind);
            return order;
        }
    );
}
