using System.Globalization;
using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Claims;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.ExampleMaker;

/// <summary>Green electricity, credits, allowances and what else is kept in ledgers beside the inventory.</summary>
internal static class Instruments
{
    private const string Registry = "GEC-DEMO-2025-";

    /// <summary>The certificates, in the order of their serials: who, how many, how generated.</summary>
    private static readonly (string Entity, int Count, string Technology, int Month)[] Batches =
    [
        ("battery", 33_000, "wind", 4),
        ("chips", 26_000, "wind", 5),
        ("steel", 42_000, "wind", 6),
        ("gases", 20_000, "solar", 7),
        ("datacentre", 14_000, "solar", 8),
        ("glass", 12_000, "hydro", 8),
        ("paper", 10_000, "wind", 9),
        ("machinery", 9_000, "solar", 9),
        ("cooling", 8_500, "solar", 10),
        ("autoparts", 8_000, "wind", 10),
        ("charging", 5_000, "wind", 11),
        ("coldstore", 7_000, "solar", 11),
        ("chemicals", 6_000, "hydro", 11),
        ("ceramics", 6_000, "wind", 11),
        ("tower", 5_000, "wind", 11),
        ("pharma", 4_000, "wind", 11),
        ("hotel", 2_000, "solar", 11),
    ];

    /// <summary>Adds green electricity: for the neutral park all of it, for the other the first certificates alone.</summary>
    public static ParkDossier WithGreenElectricity(ParkDossier dossier, int certificates) =>
        dossier with
        {
            GreenCertificates = [.. Certificates(certificates), .. SoldWithTheSun(dossier)],
            GreenPower = [.. Trades()],
            Documents =
            [
                .. dossier.Documents!,
                Papers.OfPark(
                    "gec-retirements-2025",
                    "2025 年绿证核销证明汇编",
                    "Proofs of certificate retirement 2025",
                    new(2026, 1, 26)
                ),
                Papers.OfPark(
                    "green-power-contracts-2025",
                    "2025 年绿电交易合同",
                    "Green-power contracts 2025",
                    new(2024, 12, 16)
                ),
                Papers.OfPark(
                    "green-power-settlements-2025",
                    "2025 年绿电交易结算单",
                    "Green-power settlements 2025",
                    new(2026, 1, 20)
                ),
            ],
        };

    /// <summary>Adds credits that the authority cancelled for the park.</summary>
    public static ParkDossier WithCredits(
        ParkDossier dossier,
        params (string Project, int Vintage, int Tonnes)[] credits
    )
    {
        var first = 1L;
        var list = new List<CarbonCredit>();
        var trades = new List<CarbonTrade>(dossier.Trades ?? []);
        foreach (var (project, vintage, tonnes) in credits)
        {
            var serials = Serials("CCER-DEMO-", first, tonnes);
            first += tonnes;
            list.Add(
                new CarbonCredit
                {
                    Serials = serials,
                    Programme = "CCER",
                    Project = project,
                    Methodology = "虚构方法学 / made-up methodology",
                    Vintage = vintage,
                    IssuedOn = new(vintage + 1, 9, 24),
                    Criteria = Enum.GetValues<CreditCriterion>(),
                    Transfers = [new Transfer { On = new(2026, 3, 18), To = EntityOf("authority") }],
                    Retirement = new Retirement
                    {
                        Entity = EntityOf("authority"),
                        On = new(2026, 5, 12),
                        Period = ParkBuilder.Year,
                        Evidence = DocumentOf("credit-cancellation-2025"),
                    },
                }
            );
            trades.Add(
                new CarbonTrade
                {
                    Id = Id<CarbonTrade>.Parse($"ccer-purchase-{list.Count}"),
                    Entity = EntityOf("authority"),
                    Side = TradeSide.Bought,
                    Instrument = "CCER",
                    On = new(2026, 3, 18),
                    Quantity = Amount.Of(tonnes, "t"),
                    Turnover = Amount.Of(tonnes * 76m, "CNY"),
                    Serials = serials,
                }
            );
        }

        return dossier with
        {
            Credits = list,
            Trades = trades,
            Documents =
            [
                .. dossier.Documents!,
                Papers.OfPark(
                    "credit-cancellation-2025",
                    "2025 年度碳信用注销证明",
                    "Proof of credit cancellation for 2025",
                    new(2026, 5, 14)
                ),
            ],
        };
    }

    /// <summary>Adds the sink's verification, allowances, assets, ratings and green finance.</summary>
    public static ParkDossier WithTheRest(ParkDossier dossier) =>
        dossier with
        {
            Allowances =
            [
                new EmissionAllowance
                {
                    Id = Id<EmissionAllowance>.Parse("chp-allowances-2024"),
                    Entity = EntityOf("chp"),
                    Market = "全国碳市场 / national",
                    Year = 2024,
                    Quantity = Amount.Of(93_400m, "t"),
                    Retirement = new Retirement
                    {
                        Entity = EntityOf("chp"),
                        On = new(2025, 12, 18),
                        Period = new DateInterval(new(2024, 1, 1), new(2024, 12, 31)),
                    },
                },
                new EmissionAllowance
                {
                    Id = Id<EmissionAllowance>.Parse("chp-allowances-2025"),
                    Entity = EntityOf("chp"),
                    Market = "全国碳市场 / national",
                    Year = 2025,
                    Quantity = Amount.Of(94_800m, "t"),
                },
            ],
            Removals =
            [
                new RemovalVerification
                {
                    Id = Id<RemovalVerification>.Parse("greenbelt-2025"),
                    Sink = Id<EmissionSource>.Parse("authority-greenbelt"),
                    Period = ParkBuilder.Year,
                    Verifier = "青澜核查有限公司（虚构） / Qinglan Verification Co. (fictitious)",
                    VerifiedOn = new(2026, 2, 27),
                    Document = DocumentOf("greenbelt-verification-2025"),
                },
            ],
            Assets =
            [
                new CarbonAsset
                {
                    Id = Id<CarbonAsset>.Parse("chp-allowances"),
                    Entity = EntityOf("chp"),
                    Kind = "allowance",
                    Quantity = Amount.Of(94_800m, "t"),
                    MarketPrice = Rate.Parse("68 CNY/t"),
                    ValuedOn = new(2025, 12, 31),
                },
                new CarbonAsset
                {
                    Id = Id<CarbonAsset>.Parse("solar-certificates"),
                    Entity = EntityOf("solar"),
                    Kind = "green certificate",
                    Quantity = Amount.Of(2_400m, "MWh"),
                    MarketPrice = Rate.Parse("5.5 CNY/MWh"),
                    ValuedOn = new(2025, 12, 31),
                },
                new CarbonAsset
                {
                    Id = Id<CarbonAsset>.Parse("greenbelt-project"),
                    Entity = EntityOf("authority"),
                    Kind = "project under development",
                    Methodology = "造林碳汇（拟开发） / afforestation (planned)",
                    ValuedOn = new(2025, 12, 31),
                },
            ],
            Trades =
            [
                new CarbonTrade
                {
                    Id = Id<CarbonTrade>.Parse("chp-allowance-purchase"),
                    Entity = EntityOf("chp"),
                    Side = TradeSide.Bought,
                    Instrument = "allowance",
                    On = new(2025, 11, 20),
                    Quantity = Amount.Of(3_000m, "t"),
                    Turnover = Amount.Of(174_000m, "CNY"),
                },
            ],
            CreditStandings =
            [
                Standing("battery", "AAA"),
                Standing("chips", "AA"),
                Standing("datacentre", "AA"),
                Standing("chp", "A"),
                Standing("steel", "BBB"),
                Standing("textile", "BBB"),
            ],
            GreenFinance =
            [
                Finance(
                    "solar-loan",
                    "solar",
                    "green loan",
                    ("清洁能源", "clean energy"),
                    62_000_000m,
                    new(2024, 6, 18)
                ),
                Finance(
                    "chp-lease",
                    "chp",
                    "green lease",
                    ("生物质掺烧改造", "firing of biomass"),
                    18_500_000m,
                    new(2025, 3, 27)
                ),
                Finance(
                    "tower-insurance",
                    "tower",
                    "green insurance",
                    ("绿色建筑", "green buildings"),
                    1_200_000m,
                    new(2025, 9, 9)
                ),
            ],
            Documents =
            [
                .. dossier.Documents!,
                Papers.OfPark(
                    "greenbelt-verification-2025",
                    "防护林带碳汇核查报告",
                    "Verification of the shelter belt's uptake",
                    new(2026, 2, 27)
                ),
            ],
        };

    private static IEnumerable<GreenCertificate> Certificates(int most)
    {
        var first = 1L;
        foreach (var (entity, count, technology, month) in Batches)
        {
            var number = Math.Min(count, most);
            most -= number;
            if (number > 0)
            {
                yield return Retired(entity, Serials(Registry, first, number), technology, month);
            }

            first += count;
        }
    }

    /// <summary>What the solar company fed into the public grid it sold with its certificates: nobody in the park claims them.</summary>
    private static IEnumerable<GreenCertificate> SoldWithTheSun(ParkDossier dossier)
    {
        var first = 1L;
        foreach (var month in dossier.Generations!)
        {
            var count = (int)(month.Exported?.Value ?? 0m);
            yield return new GreenCertificate
            {
                Serials = Serials(Registry + "PV-", first, count),
                Generated = new YearMonth(2025, month.Period.Start.Month),
                Plant = month.Plant,
                Technology = "solar",
                IssuedOn = month.Period.End.PlusDays(20),
                Transfers =
                [
                    new Transfer
                    {
                        On = month.Period.End.PlusDays(45),
                        Outside = "园区外购买方（虚构） / a buyer outside the park (fictitious)",
                    },
                ],
            };
            first += count;
        }
    }

    private static GreenCertificate Retired(string entity, SerialRange serials, string technology, int month) =>
        new()
        {
            Serials = serials,
            Generated = new YearMonth(2025, month),
            Technology = technology,
            IssuedOn = new LocalDate(2025, month, 1).PlusMonths(1).PlusDays(19),
            Transfers = [new Transfer { On = new(2026, 1, 8), To = EntityOf(entity) }],
            Retirement = new Retirement
            {
                Entity = EntityOf(entity),
                On = new(2026, 1, 15),
                Period = ParkBuilder.Year,
                Source = Id<EmissionSource>.Parse(entity + "-power"),
                Evidence = DocumentOf("gec-retirements-2025"),
            },
        };

    private static IEnumerable<GreenPowerSupply> Trades()
    {
        yield return Trade("datacentre", 18_000, 400_001);
        yield return Trade("chips", 12_000, 420_001);
    }

    private static GreenPowerSupply Trade(string entity, int megawattHours, long first) =>
        new()
        {
            Id = Id<GreenPowerSupply>.Parse(entity + "-green-power-2025"),
            Entity = EntityOf(entity),
            Source = Id<EmissionSource>.Parse(entity + "-power"),
            Kind = GreenPowerKind.Trade,
            Period = ParkBuilder.Year,
            Quantity = Amount.Of(megawattHours, "MWh"),
            Certificates = Serials(Registry, first, megawattHours),
            Contract = DocumentOf("green-power-contracts-2025"),
            Settlement = DocumentOf("green-power-settlements-2025"),
        };

    private static CreditStanding Standing(string entity, string grade) =>
        new()
        {
            Entity = EntityOf(entity),
            Scale = "T/CECA-G 0189-2022",
            Grade = grade,
            Rater = "青澜资信评估有限公司（虚构） / Qinglan Ratings Co. (fictitious)",
            Valid = new DateInterval(new(2026, 1, 1), new(2026, 12, 31)),
        };

    private static GreenFinance Finance(
        string id,
        string entity,
        string instrument,
        (string Zh, string En) field,
        decimal yuan,
        LocalDate on
    ) =>
        new()
        {
            Id = Id<GreenFinance>.Parse(id),
            Entity = EntityOf(entity),
            Instrument = instrument,
            Field = new BilingualText(field.Zh, field.En),
            Sum = Amount.Of(yuan, "CNY"),
            On = on,
        };

    private static SerialRange Serials(string prefix, long first, int count) =>
        SerialRange.Parse(
            string.Create(CultureInfo.InvariantCulture, $"{prefix}{first:D7}..{prefix}{first + count - 1:D7}")
        );

    private static Id<ParkEntity> EntityOf(string id) => Id<ParkEntity>.Parse(id);

    private static Id<DocumentedInformation> DocumentOf(string id) => Id<DocumentedInformation>.Parse(id);
}
