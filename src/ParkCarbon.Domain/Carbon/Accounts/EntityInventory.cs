using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>The emissions and removals of one entity in a period, by category and gas (8.2).</summary>
/// <remarks>A figure that an issue stops is unset: what is missing is never zero.</remarks>
public sealed class EntityInventory
{
    internal EntityInventory(ParkEntity entity, IEnumerable<AccountEntry> entries, IEnumerable<AccountingIssue> issues)
    {
        Entity = entity;
        Entries = ValueList<AccountEntry>.Copy(entries);
        Issues = ValueList<AccountingIssue>.Copy(issues);
        IsComplete = !Issues.Any(issue => issue.StopsTheFigure);
        Total = IsComplete ? SumOf(entry => entry.IsInventory) : null;
    }

    /// <summary>The entity.</summary>
    public ParkEntity Entity { get; }

    /// <summary>The lines of the inventory, in order of source and gas.</summary>
    public IReadOnlyList<AccountEntry> Entries { get; }

    /// <summary>What stands in the way of its figures, or is wrong with them.</summary>
    public IReadOnlyList<AccountingIssue> Issues { get; }

    /// <summary>Whether every figure could be computed.</summary>
    public bool IsComplete { get; }

    /// <summary>Emissions less deductions; removals and biogenic CO₂ stand apart. Unset where a figure is missing.</summary>
    public CarbonMass? Total { get; }

    /// <summary>CO₂ from biomass; unset where a figure is missing.</summary>
    public CarbonMass? Biogenic => IsComplete ? SumOf(entry => entry.Kind == EntryKind.BiogenicCarbonDioxide) : null;

    /// <summary>Removals by the entity's sinks; unset where a figure is missing.</summary>
    public CarbonMass? Removals => IsComplete ? SumOf(entry => entry.Kind == EntryKind.Removal) : null;

    /// <summary>The categories in which the entity has sources, in the order of the standard.</summary>
    public IEnumerable<GhgCategory> Categories =>
        Entries
            .Where(entry => entry.IsInventory)
            .Select(entry => entry.Category!.Value)
            .Concat(Issues.Where(issue => issue.Category is not null).Select(issue => issue.Category!.Value))
            .Distinct()
            .Order();

    /// <summary>The gases in the entity's total, in the order of reports.</summary>
    public IEnumerable<GreenhouseGas> Gases =>
        Entries.Where(entry => entry.IsInventory).Select(entry => entry.Gas!).Distinct().Order();

    /// <summary>The total of a category; unset where a figure in it is missing.</summary>
    /// <param name="category">The category.</param>
    public CarbonMass? TotalOf(GhgCategory category) =>
        Issues.Any(issue => issue.StopsTheFigure && (issue.Category is null || issue.Category == category))
            ? null
            : SumOf(entry => entry.IsInventory && entry.Category == category);

    /// <summary>The share of a gas in the entity's total, in CO₂e; unset where a figure is missing.</summary>
    /// <param name="gas">The gas.</param>
    public CarbonMass? TotalOf(GreenhouseGas gas) =>
        IsComplete ? SumOf(entry => entry.IsInventory && entry.Gas == gas) : null;

    /// <summary>The mass of a gas in the entity's total; unset where a figure is missing or a factor gives the gas in CO₂e.</summary>
    /// <param name="gas">The gas.</param>
    public Quantity<Mass>? MassOf(GreenhouseGas gas)
    {
        var masses = Entries
            .Where(entry => entry.IsInventory && entry.Gas == gas)
            .Select(entry => entry.GasMass)
            .ToList();
        return IsComplete && masses.TrueForAll(mass => mass is not null)
            ? Quantity<Mass>.Sum([.. masses.Select(mass => mass!.Value)])
            : null;
    }

    private CarbonMass SumOf(Func<AccountEntry, bool> chosen) =>
        CarbonMass.Sum([.. Entries.Where(chosen).Select(entry => entry.Value)]);
}
