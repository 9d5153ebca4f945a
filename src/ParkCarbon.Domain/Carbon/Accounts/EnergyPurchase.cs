using NodaTime;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>The energy that a source bought from outside the park in the period, and what it emits in the inventory.</summary>
internal sealed record EnergyPurchase
{
    public required EmissionSource Source { get; init; }

    /// <summary>The energy that claims can cover; below zero where a net meter exported more than it imported.</summary>
    public required Quantity<Energy> Energy { get; init; }

    /// <summary>What that energy emits.</summary>
    public required CarbonMass Value { get; init; }

    /// <summary>What was bought in units that are no energy and cannot be turned into it; no claim covers it.</summary>
    public required CarbonMass Unmeasured { get; init; }

    /// <summary>Whether the inventory could put a price on all of it.</summary>
    public required bool IsPriced { get; init; }

    /// <summary>The factor, where there is one only.</summary>
    public Factor? Factor { get; init; }

    /// <summary>The days for which factors are wanted.</summary>
    public required DateInterval Days { get; init; }

    /// <summary>The purchases of every source of bought energy that has activity from outside the park.</summary>
    public static IEnumerable<EnergyPurchase> Of(ParkInventory inventory)
    {
        var activity = inventory.Activity.Activity.ToLookup(part => part.Cell.Source);
        foreach (var entity in inventory.Entities)
        {
            var entries = entity.Entries.Where(entry => entry.Flow is null).ToLookup(entry => entry.Source);
            foreach (var source in inventory.Basis.SourcesOf(entity.Entity.Id))
            {
                var bought = activity[source.Id]
                    .Where(part => part.Sum is not null && !inventory.Basis.IsInside(source, part.Cell.Flow))
                    .ToList();
                if (source is { Category: GhgCategory.ImportedEnergy, Role: SourceRole.Emission } && bought.Count > 0)
                {
                    yield return Of(inventory, entity, source, bought, [.. entries[source.Id]]);
                }
            }
        }
    }

    private static EnergyPurchase Of(
        ParkInventory inventory,
        EntityInventory entity,
        EmissionSource source,
        List<CellActivity> bought,
        List<AccountEntry> entries
    )
    {
        var measured = Quantity<Energy>.Sum([
            .. bought.Where(part => part.Cell.Dimension == Quantities.Energy.Dimension).Select(EnergyOf),
        ]);
        var others = entries.Where(entry => entry.Quantity?.Dimension != Quantities.Energy.Dimension).ToList();
        var isConverted = others
            .GroupBy(entry => (entry.Quantity, entry.Factor))
            .All(activity => activity.Any(entry => entry.Energy is not null));
        var converted = Quantity<Energy>.Sum([
            .. others.Where(entry => entry.Energy is not null).Select(entry => entry.Energy!.Value),
        ]);
        var energy = isConverted ? measured + converted : measured;
        var value = ValueOf(entries);
        // Of no energy no share can be taken: what is left of meters that balance each other is nobody's portion.
        var unmeasured =
            energy == Quantity<Energy>.Zero ? value
            : isConverted ? CarbonMass.Zero
            : ValueOf(others);
        return new()
        {
            Source = source,
            Energy = energy,
            Value = value - unmeasured,
            Unmeasured = unmeasured,
            IsPriced = !entity.Issues.Any(issue => issue.StopsTheFigure && issue.Source == source.Id),
            Factor = entries.Select(entry => entry.Factor).Distinct().Take(2).ToList() is [var only] ? only : null,
            Days = DaysOf(bought, inventory.Period),
        };
    }

    private static Quantity<Energy> EnergyOf(CellActivity part)
    {
        var energy = part.Sum!.Value.As<Energy>();
        return part.Cell.Side == BalanceSide.Out ? -energy : energy;
    }

    private static CarbonMass ValueOf(IEnumerable<AccountEntry> entries) =>
        CarbonMass.Sum([.. entries.Where(entry => entry.IsInventory).Select(entry => entry.Value)]);

    private static DateInterval DaysOf(List<CellActivity> bought, DateInterval period)
    {
        var days = bought.Select(part => part.DaysWithin(period)).ToList();
        return new DateInterval(days.Min(interval => interval.Start), days.Max(interval => interval.End));
    }
}
