using NodaTime;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Books what entities generate inside the park: what stays, and what leaves without a source of exports of its own.</summary>
/// <remarks>
/// <para>The value is zero. Fuel that is burnt for the energy stands in the inventory as activity of a source, and sun and wind
/// emit nothing.</para>
/// <para>What leaves the park is booked once. Where the entity has activity of a source of exports of the same carrier that
/// crosses the boundary and may be what the plant delivers (not resold, of the same origin or of none recorded), that source
/// books it; otherwise the record of the generation does.</para>
/// </remarks>
internal sealed class GenerationLedger
{
    private readonly ParkInventory _inventory;
    private readonly List<AccountEntry> _entries = [];
    private readonly List<AccountingIssue> _issues = [];

    public GenerationLedger(ParkInventory inventory)
    {
        _inventory = inventory;
        foreach (var record in (inventory.Dossier.Generations ?? []).OrderBy(record => record.Id))
        {
            if (
                inventory.Basis.Entity(record.Entity).OutOfScope is null
                && inventory.Basis.AccountedDays(record.Entity) is { } accounted
                && accounted.Intersection(record.Period) is not null
            )
            {
                Book(record, accounted);
            }
        }

        _issues.Sort(AccountingIssue.ListOrder);
    }

    /// <summary>The entries, in order of the records' ids.</summary>
    public IReadOnlyList<AccountEntry> Entries => _entries;

    /// <summary>What is wrong with records; it touches no total, since none of them has these entries in it.</summary>
    public IReadOnlyList<AccountingIssue> Issues => _issues;

    private void Book(EnergyGeneration record, DateInterval accounted)
    {
        var generated = record.Quantity.As<Energy>();
        var exported = record.Exported?.As<Energy>() ?? Quantity<Energy>.Zero;
        if (!accounted.Contains(record.Period))
        {
            _issues.Add(GenerationIssues.Straddles(record, accounted));
            _entries.Add(Unknown(record));
        }
        else if (exported > generated)
        {
            _issues.Add(GenerationIssues.ExportsMoreThanItMakes(record, generated, exported));
            _entries.Add(Unknown(record));
        }
        else
        {
            var entry = Entry(record);
            _entries.Add(entry with { Quantity = generated - exported, Energy = generated - exported });
            if (exported > Quantity<Energy>.Zero && !IsBookedByASource(record))
            {
                _entries.Add(
                    entry with
                    {
                        Kind = EntryKind.UndeductedExport,
                        Quantity = exported,
                        Energy = -exported,
                        IsUnpriced = entry.Origin != EnergyOrigin.NonFossil,
                    }
                );
            }
        }
    }

    // Part of it belongs to the period, but how much cannot be said: a figure that needs it is unset.
    private static AccountEntry Unknown(EnergyGeneration record) => Entry(record) with { IsUnpriced = true };

    private static AccountEntry Entry(EnergyGeneration record) =>
        new()
        {
            Kind = EntryKind.OnSiteGeneration,
            Entity = record.Entity,
            Carrier = record.Carrier,
            Value = CarbonMass.Zero,
            Origin = OriginOf(record.Technology),
            Technology = record.Technology,
            Proved = record.MeteredMonthly == true && record.Evidence.Count > 0,
        };

    /// <summary>Recovered heat is of whatever the process burns, so that its origin is open.</summary>
    private static EnergyOrigin? OriginOf(GenerationTechnology technology) =>
        technology switch
        {
            GenerationTechnology.Coal or GenerationTechnology.Gas => EnergyOrigin.Fossil,
            GenerationTechnology.WasteHeat or GenerationTechnology.Other => null,
            _ => EnergyOrigin.NonFossil,
        };

    private bool IsBookedByASource(EnergyGeneration record) =>
        _inventory.Activity.Cells.Keys.Any(cell =>
            _inventory.Basis.Source(cell.Source) is { Role: SourceRole.Export, Resold: false } source
            && source.Entity == record.Entity
            && source.Carrier == record.Carrier
            && (source.Origin is null || source.Origin == OriginOf(record.Technology))
            && !_inventory.Basis.IsInside(source, cell.Flow)
        );
}
