using BenchmarkDotNet.Attributes;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;

namespace ParkCarbon.Benchmarks;

/// <summary>Adding records up by source: the sums that an inventory is priced from.</summary>
/// <remarks>
/// The plain code adds values by source id and nothing else: it reads no units, checks no period and keeps no days, so it
/// is a bound, not an equal.
/// </remarks>
[MemoryDiagnoser]
public class AggregationBenchmarks
{
    private SyntheticPark _park = null!;
    private IReadOnlyList<ActivityRecord> _records = [];

    [Params(100, 10_000, 1_000_000)]
    public int Records { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _park = SyntheticPark.OfRecords(Records);
        _records = [.. _park.Dossier.Activities!];
        var mine = PartialInventoryOf()
            .Cells.Values.Sum(quantity => quantity.InExactly(quantity.Dimension.Units[0]).ToDecimal());
        var plain = DictionaryOfDecimals().Sum(entry => entry.Key.StartsWith('g') ? entry.Value * 3.6m : entry.Value);
        if (mine != plain)
        {
            throw new InvalidOperationException($"The library adds up to {mine}, the plain code to {plain}.");
        }
    }

    [Benchmark(Baseline = true)]
    public Dictionary<string, decimal> DictionaryOfDecimals()
    {
        var sums = new Dictionary<string, decimal>();
        foreach (var record in _records)
        {
            var key = record.Source.ToString();
            sums[key] = sums.GetValueOrDefault(key) + record.Quantity.Value;
        }

        return sums;
    }

    [Benchmark]
    public Dictionary<string, decimal> LinqGroupBy() =>
        _records
            .GroupBy(record => record.Source.ToString())
            .ToDictionary(group => group.Key, group => group.Sum(record => record.Quantity.Value));

    [Benchmark]
    public PartialInventory PartialInventoryOf() =>
        PartialInventory.Of(_records, _park.Dossier, SyntheticPark.Library, _park.Dossier.Period);
}
