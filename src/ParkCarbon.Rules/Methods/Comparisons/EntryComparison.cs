using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods.Comparisons;

/// <summary>Finds the entries of an account of which columns make something different.</summary>
/// <remarks>
/// One method takes the inventory's emission of bought electricity and deducts what certificates cover; another takes the covered and
/// the uncovered portion, each by itself. So that the same electricity stands beside itself, the inventory's emission is shared out
/// among its portions, which add up to it: what a method makes of a portion is then what is in its net because of that electricity.
/// </remarks>
internal sealed class EntryComparison
{
    private readonly IReadOnlyList<ComparedColumn> _columns;
    private readonly IReadOnlyList<AccountEntry> _entries;
    private readonly Rational?[][] _own;
    private readonly Rational?[][] _effects;
    private readonly Dictionary<int, List<int>> _inventoryOf = [];

    private EntryComparison(IReadOnlyList<ComparedColumn> columns)
    {
        _columns = columns;
        _entries = columns[0].Statement.Account.Entries;
        _own = [.. columns.Select(column => column.Statement.Entries.Select(column.EffectOf).ToArray())];
        foreach (var (inventory, portions) in SourcesWithPortions())
        {
            portions.ForEach(portion => _inventoryOf[portion] = inventory);
        }

        _effects = [.. columns.Zip(_own, EffectsOf)];
    }

    public static IEnumerable<ComparedEntries> Of(IReadOnlyList<ComparedColumn> columns) =>
        new EntryComparison(columns).Groups();

    private IEnumerable<ComparedEntries> Groups() =>
        Enumerable
            .Range(0, _entries.Count)
            .GroupBy(KeyOf)
            .Select(group => GroupOf(group.Key.Kind, [.. group]))
            .Where(IsTreatedDifferently)
            .OrderByDescending(GreatestDifference)
            .ThenBy(group => group.Kind)
            .ThenBy(group => group.Carrier, StringComparer.Ordinal)
            .ThenBy(group => RuleNames(group), StringComparer.Ordinal);

    private Rational?[] EffectsOf(ComparedColumn column, Rational?[] own)
    {
        var effects = own.ToArray();
        if (column.IsTraced)
        {
            foreach (var (inventory, portions) in SourcesWithPortions())
            {
                Share(effects, inventory, portions);
            }
        }

        return effects;
    }

    private IEnumerable<(List<int> Inventory, List<int> Portions)> SourcesWithPortions() =>
        from source in Enumerable.Range(0, _entries.Count).GroupBy(i => _entries[i].Source)
        where source.Key is not null
        let portions = source.Where(i => IsPortion(_entries[i])).ToList()
        where portions.Count > 0
        select (source.Where(i => _entries[i] is { Kind: EntryKind.Emission, Flow: null }).ToList(), portions);

    private void Share(Rational?[] effects, List<int> inventory, List<int> portions)
    {
        var whole = SumOf(inventory);
        if (whole == Rational.Zero)
        {
            return;
        }

        var effect = inventory.Aggregate(Rational.Zero, (sum, i) => sum + effects[i]!.Value);
        foreach (var i in portions)
        {
            effects[i] += effect * _entries[i].Value.ToRational() / whole;
        }

        var left = Rational.One - SumOf(portions) / whole;
        foreach (var i in inventory)
        {
            effects[i] *= left;
        }
    }

    private Rational SumOf(List<int> entries) =>
        entries.Aggregate(Rational.Zero, (sum, i) => sum + _entries[i].Value.ToRational());

    private static bool IsPortion(AccountEntry entry) =>
        entry.Kind
            is EntryKind.DirectSupply
                or EntryKind.GreenPowerTrade
                or EntryKind.GreenCertificate
                or EntryKind.EnergyContract
                or EntryKind.UncoveredPurchase;

    // Alike is what every method treats alike. A flow inside the park is one thing, whoever books it; of the inventory's emissions
    // it is enough that the same methods count them, whichever line they stand in.
    private (EntryKind Kind, GhgCategory? Category, string? Carrier, string Alike) KeyOf(int i)
    {
        var entry = _entries[i];
        var carrier = EnergyCarrier.IsEnergy(entry.Carrier) ? entry.Carrier : null;
        return IsInternal(entry) ? (EntryKind.Elimination, null, carrier, "")
            : entry.IsInventory && entry.Kind != EntryKind.Export
                ? (entry.Kind, entry.Category, carrier, string.Join('\n', _own.Select(own => ShareOf(own[i], entry))))
            : (
                entry.Kind,
                null,
                carrier,
                string.Join('\n', _columns.Select(column => column.Statement.Entries[i].Rule))
            );
    }

    private static string? ShareOf(Rational? effect, AccountEntry entry) =>
        entry.Value == CarbonMass.Zero ? null : (effect / entry.Value.ToRational())?.ToString();

    private static string RuleNames(ComparedEntries group) =>
        string.Join('\n', group.Treatments.SelectMany(item => item.Rules).Select(rule => rule.Name));

    private static bool IsInternal(AccountEntry entry) => entry.Flow is not null || entry.Kind == EntryKind.Elimination;

    private ComparedEntries GroupOf(EntryKind kind, List<int> group)
    {
        var entries = group.Select(i => _entries[i]).ToList();
        return new ComparedEntries
        {
            Kind = kind,
            Carrier = Common(entries, entry => entry.Carrier),
            Category = Common(entries, entry => (GhgCategory?)entry.Category),
            Gases = [.. entries.Select(entry => entry.Gas).OfType<GreenhouseGas>().Distinct().Order()],
            Count = entries.Count,
            Quantity = QuantityOf(kind, entries),
            Value = CarbonMass.Sum([.. entries.Select(entry => entry.Value)]),
            Treatments =
            [
                .. _columns.Select(
                    (column, at) =>
                        new ComparedTreatment(
                            column,
                            [.. RulesOf(at, group)],
                            group.Aggregate((Rational?)Rational.Zero, (sum, i) => sum + _effects[at][i])
                        )
                ),
            ],
        };
    }

    // Where all that a portion makes comes through the inventory, the inventory's rule says more than the portion's own.
    private IEnumerable<TreatmentRule> RulesOf(int column, List<int> group)
    {
        var treated = _columns[column].Statement.Entries;
        return group
            .Where(i => _own[column][i] == Rational.Zero && _effects[column][i] != Rational.Zero)
            .SelectMany(i => _inventoryOf.GetValueOrDefault(i) ?? [])
            .Concat(group.Where(i => !IsCountedInInventory(column, i)))
            .Select(i => treated[i])
            .DistinctBy(entry => entry.Rule)
            .Select(entry => new TreatmentRule(entry.Rule, entry.Label, entry.Citation));
    }

    private bool IsCountedInInventory(int column, int i) =>
        _entries[i].Kind == EntryKind.UncoveredPurchase
        && _own[column][i] == Rational.Zero
        && _effects[column][i] != Rational.Zero;

    // Where no effect is known, what a method is asked about is listed with what it says.
    private static bool IsTreatedDifferently(ComparedEntries group)
    {
        var effects = group.Treatments.Select(item => item.Effect).OfType<Rational>().ToList();
        return effects.Count > 0
            ? effects.Exists(effect => effect != effects[0])
            : group.Kind
                is EntryKind.Removal
                    or EntryKind.DirectSupply
                    or EntryKind.GreenPowerTrade
                    or EntryKind.GreenCertificate
                    or EntryKind.EnergyContract
                    or EntryKind.UndeductedExport
                    or EntryKind.Credit
                    or EntryKind.Allowance;
    }

    private static Rational GreatestDifference(ComparedEntries group)
    {
        var effects = group.Treatments.Select(item => item.Effect).OfType<Rational>().Order().ToList();
        return effects.Count == 0 ? Rational.Zero : effects[^1] - effects[0];
    }

    // In the inventory an activity has an entry for each gas, and its amount once in each of them.
    private static Quantity? QuantityOf(EntryKind kind, List<AccountEntry> entries) =>
        kind != EntryKind.Elimination
        && (entries[0].Gas is null || Common(entries, entry => entry.Gas) is not null)
        && entries.TrueForAll(entry =>
            entry.Quantity is { } amount && amount.Dimension == entries[0].Quantity?.Dimension
        )
            ? entries.Skip(1).Aggregate(entries[0].Quantity, (sum, entry) => sum + entry.Quantity)
            : null;

    private static T? Common<T>(List<AccountEntry> entries, Func<AccountEntry, T?> member) =>
        entries.TrueForAll(entry => Equals(member(entry), member(entries[0]))) ? member(entries[0]) : default;
}
