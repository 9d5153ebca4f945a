using NodaTime;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>The whole account of a park for a period: inventories, consolidation, and the ledgers of instruments.</summary>
/// <remarks>
/// The account holds facts. Which entries count towards neutrality, and how, is for an accounting method to say: removals,
/// offsets and green power stay in ledgers of their own here.
/// </remarks>
public sealed class CarbonAccount
{
    private CarbonAccount(ParkInventory inventory)
    {
        Inventory = inventory;
        Consolidation = Consolidation.Of(inventory);
        var generation = new GenerationLedger(inventory);
        var instruments = new InstrumentLedger(inventory);
        Entries = ValueList<AccountEntry>.Copy(
            inventory
                .Entities.SelectMany(entity => entity.Entries)
                .Concat(Consolidation.Eliminations.SelectMany(EntriesOf))
                .Concat(generation.Entries)
                .Concat(instruments.Entries)
        );
        Issues = ValueList<AccountingIssue>.Copy(
            inventory
                .Entities.SelectMany(entity => entity.Issues)
                .Concat(inventory.CogenerationIssues)
                .Concat(Consolidation.Issues)
                .Concat(generation.Issues)
                .Concat(instruments.Issues)
        );
    }

    /// <summary>The inventories of the entities.</summary>
    public ParkInventory Inventory { get; }

    /// <summary>The park's total.</summary>
    public Consolidation Consolidation { get; }

    /// <summary>The plants of heat and power with days in the period, and how their emissions are divided.</summary>
    public IReadOnlyList<CogenerationAllocation> Cogenerations => Inventory.Cogenerations;

    /// <summary>Every line: inventories, eliminations, instruments.</summary>
    public IReadOnlyList<AccountEntry> Entries { get; }

    /// <summary>Everything that stands in the way of a figure or is wrong with one.</summary>
    public IReadOnlyList<AccountingIssue> Issues { get; }

    /// <summary>The period, first and last day included.</summary>
    public DateInterval Period => Inventory.Period;

    /// <summary>Whether the park's total could be computed.</summary>
    public bool IsComplete => Consolidation.Total is not null;

    /// <summary>Makes the account of a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="library">Factor sets, warming potentials and specifications.</param>
    /// <param name="period">The period; unset for the dossier's own.</param>
    public static CarbonAccount Of(ParkDossier dossier, AccountingLibrary library, DateInterval? period = null) =>
        new(ParkInventory.Of(dossier, library, period));

    /// <summary>Makes an account from inventories.</summary>
    /// <param name="inventory">The inventories.</param>
    public static CarbonAccount Of(ParkInventory inventory)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        return new CarbonAccount(inventory);
    }

    private static IEnumerable<AccountEntry> EntriesOf(Elimination elimination)
    {
        var entry = new AccountEntry
        {
            Kind = EntryKind.Elimination,
            Entity = elimination.Flow.Buyer,
            Flow = elimination.Flow.Id,
            Carrier = elimination.Flow.Carrier,
            Quantity = elimination.Bought ?? elimination.Sold,
            Value = elimination.Value ?? CarbonMass.Zero,
            IsUnpriced = elimination.Value is null,
            Proved = true,
        };
        yield return entry;
        if (elimination.Biogenic is { } biogenic && biogenic != CarbonMass.Zero)
        {
            yield return entry with
            {
                Kind = EntryKind.BiogenicCarbonDioxide,
                Gas = GreenhouseGas.CarbonDioxide,
                Biogenic = true,
                Value = -biogenic,
            };
        }
    }
}
