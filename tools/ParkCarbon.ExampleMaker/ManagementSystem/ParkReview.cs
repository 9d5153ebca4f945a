using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Domain.Leadership;
using ParkCarbon.Domain.Planning;
using ParkCarbon.Domain.Quantities;
using static ParkCarbon.ExampleMaker.ManagementSystem.Naming;

namespace ParkCarbon.ExampleMaker.ManagementSystem;

/// <summary>Clause 6.3: the neutrality review of 2025, with the figures of the park's own account.</summary>
internal static class ParkReview
{
    private const string NationalMarket = "全国碳市场 / national";
    private const string Afforestation = "造林碳汇（拟开发） / afforestation (planned)";

    private static readonly LocalDate Held = new(2026, 4, 22);

    public static ParkDossier Add(ParkDossier dossier) =>
        (
            dossier with
            {
                NeutralityReviews =
                [
                    new NeutralityReview
                    {
                        Id = The<NeutralityReview>("review-2025"),
                        On = Held,
                        Period = ParkBuilder.Year,
                        Entities = [.. dossier.Entities.Select(Status)],
                        AssetParties = [The<InterestedParty>("exchange"), The<InterestedParty>("verifiers")],
                        Plans =
                        [
                            .. dossier.Objectives!.Select(objective => new PlanAssessment
                            {
                                Objective = objective.Id,
                                Appraisal = Appraised(),
                            }),
                        ],
                        People =
                        [
                            .. dossier
                                .People!.Where(person => person.AffectsPerformance == true && !(person.Until < Held))
                                .Select(person => new PersonInfluence
                                {
                                    Person = person.Id,
                                    Influence =
                                        person.Entity == dossier.Park.Authority
                                            ? InfluenceKind.Indirect
                                            : InfluenceKind.Direct,
                                    How = person.Position,
                                }),
                        ],
                        Emissions = Emissions(dossier),
                        Assets = Assets(),
                        Trading = Trading(),
                        Neutrality = new StrategyReview
                        {
                            Strategy = The<NeutralityStrategy>("strategy-2030"),
                            Implementation = Both(
                                "第一阶段节能措施完成七项",
                                "seven measures of the first stage are done"
                            ),
                            Plan = Both(
                                "2030 年碳中和实施方案：减排、换能、汇碳、抵消",
                                "plan for 2030: reduce, change energy, remove, offset"
                            ),
                            Appraisal = Appraised(),
                        },
                        CreditRatings =
                        [
                            .. dossier
                                .Entities.Where(entity => entity.Id != dossier.Park.Authority)
                                .Select(entity => Rating(dossier, entity.Id)),
                        ],
                        FurtherMeasures =
                        [
                            The<ObjectiveMeasure>("heat-recovery"),
                            The<ObjectiveMeasure>("free-cooling"),
                        ],
                        Document = Paper("review-2025"),
                    },
                ],
            }
        ).With(
            Papers.OfPark(
                "review-2025",
                "2025 年度园区碳中和评审报告",
                "Neutrality review of 2025",
                new(2026, 4, 22),
                "6.3/3"
            )
        );

    private static PlanAppraisal Appraised() =>
        new()
        {
            Suitable = true,
            Adequate = true,
            Effective = true,
            Grounds = Both("措施进度和指标读数", "progress of the measures and readings of the indicators"),
        };

    private static EntityStatus Status(ParkEntity entity) =>
        new()
        {
            Entity = entity.Id,
            Profile = The<EntityProfile>($"{entity.Id}-survey-2026"),
            Emissions = Both("2025 年核算完成，排放源清单齐全", "accounted for 2025, its sources are registered"),
            Assets = entity.Id.ToString() switch
            {
                "chp" => Both("持有 2025 年配额", "holds allowances for 2025"),
                "solar" => Both("持有可交易绿证", "holds certificates for sale"),
                "authority" => Both("防护林带碳汇项目开发中", "a removal project in development"),
                _ => Both("无", "none"),
            },
            Trading =
                entity.Id.ToString() == "chp"
                    ? Both("全国碳市场，按期清缴", "in the national market, surrenders in time")
                    : Both("无强制交易义务", "no obligation to trade"),
        };

    private static EmissionReview Emissions(ParkDossier dossier)
    {
        var total = CarbonAccount.Of(dossier, Qinglan.Library).Consolidation.Total!.Value.Tonnes;
        var steel = dossier.Accountings!.First(accounting => accounting.Entity.ToString() == "steel").Total!.Value;
        return new EmissionReview
        {
            Sources =
            [
                .. dossier.Entities.Select(entity => new SourceIdentification
                {
                    Entity = entity.Id,
                    Guidance = Both("按 6.4 现场指导并复核清单", "guided on site by 6.4, the register checked"),
                    SourceCount = dossier.Sources!.Count(source => source.Entity == entity.Id),
                }),
            ],
            History =
            [
                Year(2023, total * 1.11m),
                Year(2024, total * 1.06m),
                new PeriodEmissions { Period = ParkBuilder.Year, Total = Amount.Of(Math.Round(total, 0), "t") },
            ],
            Trend = Both("2023 年以来逐年下降约 5%", "falling by about 5% a year since 2023"),
            Limits =
            [
                new EntityLimit
                {
                    Entity = The<ParkEntity>("steel"),
                    Name = Both("市级下达的年度排放控制目标（虚构）", "yearly cap set by the city (fictitious)"),
                    Level = JurisdictionLevel.Local,
                    Limit = new EmissionFigure
                    {
                        Total = Amount.Of(Math.Ceiling(steel.Value / 10_000m) * 10_000m, "t"),
                    },
                    Actual = new EmissionFigure { Total = steel },
                    Kept = true,
                },
            ],
            Comparisons =
            [
                Comparison(
                    "长三角同类园区均值（虚构）",
                    "mean of like parks nearby (fictitious)",
                    ParkLocation.Domestic,
                    total,
                    52_000m
                ),
                Comparison(
                    "莱茵河畔某工业园（虚构）",
                    "a park on the Rhine (fictitious)",
                    ParkLocation.International,
                    total,
                    31_000m
                ),
            ],
            Purchases = [.. Purchases(dossier)],
            Surveys = [.. dossier.Entities.Select(entity => The<EntityProfile>($"{entity.Id}-survey-2026"))],
            Drivers =
            [
                new ReductionDriver
                {
                    Factor = Both("热电燃料结构", "fuels of the plant"),
                    Effect = Both("燃煤每减少一万吨，排放约减少两万吨", "10 000 t less coal saves about 20 000 t"),
                },
                new ReductionDriver
                {
                    Factor = Both("绿电可得量", "supply of green power"),
                    Effect = Both("决定外购电力的减排空间", "bounds what can be saved on bought power"),
                },
            ],
            Opportunities =
            [
                Opportunity(1, "特钢余热回收", "waste heat of the steelworks", 9_000m),
                Opportunity(2, "数据中心自然冷却", "free cooling of the data centre", 3_200m),
                Opportunity(3, "物流车辆电动化", "electric lorries", 1_100m),
            ],
            Forecast = [Year(2026, total * 0.95m), Year(2027, total * 0.9m)],
            ForecastBasis = Both("已立项措施和产量计划", "measures under way and production plans"),
        };
    }

    private static PeriodEmissions Year(int year, decimal tonnes) =>
        new()
        {
            Period = new DateInterval(new(year, 1, 1), new(year, 12, 31)),
            Total = Amount.Of(Math.Round(tonnes / 1_000m, 0) * 1_000m, "t"),
        };

    // The park covers 6.4 km²; emissions per km² are what such parks publish.
    private static ParkComparison Comparison(string zh, string en, ParkLocation where, decimal total, decimal theirs) =>
        new()
        {
            Park = Both(zh, en),
            Location = where,
            Indicator = Both("单位面积排放（吨/平方公里）", "emissions per km² (t)"),
            Ours = new EmissionFigure { Total = Amount.Of(Math.Round(total / 6.4m, 0), "t") },
            Theirs = new EmissionFigure { Total = Amount.Of(theirs, "t") },
            Source = Both("公开的园区碳排放报告（虚构）", "published report (fictitious)"),
        };

    private static ReductionOpportunity Opportunity(int rank, string zh, string en, decimal tonnes) =>
        new()
        {
            What = Both(zh, en),
            Rank = rank,
            Potential = Amount.Of(tonnes, "t"),
        };

    private static IEnumerable<GreenPurchase> Purchases(ParkDossier dossier) =>
        from entity in dossier.Entities
        let certificates = dossier
            .GreenCertificates!.Where(certificate => certificate.Retirement?.Entity == entity.Id)
            .Sum(certificate => certificate.Serials.Count)
        let power = dossier.GreenPower!.Where(supply => supply.Entity == entity.Id).Sum(supply => supply.Quantity.Value)
        where certificates > 0 || power > 0
        select new GreenPurchase
        {
            Entity = entity.Id,
            Certificates = certificates > 0 ? Amount.Of(certificates, "MWh") : null,
            GreenPower = power > 0 ? Amount.Of(power, "MWh") : null,
        };

    private static AssetReview Assets() =>
        new()
        {
            Holdings =
            [
                Holding("chp-allowances", "chp", "allowance", Amount.Of(94_800m, "t"), "68 CNY/t"),
                Holding("solar-certificates", "solar", "green certificate", Amount.Of(2_400m, "MWh"), "5.5 CNY/MWh"),
                Holding("greenbelt-project", "authority", "project under development", Amount.Of(0m, "t"), "72 CNY/t"),
            ],
            Developments =
            [
                new AssetDevelopment
                {
                    Entity = The<ParkEntity>("authority"),
                    Project = Both("防护林带碳汇", "removals of the shelter belt"),
                    Kind = "project under development",
                    Stage = Both("项目设计文件编制中", "project document being written"),
                },
            ],
            Potential =
            [
                new PotentialAsset
                {
                    Entity = The<ParkEntity>("water"),
                    Project = Both("污泥沼气发电", "power from sludge gas"),
                    Kind = "emission reduction",
                    Methodology = "虚构方法学 / made-up methodology",
                },
            ],
            Methodologies =
            [
                new AssetMethodology { Kind = "project under development", Methodology = Afforestation },
                new AssetMethodology { Kind = "emission reduction", Methodology = "虚构方法学 / made-up methodology" },
            ],
            Procedures =
            [
                Procedure(
                    "project under development",
                    "项目设计、审定、登记、监测、核查、签发",
                    "design, validation, registration, monitoring, verification, issue"
                ),
                Procedure(
                    "emission reduction",
                    "方法学适用性论证、设计、审定、登记",
                    "applicability, design, validation, registration"
                ),
            ],
            Allocation = Both(
                "发电行业按供热供电基准线法免费分配配额",
                "free allocation by benchmarks for heat and power"
            ),
            Risks = [The<RiskOrOpportunity>("ets-risk"), The<RiskOrOpportunity>("asset-opportunity")],
            RiskAssessment = Both(
                "配额价格上涨增加履约成本，林业碳汇可部分对冲",
                "dearer allowances raise costs; the shelter belt offsets a part"
            ),
        };

    private static AssetHolding Holding(string asset, string entity, string kind, Amount quantity, string price) =>
        new()
        {
            Asset = The<CarbonAsset>(asset),
            Entity = The<ParkEntity>(entity),
            Kind = kind,
            Quantity = quantity,
            MarketPrice = Rate.Parse(price),
            // What is in development was priced for the review; it has no quantity yet.
            PricedOn = asset == "greenbelt-project" ? new(2026, 4, 1) : new(2025, 12, 31),
        };

    private static AssetProcedure Procedure(string kind, string zh, string en) =>
        new() { Kind = kind, Steps = Both(zh, en) };

    private static TradingReview Trading() =>
        new()
        {
            Rules =
            [
                new MarketRule
                {
                    Market = Both("全国碳排放权交易市场", "national emissions trading"),
                    Level = JurisdictionLevel.National,
                    Rules = Both(
                        "碳排放权交易管理暂行条例及配额分配方案",
                        "the interim regulations and the allocation plan"
                    ),
                },
                new MarketRule
                {
                    Market = Both("绿证交易平台", "trading of green certificates"),
                    Level = JurisdictionLevel.Other,
                    Rules = Both("绿证核发和交易规则", "rules on issue and trade of certificates"),
                },
            ],
            NoLocalMarketBecause = Both("所在省没有地方碳市场", "the province has no market of its own"),
            Volumes =
            [
                new TradedVolume
                {
                    Entity = The<ParkEntity>("chp"),
                    Side = TradeSide.Bought,
                    Instrument = "allowance",
                    Quantity = Amount.Of(3_000m, "t"),
                    Price = Rate.Parse("58 CNY/t"),
                    Turnover = Amount.Of(174_000m, "CNY"),
                },
            ],
            Fulfilments =
            [
                Fulfilment(2024, true, "2025 年 12 月 18 日足额清缴", "surrendered in full on 18 December 2025"),
                Fulfilment(2025, false, "未到期，应于 2026 年 12 月 31 日前清缴", "not due before 31 December 2026"),
            ],
        };

    private static TradingFulfilment Fulfilment(int year, bool fulfilled, string zh, string en) =>
        new()
        {
            Entity = The<ParkEntity>("chp"),
            Market = NationalMarket,
            Year = year,
            Fulfilled = fulfilled,
            Detail = Both(zh, en),
        };

    private static ReviewedRating Rating(ParkDossier dossier, Id<ParkEntity> entity) =>
        dossier.CreditStandings!.FirstOrDefault(standing => standing.Entity == entity) is { } standing
            ? new ReviewedRating
            {
                Entity = entity,
                Scale = standing.Scale,
                Grade = standing.Grade,
            }
            : new ReviewedRating { Entity = entity, UnratedBecause = Both("尚未申请评级", "has not applied for one") };
}
