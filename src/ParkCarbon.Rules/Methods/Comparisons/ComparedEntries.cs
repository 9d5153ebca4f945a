using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods.Comparisons;

/// <summary>Entries of the account that are alike, and what each column makes of them.</summary>
public sealed record ComparedEntries
{
    /// <summary>What they are; entries of flows inside the park count as eliminations.</summary>
    public required EntryKind Kind { get; init; }

    /// <summary>What flows; unset where that differs or is nothing.</summary>
    public string? Carrier { get; init; }

    /// <summary>The category; unset where that differs or is none.</summary>
    public GhgCategory? Category { get; init; }

    /// <summary>The gases, each once, in the order of reports; empty where they are of none.</summary>
    public required IReadOnlyList<GreenhouseGas> Gases { get; init; }

    /// <summary>How many entries there are.</summary>
    public required int Count { get; init; }

    /// <summary>Their amount; unset where they have none in common.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>Their CO₂e as the account has it.</summary>
    public required CarbonMass Value { get; init; }

    /// <summary>What each column makes of them.</summary>
    public required IReadOnlyList<ComparedTreatment> Treatments { get; init; }
}
