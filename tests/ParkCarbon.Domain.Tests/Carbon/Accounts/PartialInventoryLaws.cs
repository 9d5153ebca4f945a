using FsCheck.Xunit;
using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;

namespace ParkCarbon.Domain.Tests.Carbon.Accounts;

/// <summary>Parts of an inventory form a commutative monoid, bit for bit.</summary>
public sealed class PartialInventoryLaws
{
    private static readonly string[] Amounts = ["MWh", "GJ", "kWh", "tce", "m³", "t"];

    private static readonly ParkDossier Dossier = Park(
        entities: [Entity("e0"), Entity("e1"), Entity("e2")],
        factors:
        [
            Factor("f0", ("CO2", "0.5306 t/MWh")),
            Factor("f1", ("CO2", "0.1234567890123 kg/m³"), ("CH4", "0.01 g/m³")),
        ],
        sources:
        [
            .. Enumerable
                .Range(0, 5)
                .Select(i =>
                    Source("s" + i, "f" + (i % 2), "e" + (i % 3)) with
                    {
                        Category = GhgCategory.ImportedEnergy,
                    }
                ),
        ],
        flows: [Flow("w", "e0", "e1")]
    );

    /// <summary>A reading as FsCheck makes and shrinks it: which source, which month, how much.</summary>
    public sealed record Reading(byte Source, byte Month, uint Amount, byte Kind);

    [Property]
    public bool Merging_is_associative(Reading[] a, Reading[] b, Reading[] c) =>
        Of(a) + Of(b) + Of(c) == Of(a) + (Of(b) + Of(c));

    [Property]
    public bool Merging_is_commutative(Reading[] a, Reading[] b) => Of(a) + Of(b) == Of(b) + Of(a);

    [Property]
    public bool The_empty_part_changes_nothing(Reading[] a) =>
        Of(a) + PartialInventory.Empty == Of(a) && PartialInventory.Empty + Of(a) == Of(a);

    [Property]
    public bool Equal_parts_have_equal_hash_codes(Reading[] a) =>
        Of(a).GetHashCode() == Of(a.Reverse().ToArray()).GetHashCode();

    [Property]
    public bool The_order_of_records_changes_nothing(Reading[] readings, int seed) =>
        Of(Shuffled(readings, seed)) == Of(readings);

    [Property]
    public bool The_sum_of_the_parts_is_the_sum_of_the_whole(Reading[] readings, byte parts)
    {
        var count = 1 + (parts % 7);
        var merged = Enumerable
            .Range(0, count)
            .Select(part => Of([.. readings.Where((_, index) => index % count == part)]))
            .Aggregate(PartialInventory.Empty, (sum, part) => sum + part);
        return merged == Of(readings);
    }

    [Property]
    public bool Dividing_an_amount_in_two_changes_nothing(Reading[] readings, byte share)
    {
        var halves = readings.Select(Record).SelectMany(record => Divided(record, share));
        return Sum(halves) == Of(readings);
    }

    [Property]
    public void Dividing_a_month_in_two_changes_no_entry(Reading[] readings, byte day)
    {
        var whole = readings.Select(Record).ToList();
        var divided = whole.SelectMany(record => DividedInTime(record, day));

        AssertSameEntries(Sum(whole), Sum(divided));
    }

    [Property]
    public void Merging_by_entity_or_by_month_gives_the_same_entries(Reading[] readings)
    {
        var records = readings.Select(Record).ToList();
        var byEntity = records
            .GroupBy(record => Dossier.Sources!.First(source => source.Id == record.Source).Entity)
            .Aggregate(PartialInventory.Empty, (sum, group) => sum + Sum(group));
        var byMonth = records
            .GroupBy(record => record.Period.Start)
            .Aggregate(PartialInventory.Empty, (sum, group) => sum + Sum(group));

        AssertSameEntries(Sum(records), byEntity);
        Assert.Equal(byEntity, byMonth);
    }

    [Property]
    public bool The_sums_come_in_order_of_their_cells(Reading[] readings)
    {
        var cells = Of(readings).Cells.Keys.ToList();
        return cells.SequenceEqual(cells.Order()) && cells.Distinct().Count() == cells.Count;
    }

    private static void AssertSameEntries(PartialInventory left, PartialInventory right)
    {
        var first = ParkInventory.FromActivity(left, Dossier, Library, Year2025);
        var second = ParkInventory.FromActivity(right, Dossier, Library, Year2025);
        Assert.Equal(
            first.Entities.SelectMany(entity => entity.Entries),
            second.Entities.SelectMany(entity => entity.Entries)
        );
    }

    private static IEnumerable<ActivityRecord> Divided(ActivityRecord record, byte share)
    {
        var value = record.Quantity.Value;
        var part = decimal.Round(value * share / 255m, 6);
        yield return record with
        {
            Quantity = Domain.Quantities.Amount.Of(part, record.Quantity.Symbol),
        };
        yield return record with
        {
            Quantity = Domain.Quantities.Amount.Of(value - part, record.Quantity.Symbol),
        };
    }

    private static IEnumerable<ActivityRecord> DividedInTime(ActivityRecord record, byte day)
    {
        var last = record.Period.Start.PlusDays(day % 27);
        var halves = Divided(record, day).ToList();
        yield return halves[0] with
        {
            Period = new DateInterval(record.Period.Start, last),
        };
        yield return halves[1] with
        {
            Period = new DateInterval(last.PlusDays(1), record.Period.End),
        };
    }

    private static PartialInventory Of(Reading[] readings) => Sum(readings.Select(Record));

    private static PartialInventory Sum(IEnumerable<ActivityRecord> records) =>
        PartialInventory.Of(records, Dossier, Library, Year2025);

    private static ActivityRecord Record(Reading reading) =>
        Dossiers.Record(
            "s" + (reading.Source % 5),
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{reading.Amount / 1_000_000m} {Amounts[reading.Kind % Amounts.Length]}"
            ),
            Month(1 + (reading.Month % 12)),
            flow: reading.Kind > 200 ? "w" : null,
            factor: reading.Kind % 11 == 0 ? "f1" : null
        );

    private static T[] Shuffled<T>(T[] items, int seed)
    {
        var copy = items.ToArray();
        new Random(seed).Shuffle(copy);
        return copy;
    }
}
