using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Benchmarks;

/// <summary>A made-up park of any size; the same seed gives the same park.</summary>
/// <remarks>Every entity burns a fuel, buys from the grid, and delivers to the next three; half of them deduct exports.</remarks>
internal sealed class SyntheticPark
{
    private const int Seed = 20_250_101;
    private const int Deliveries = 3;

    private static readonly Provenance Made = new() { Document = "made up for a benchmark" };

    public static AccountingLibrary Library { get; } =
        new() { Specifications = [Specification("deducts", true), Specification("keeps", false)] };

    public required ParkDossier Dossier { get; init; }

    /// <summary>Factors in t CO₂ per base unit as plain code has them: t/t and t/MWh.</summary>
    public required IReadOnlyDictionary<string, decimal> PlainFactors { get; init; }

    /// <summary>A park whose entities record every month, each source by as many meters as it takes.</summary>
    public static SyntheticPark OfRecords(int records)
    {
        var entities = Math.Clamp(records / 500, 1, 500);
        var park = OfEntities(entities, deliveries: 0);
        var sources = park.Dossier.Sources!;
        var random = new Random(Seed);
        var activities = new ActivityRecord[records];
        for (var i = 0; i < records; i++)
        {
            var source = sources[i / 12 % sources.Count];
            activities[i] = Record(source, Month((i % 12) + 1), Amount(random, source));
        }

        random.Shuffle(activities);
        return new SyntheticPark
        {
            Dossier = park.Dossier with { Activities = activities },
            PlainFactors = park.PlainFactors,
        };
    }

    public static SyntheticPark OfEntities(int count, int deliveries = Deliveries)
    {
        var random = new Random(Seed);
        var plain = new Dictionary<string, decimal>();
        var sources = new List<EmissionSource>();
        var flows = new List<InternalFlow>();
        var records = new List<ActivityRecord>();
        for (var i = 0; i < 20; i++)
        {
            plain["fuel-" + i] = random.Next(1_000_000, 3_000_000) / 1_000_000m;
            plain["grid-" + i] = random.Next(100_000, 900_000) / 1_000_000m;
        }

        var factors = plain.Select(entry =>
            Factor(entry.Key, entry.Value, entry.Key.StartsWith('f') ? "tCO2/t" : "tCO2/MWh")
        );
        for (var i = 0; i < count; i++)
        {
            sources.Add(Source($"fuel-of-{i}", i, "fuel-" + (i % 20), GhgCategory.Direct, SourceRole.Emission));
            sources.Add(Source($"grid-of-{i}", i, "grid-" + (i % 20), GhgCategory.ImportedEnergy, SourceRole.Emission));
            for (var d = 1; d <= deliveries; d++)
            {
                var flow = new InternalFlow
                {
                    Id = Id<InternalFlow>.Parse($"flow-{i}-{d}"),
                    Carrier = EnergyCarrier.Electricity,
                    Seller = Entity(i),
                    Buyer = Entity((i + d) % count),
                };
                flows.Add(flow);
                var sold = Source($"sold-{i}-{d}", i, "grid-" + ((i + d) % 20), GhgCategory.Direct, SourceRole.Export);
                var bought = Source(
                    $"bought-{i}-{d}",
                    (i + d) % count,
                    "grid-" + ((i * d) % 20),
                    GhgCategory.ImportedEnergy,
                    SourceRole.Emission
                );
                sources.Add(sold);
                sources.Add(bought);
                for (var month = 1; month <= 12; month++)
                {
                    var amount = Amount(random, sold);
                    records.Add(Record(sold, Month(month), amount) with { Flow = flow.Id });
                    records.Add(Record(bought, Month(month), amount) with { Flow = flow.Id });
                }
            }
        }

        foreach (var source in sources.Where(source => source.Id.ToString().Contains("-of-", StringComparison.Ordinal)))
        {
            records.AddRange(
                Enumerable.Range(1, 12).Select(month => Record(source, Month(month), Amount(random, source)))
            );
        }

        return new SyntheticPark
        {
            PlainFactors = plain,
            Dossier = new ParkDossier
            {
                Park = new Park { Id = Id<Park>.Parse("park"), Name = new BilingualText("Synthetic park") },
                Period = new DateInterval(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)),
                Entities = [.. Enumerable.Range(0, count).Select(NewEntity)],
                Factors = [.. factors],
                Sources = sources,
                Flows = flows,
                Activities = records,
            },
        };
    }

    private static ParkEntity NewEntity(int index) =>
        new()
        {
            Id = Entity(index),
            Name = new BilingualText("Entity " + index),
            AccountingSpecification = Id<AccountingSpecification>.Parse(index % 2 == 0 ? "deducts" : "keeps"),
        };

    private static AccountingSpecification Specification(string id, bool deducts) =>
        new()
        {
            Id = Id<AccountingSpecification>.Parse(id),
            Title = new BilingualText(id),
            DeductsExports = deducts,
        };

    private static Factor Factor(string id, decimal value, string unit) =>
        new()
        {
            Id = Id<Factor>.Parse(id),
            Name = new BilingualText(id),
            Emissions = [new GasEmission { Gas = GreenhouseGas.CarbonDioxide, Value = Rate.Of(value, unit) }],
            Source = Made,
        };

    private static EmissionSource Source(string id, int entity, string factor, GhgCategory category, SourceRole role) =>
        new()
        {
            Id = Id<EmissionSource>.Parse(id),
            Entity = Entity(entity),
            Name = new BilingualText(id),
            Category = category,
            Role = role,
            Carrier = factor.StartsWith('g') ? EnergyCarrier.Electricity : "coal",
            Factor = FactorReference.Parse(factor),
        };

    private static ActivityRecord Record(EmissionSource source, DateInterval month, Amount amount) =>
        new()
        {
            Source = source.Id,
            Period = month,
            Quantity = amount,
        };

    private static Amount Amount(Random random, EmissionSource source) =>
        Domain.Quantities.Amount.Of(
            random.NextInt64(0, 1_000_000_000) / 1_000_000m,
            source.Carrier == EnergyCarrier.Electricity ? "MWh" : "t"
        );

    private static DateInterval Month(int month) => new YearMonth(2025, month).ToDateInterval();

    private static Id<ParkEntity> Entity(int index) => Id<ParkEntity>.Parse("entity-" + index);
}
