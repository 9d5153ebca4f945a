using NodaTime;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>A claim that green power, a certificate, a credit or an allowance makes on an account.</summary>
internal sealed record InstrumentClaim
{
    public required EntryKind Kind { get; init; }

    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>What the claim calls itself in messages, and how claims of one kind are ordered.</summary>
    public required string Name { get; init; }

    /// <summary>The days that the claim is about; claims outside the period only matter for their serials.</summary>
    public required DateInterval Period { get; init; }

    public required bool Proved { get; init; }

    public Id<EmissionSource>? Source { get; init; }

    public SerialRange? Serials { get; init; }

    /// <summary>The serials that no other claim names.</summary>
    public IReadOnlyList<SerialRange> Counted { get; init; } = [];

    /// <summary>Who numbers the serials: two registries may give out the same number.</summary>
    public string Registry { get; init; } = "";

    /// <summary>Who held it when it was retired, where its transfers say that it was somebody else.</summary>
    public string? OtherHolder { get; init; }

    /// <summary>The amount without what is contested: electricity, or a mass.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>What one serial stands for.</summary>
    public Quantity? PerSerial { get; init; }
}
