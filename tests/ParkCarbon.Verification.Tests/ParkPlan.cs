using System.Globalization;
using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Verification.Tests;

/// <summary>A park as FsCheck makes and shrinks it: what each entity burns and buys, and what it sells to the next.</summary>
public sealed record ParkPlan(byte Entities, ushort Fuel, ushort Bought, ushort Sold, byte Loss, bool International)
{
    public static readonly DateInterval Year = new(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31));

    private static readonly Provenance Document = new() { Document = "made up for a test" };

    public int Count => 2 + (Entities % 4);

    /// <summary>The dossier: every entity burns, buys and sells to the next; certificates, trades, credits and a sink stand beside.</summary>
    public ParkDossier Dossier()
    {
        var entities = Enumerable.Range(0, Count).ToList();
        return new ParkDossier
        {
            Park = new Park { Id = Id<Park>.Parse("park"), Name = new BilingualText("园区", "Park") },
            Period = Year,
            GwpSet = Id<GwpSet>.Parse("AR5"),
            GwpSets =
            [
                new GwpSet
                {
                    Id = Id<GwpSet>.Parse("AR5"),
                    Title = new BilingualText("AR5"),
                    Source = Document,
                    Values = [new GwpValue { Gas = GreenhouseGas.Parse("CH4"), Value = 28m }],
                },
            ],
            Specifications = [Specification("deducting", deducts: true), Specification("reporting", deducts: false)],
            Entities =
            [
                .. entities.Select(i => new ParkEntity
                {
                    Id = Id<ParkEntity>.Parse("e" + i),
                    Name = new BilingualText("主体", "Entity " + i),
                    AccountingSpecification = Id<AccountingSpecification>.Parse(
                        International && i % 2 == 0 ? "reporting" : "deducting"
                    ),
                }),
            ],
            Factors =
            [
                Factor("fuel", ("CO2", "2.7 t/t"), ("CH4", "0.3 kg/t")),
                Factor("wood") with
                {
                    Emissions =
                    [
                        new GasEmission
                        {
                            Gas = GreenhouseGas.CarbonDioxide,
                            Value = Rate.Parse("1.1 t/t"),
                            Biogenic = true,
                        },
                    ],
                },
                Factor("grid", ("CO2", "0.5306 t/MWh")),
                Factor("line", ("CO2", "0.7 t/MWh")),
                Factor("sink", ("CO2", "0.5 kg/m²")),
            ],
            Sources =
            [
                .. entities.SelectMany(SourcesOf),
                Source("sink", 0, "sink", GhgCategory.Direct, SourceRole.Removal),
            ],
            Activities =
            [
                .. entities.SelectMany(RecordsOf),
                new ActivityRecord
                {
                    Source = Id<EmissionSource>.Parse("sink"),
                    Period = Year,
                    Quantity = Amount.Parse("120000 m²"),
                },
            ],
            Removals =
            [
                new RemovalVerification
                {
                    Id = Id<RemovalVerification>.Parse("verified"),
                    Sink = Id<EmissionSource>.Parse("sink"),
                    Period = Year,
                    VerifiedOn = new LocalDate(2026, 2, 1),
                    Verifier = "DNV",
                },
            ],
            Flows =
            [
                .. entities.Select(i => new InternalFlow
                {
                    Id = Id<InternalFlow>.Parse("f" + i),
                    Carrier = "electricity",
                    Seller = EntityId(i),
                    Buyer = EntityId(i + 1),
                    LossTolerance = 0.1m,
                }),
            ],
            GreenCertificates = [.. entities.Select(i => Certificate($"GEC-2025-{i}00001..GEC-2025-{i}00009", i))],
            GreenPower = [.. entities.Select(Trade)],
            Credits = [.. entities.Select(i => Credit($"CCER-{i}0001..CCER-{i}0020", i))],
            Documents = [Proof("contract"), Proof("settlement"), Proof("retirement")],
        };
    }

    public GreenCertificate Certificate(string serials, int entity, DateInterval? period = null) =>
        new()
        {
            Serials = SerialRange.Parse(serials),
            Generated = new YearMonth(2025, 1),
            Retirement = Retirement(entity, period) with
            {
                Source = Id<EmissionSource>.Parse("bought" + (entity % Count)),
            },
        };

    public CarbonCredit Credit(string serials, int entity, DateInterval? period = null) =>
        new()
        {
            Serials = SerialRange.Parse(serials),
            Programme = "CCER",
            Retirement = Retirement(entity, period),
        };

    public Id<ParkEntity> EntityId(int entity) => Id<ParkEntity>.Parse("e" + (entity % Count));

    private Retirement Retirement(int entity, DateInterval? period) =>
        new()
        {
            Entity = EntityId(entity),
            On = new LocalDate(2026, 1, 20),
            Period = period ?? Year,
            Evidence = Id<DocumentedInformation>.Parse("retirement"),
        };

    private GreenPowerSupply Trade(int entity) =>
        new()
        {
            Id = Id<GreenPowerSupply>.Parse("trade" + entity),
            Entity = EntityId(entity),
            Source = Id<EmissionSource>.Parse("bought" + entity),
            Kind = GreenPowerKind.Trade,
            Period = Year,
            Quantity = Amount.Parse("5 MWh"),
            Certificates = SerialRange.Parse($"GPT-{entity}0001..GPT-{entity}0005"),
            Contract = Id<DocumentedInformation>.Parse("contract"),
            Settlement = Id<DocumentedInformation>.Parse("settlement"),
        };

    private IEnumerable<EmissionSource> SourcesOf(int i) =>
        [
            Source("fuel" + i, i, "fuel", GhgCategory.Direct),
            Source("wood" + i, i, "wood", GhgCategory.Direct),
            Source("bought" + i, i, "grid", GhgCategory.ImportedEnergy),
            Source("from" + i, i, "grid", GhgCategory.ImportedEnergy),
            Source("sold" + i, i, "line", GhgCategory.Direct, SourceRole.Export),
        ];

    private IEnumerable<ActivityRecord> RecordsOf(int i)
    {
        var sold = 1 + Sold + i;
        return
        [
            Record("fuel" + i, $"{1 + Fuel + i} t"),
            Record("wood" + i, $"{1 + Fuel} t"),
            Record("bought" + i, $"{20 + Bought}.{i} MWh"),
            Record("sold" + i, $"{sold} MWh") with
            {
                Flow = Id<InternalFlow>.Parse("f" + i),
            },
            Record("from" + ((i + 1) % Count), Text(sold * (1m - (Loss % 90 / 1000m))) + " MWh") with
            {
                Flow = Id<InternalFlow>.Parse("f" + i),
            },
        ];
    }

    private EmissionSource Source(
        string id,
        int entity,
        string factor,
        GhgCategory category,
        SourceRole role = SourceRole.Emission
    ) =>
        new()
        {
            Id = Id<EmissionSource>.Parse(id),
            Entity = EntityId(entity),
            Name = new BilingualText(id),
            Category = category,
            Role = role,
            Carrier = factor is "grid" or "line" ? "electricity" : null,
            Factor = FactorReference.Parse(factor),
        };

    private static ActivityRecord Record(string source, string amount) =>
        new()
        {
            Source = Id<EmissionSource>.Parse(source),
            Period = Year,
            Quantity = Amount.Parse(amount),
        };

    private static Factor Factor(string id, params (string Gas, string Rate)[] emissions) =>
        new()
        {
            Id = Id<Factor>.Parse(id),
            Name = new BilingualText(id),
            Source = Document,
            Emissions =
            [
                .. emissions.Select(emission => new GasEmission
                {
                    Gas = GreenhouseGas.Parse(emission.Gas),
                    Value = Rate.Parse(emission.Rate),
                }),
            ],
        };

    private static AccountingSpecification Specification(string id, bool deducts) =>
        new()
        {
            Id = Id<AccountingSpecification>.Parse(id),
            Title = new BilingualText(id),
            DeductsExports = deducts,
        };

    private static DocumentedInformation Proof(string id) =>
        new() { Id = Id<DocumentedInformation>.Parse(id), Title = new BilingualText(id) };

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
