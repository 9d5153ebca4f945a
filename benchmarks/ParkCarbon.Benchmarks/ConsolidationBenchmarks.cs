using BenchmarkDotNet.Attributes;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;

namespace ParkCarbon.Benchmarks;

/// <summary>From a dossier to the park's total: inventories, eliminations, identity; three deliveries an entity, twelve months.</summary>
/// <remarks>
/// The plain code does the same arithmetic in decimal and nothing else: no units, no coverage, no checks, no lines to show.
/// </remarks>
[MemoryDiagnoser]
public class ConsolidationBenchmarks
{
    private SyntheticPark _park = null!;

    [Params(20, 100, 500)]
    public int Entities { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _park = SyntheticPark.OfEntities(Entities);
        var account = CarbonAccountOf();
        if (!account.Consolidation.IdentityHolds || account.Consolidation.Total!.Value.Tonnes != PlainDecimals())
        {
            throw new InvalidOperationException($"{account.Consolidation.Total} is not {PlainDecimals()}.");
        }
    }

    [Benchmark(Baseline = true)]
    public decimal PlainDecimals()
    {
        var dossier = _park.Dossier;
        var sums = new Dictionary<string, decimal>();
        foreach (var record in dossier.Activities!)
        {
            var key = record.Source.ToString();
            sums[key] = sums.GetValueOrDefault(key) + record.Quantity.Value;
        }

        var deducts = dossier.Entities.ToDictionary(
            entity => entity.Id,
            entity => entity.AccountingSpecification!.ToString() == "deducts"
        );
        var totals = new Dictionary<string, decimal>();
        var booked = new Dictionary<string, decimal>();
        foreach (var source in dossier.Sources!)
        {
            var emitted = sums[source.Id.ToString()] * _park.PlainFactors[source.Factor!.ToString()];
            var value =
                source.Role != SourceRole.Export ? emitted
                : deducts[source.Entity] ? -emitted
                : 0m;
            var entity = source.Entity.ToString();
            totals[entity] = totals.GetValueOrDefault(entity) + value;
            booked[source.Id.ToString()] = value;
        }

        var eliminated = dossier.Flows!.Sum(flow =>
        {
            var name = flow.Id.ToString()["flow-".Length..];
            return booked["bought-" + name] + booked["sold-" + name];
        });
        return totals.Values.Sum() - eliminated;
    }

    [Benchmark]
    public CarbonAccount CarbonAccountOf() => CarbonAccount.Of(_park.Dossier, SyntheticPark.Library);
}
