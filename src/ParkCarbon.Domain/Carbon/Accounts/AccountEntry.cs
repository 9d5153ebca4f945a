using NodaTime;
using ParkCarbon.Domain.Carbon.Supply;
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

    /// <summary>The sum of activity that is priced; entries of several gases share one.</summary>
    public ActivityCell? Cell { get; init; }

    /// <summary>
    /// Tonnes of the gas (of CO₂e where the factor gives that) for each base unit of <see cref="Quantity"/>, exactly, with
    /// every multiplier and the sign; unset where the entry prices no activity.
    /// </summary>
    public Rational? Rate { get; init; }

    /// <summary>The warming potential used; one where the factor gives CO₂e. Unset where the entry prices no activity.</summary>
    public Rational? Potential { get; init; }

    /// <summary>The mass of the gas, signed like <see cref="Value"/>; unset where the factor gives the gas in CO₂e.</summary>
    public Quantity<Mass>? GasMass { get; init; }

    /// <summary>The mass in CO₂e.</summary>
    /// <remarks>
    /// In the inventory the sign is that of the contribution to the entity's total: deductions are below zero, and so is
    /// biogenic CO₂ that leaves in a product. Removals and instruments stand apart and are zero or more.
    /// </remarks>
    public required CarbonMass Value { get; init; }

    /// <summary>The energy content of <see cref="Quantity"/>, signed like <see cref="Value"/>; unset where it is no energy and the factor has no calorific value.</summary>
    /// <remarks>An activity that gives several gases has its energy with the first of them and zero with the others.</remarks>
    public Quantity<Energy>? Energy { get; init; }

    /// <summary>Whether the value could not be computed; it is then zero here and unset in every figure.</summary>
    public bool IsUnpriced { get; init; }

    /// <summary>By what kind of activity the source emits, where it says so.</summary>
    public SourceType? Type { get; init; }

    /// <summary>Where the energy comes from, where that is recorded.</summary>
    public EnergyOrigin? Origin { get; init; }

    /// <summary>How on-site energy is generated.</summary>
    public GenerationTechnology? Technology { get; init; }

    /// <summary>Whether an export passes on energy that the entity bought.</summary>
    public bool Resold { get; init; }

    /// <summary>What covered energy emits by the contract or certificate that covers it; unset where the entry is none.</summary>
    public CarbonMass? ContractValue { get; init; }

    /// <summary>What the energy would emit at its source's residual factor; unset where the source names none.</summary>
    public CarbonMass? ResidualValue { get; init; }

    /// <summary>The credits, of an entry of that kind.</summary>
    public CarbonCredit? Credit { get; init; }

    /// <summary>The day on which an instrument was retired.</summary>
    public LocalDate? RetiredOn { get; init; }

    /// <summary>The serials of an instrument.</summary>
    public SerialRange? Serials { get; init; }

    /// <summary>Who numbers the serials of an instrument: two registries may give out the same number.</summary>
    public string? Registry { get; init; }

    /// <summary>The serials that count: those that no other claim names.</summary>
    public IReadOnlyList<SerialRange> Counted
    {
        get;
        init => field = ValueList<SerialRange>.Copy(value);
    } = ValueList<SerialRange>.Empty;

    /// <summary>Whether what the entry claims is proved: a removal verified, a supply with contract and settlement, a retirement with evidence.</summary>
    public bool Proved { get; init; }

    /// <summary>Whether the entry is of no entity, but takes out of the park's account what two of them both booked.</summary>
    /// <remarks>Those of <see cref="EntryKind.Elimination"/> are subtracted; those of biogenic CO₂ have the sign of their contribution.</remarks>
    public bool IsConsolidating => Flow is not null && Source is null;

    /// <summary>Whether the entry is part of the entity's total.</summary>
    public bool IsInventory =>
        Kind
            is EntryKind.Emission
                or EntryKind.CarbonOut
                or EntryKind.CarbonFixed
                or EntryKind.Recovery
                or EntryKind.Export;
}
