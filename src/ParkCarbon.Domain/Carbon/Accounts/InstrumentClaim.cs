using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>A claim that green power, a certificate, a credit or an allowance makes on an account.</summary>
internal sealed record InstrumentClaim
{
    public required EntryKind Kind { get; init; }

    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>What the claim calls itself in messages, and how claims of one kind are ordered.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the claim is about the period of the account; others only matter for their serials.</summary>
    public required bool IsInPeriod { get; init; }

    public required bool Proved { get; init; }

    public Id<EmissionSource>? Source { get; init; }

    public SerialRange? Serials { get; init; }

    /// <summary>The amount without what is contested: electricity, or a mass.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>What one serial stands for.</summary>
    public Quantity? PerSerial { get; init; }
}
