using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>One line of the park's account: an amount of activity, or of an instrument, and what it is in CO₂e.</summary>
public sealed record AccountEntry
{
    /// <summary>What the entry is.</summary>
    public required EntryKind Kind { get; init; }

    /// <summary>The entity in whose account the entry stands.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The category, for entries of the inventory.</summary>
    public GhgCategory? Category { get; init; }

    /// <summary>The source, where there is one.</summary>
    public Id<EmissionSource>? Source { get; init; }

    /// <summary>The flow inside the park that the entry belongs to; unset for direct emissions and what crosses the park's boundary.</summary>
    public Id<InternalFlow>? Flow { get; init; }

    /// <summary>What flows, as the source says.</summary>
    public string? Carrier { get; init; }

    /// <summary>The gas.</summary>
    public GreenhouseGas? Gas { get; init; }

    /// <summary>Whether the gas comes from biomass.</summary>
    public bool Biogenic { get; init; }

    /// <summary>The amount of activity, electricity or instruments.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The factor used.</summary>
    public Factor? Factor { get; init; }

    /// <summary>The mass of the gas, signed like <see cref="Value"/>; unset where the factor gives the gas in CO₂e.</summary>
    public Quantity<Mass>? GasMass { get; init; }

    /// <summary>The mass in CO₂e.</summary>
    /// <remarks>
    /// In the inventory the sign is that of the contribution to the entity's total: deductions are below zero, and so is
    /// biogenic CO₂ that leaves in a product. Removals and instruments stand apart and are zero or more.
    /// </remarks>
    public required CarbonMass Value { get; init; }

    /// <summary>The serials of an instrument.</summary>
    public SerialRange? Serials { get; init; }

    /// <summary>Whether what the entry claims is proved: a removal verified, a supply with contract and settlement, a retirement with evidence.</summary>
    public bool Proved { get; init; }

    /// <summary>Whether the entry is part of the entity's total.</summary>
    public bool IsInventory =>
        Kind
            is EntryKind.Emission
                or EntryKind.CarbonOut
                or EntryKind.CarbonFixed
                or EntryKind.Recovery
                or EntryKind.Export;
}
