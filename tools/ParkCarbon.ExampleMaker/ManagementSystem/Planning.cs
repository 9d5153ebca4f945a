using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Domain.Leadership;
using ParkCarbon.Domain.Planning;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;
using static ParkCarbon.ExampleMaker.ManagementSystem.Naming;

namespace ParkCarbon.ExampleMaker.ManagementSystem;

/// <summary>Clauses 6.1 and 6.2: risks and opportunities, surveys, objectives and measures.</summary>
internal static class Planning
{
    private static readonly string[] Certified = ["battery", "chips", "datacentre", "steel"];

    public static ParkDossier Add(ParkDossier dossier) =>
        (
            dossier with
            {
                Risks = [.. Risks()],
                EntityProfiles = [.. Surveys(dossier, 2025), .. Surveys(dossier, 2026)],
                Objectives = [.. Objectives(dossier)],
                Measures = [.. Measures()],
            }
        ).With(
            Papers.OfPark(
                "risk-register",
                "风险和机遇清单及应对措施",
                "Register of risks and opportunities",
                new(2025, 2, 14)
            ),
            Papers.OfPark(
                "survey-2025",
                "2025 年主体碳中和现状调查汇编",
                "Surveys of the entities 2025",
                new(2025, 3, 12)
            ),
            Papers.OfPark(
                "survey-2026",
                "2026 年主体碳中和现状调查汇编",
                "Surveys of the entities 2026",
                new(2026, 3, 30)
            ),
            Papers.OfPark(
                "objectives",
                "园区碳中和目标（2025—2027）",
                "Neutrality objectives 2025–2027",
                new(2025, 3, 18),
                "6.2/2.g"
            ),
            Papers.OfPark(
                "action-plans",
                "碳中和措施计划（2025—2027）",
                "Action plans 2025–2027",
                new(2025, 3, 25),
                "6.2/5"
            )
        );

    private static IEnumerable<RiskOrOpportunity> Risks()
    {
        yield return Risk(
            "policy-risk",
            RiskKind.Risk,
            RiskClass.Strategy,
            "政策要求提前退煤，目标年份前移",
            "coal has to go earlier than planned",
            ["dual-carbon", "coal-heat"],
            ["government-report", "residents-air"],
            [PlanningAim.AssureResults],
            "编制供热替代路线图",
            "roadmap for the heat supply",
            "neutrality"
        );
        yield return Risk(
            "power-risk",
            RiskKind.Risk,
            RiskClass.Market,
            "绿电绿证价格上涨",
            "green power becomes dearer",
            ["power-market", "roofs"],
            ["grid-forecast"],
            [PlanningAim.PreventEffects],
            "签订多年期绿电合同",
            "contracts over several years",
            "trading"
        );
        yield return Risk(
            "summer-risk",
            RiskKind.Risk,
            RiskClass.Operation,
            "高温限电引起应急柴油发电",
            "power cuts in summer lead to diesel generation",
            ["hot-summers"],
            ["entities-guidance"],
            [PlanningAim.PreventEffects],
            "错峰用冷和储能调度",
            "shift the cooling load, use storage",
            "emissions"
        );
        yield return Risk(
            "cost-risk",
            RiskKind.Risk,
            RiskClass.Finance,
            "减排改造资金不足",
            "money for conversions falls short",
            ["coal-heat"],
            ["banks-rating"],
            [PlanningAim.AssureResults],
            "申请绿色信贷和专项资金",
            "green loans and grants",
            "neutrality"
        );
        yield return Risk(
            "ets-risk",
            RiskKind.Risk,
            RiskClass.Legal,
            "热电配额缺口导致未按期清缴",
            "the plant runs short of allowances",
            ["dual-carbon"],
            ["exchange-surrender", "verifiers-records"],
            [PlanningAim.PreventEffects],
            "按季测算缺口并提前采购配额",
            "reckon the gap by quarter, buy early",
            "trading"
        );
        yield return Risk(
            "credit-risk",
            RiskKind.Risk,
            RiskClass.Credit,
            "主体减排任务未完成或受到行政处罚影响碳资信",
            "missed targets or penalties lower a rating",
            ["skills"],
            ["banks-rating", "staff-training"],
            [PlanningAim.PreventEffects],
            "建立失信预警和帮扶",
            "early warning and help",
            "credit"
        ) with
        {
            CreditTopics =
            [
                CreditRiskTopic.TargetFulfilment,
                CreditRiskTopic.ProductFootprint,
                CreditRiskTopic.Penalties,
                CreditRiskTopic.TradingGrade,
                CreditRiskTopic.Dishonesty,
                CreditRiskTopic.Litigation,
            ],
        };
        yield return Risk(
            "data-opportunity",
            RiskKind.Opportunity,
            RiskClass.Operation,
            "在线计量降低数据成本并发现节能机会",
            "online meters make data cheap and show savings",
            ["metering"],
            ["customers-data", "entities-guidance"],
            [PlanningAim.Improve],
            "分批接入在线计量",
            "bring meters online in steps",
            "emissions"
        );
        yield return Risk(
            "asset-opportunity",
            RiskKind.Opportunity,
            RiskClass.Finance,
            "防护林带开发碳汇项目",
            "the shelter belt can become a removal project",
            ["power-market"],
            ["banks-rating"],
            [PlanningAim.Improve],
            "委托编制项目设计文件",
            "have the project document written",
            "assets"
        );
        yield return Risk(
            "footprint-opportunity",
            RiskKind.Opportunity,
            RiskClass.Market,
            "以产品碳足迹标识争取出口订单",
            "footprint labels win export orders",
            ["export-footprint", "footprint-label"],
            ["customers-footprint"],
            [PlanningAim.Improve],
            "组织电池、陶瓷主体参加试点",
            "battery and tile makers join the pilot",
            "credit"
        ) with
        {
            DeterminedOn = new(2026, 1, 15),
        };
    }

    private static RiskOrOpportunity Risk(
        string id,
        RiskKind kind,
        RiskClass riskClass,
        string zh,
        string en,
        IReadOnlyList<string> issues,
        IReadOnlyList<string> needs,
        IReadOnlyList<PlanningAim> aims,
        string doZh,
        string doEn,
        string process
    )
    {
        var open = id is "footprint-opportunity" or "policy-risk";
        return new RiskOrOpportunity
        {
            Id = The<RiskOrOpportunity>(id),
            Kind = kind,
            Class = riskClass,
            Description = Both(zh, en),
            DeterminedOn = new(2025, 2, 14),
            Issues = [.. issues.Select(The<ContextIssue>)],
            Needs = [.. needs.Select(The<Need>)],
            Aims = aims,
            Actions =
            [
                new RiskAction
                {
                    Id = The<RiskAction>($"{id}-action"),
                    What = Both(doZh, doEn),
                    Owner = Who(process is "assets" or "trading" ? "trading-officer" : "carbon-manager"),
                    PlannedOn = open ? new(2026, 1, 20) : new(2025, 3, 6),
                    DueOn = open ? new(2026, 12, 31) : new(2025, 11, 30),
                    Processes = [The<SystemProcess>(process)],
                    Integration = Both("列入该过程的年度工作清单", "on the process's list of work for the year"),
                    Evaluation = Both("以该过程的绩效指标变化评价", "by how the indicator of the process moves"),
                    EvaluateBy = open ? new(2027, 3, 31) : new(2026, 3, 31),
                    Done = open
                        ? null
                        : new CompletedStep
                        {
                            On = new(2025, 11, 14),
                            By = Who("carbon-manager"),
                            What = Both("按计划完成", "done as planned"),
                        },
                    Effectiveness = open
                        ? null
                        : new EffectivenessReview
                        {
                            On = new(2026, 3, 20),
                            By = Who("centre-head"),
                            Effective = true,
                            Result = Both("指标好转，风险可控", "the indicator improved; the risk is in hand"),
                        },
                },
            ],
            Document = Paper("risk-register"),
        };
    }

    private static IEnumerable<EntityProfile> Surveys(ParkDossier dossier, int year) =>
        dossier.Entities.Select(
            (entity, i) =>
            {
                var certified = Certified.Contains(entity.Id.ToString());
                var later = year > 2025;
                return new EntityProfile
                {
                    Id = The<EntityProfile>($"{entity.Id}-survey-{year}"),
                    Entity = entity.Id,
                    SurveyedOn = new LocalDate(year, later ? 3 : 2, later ? 3 : 10).PlusDays(i),
                    NeutralityStatus = later
                        ? Both("完成年度核算，减排计划实施中", "accounted for the year, reduction plan under way")
                        : Both("完成排放源盘查，尚无中和计划", "sources known, no plan yet"),
                    Willingness =
                        i % 3 == 0
                            ? Both("意愿强，已列入投资计划", "keen; investment planned")
                            : Both("意愿较强，需要技术支持", "willing; needs technical help"),
                    ReductionNeeds =
                        i % 2 == 0
                            ? Both("绿电指标和在线计量", "green power and online meters")
                            : Both("余热利用和节能诊断", "waste heat and an energy audit"),
                    EnergyManagement = certified
                        ? new ManagementSystemStatus
                        {
                            State = ManagementSystemState.Certified,
                            Standard = "GB/T 23331-2020",
                            CertifiedUntil = new(2027, 10, 31),
                        }
                        : new ManagementSystemStatus
                        {
                            State = later ? ManagementSystemState.Operating : ManagementSystemState.UnderConstruction,
                        },
                    CarbonManagement = new ManagementSystemStatus
                    {
                        State =
                            later && certified
                                ? ManagementSystemState.Operating
                                : ManagementSystemState.UnderConstruction,
                    },
                    DigitalSystems = later
                        ? Both("已接入园区能碳平台", "connected to the park's platform")
                        : Both("部分计量在线", "some meters online"),
                    SupplyChain = Both("对主要供应商收集碳数据", "collects data from its main suppliers"),
                    Document = Paper($"survey-{year}"),
                };
            }
        );

    private static IEnumerable<Objective> Objectives(ParkDossier dossier)
    {
        var total = CarbonAccount.Of(dossier, Qinglan.Library).Consolidation.Total!.Value.Tonnes;
        yield return Goal(
            dossier,
            "emissions",
            CarbonTopic.Emissions,
            "2027 年园区排放总量比 2024 年下降 12%",
            "emissions 12% below 2024 by 2027",
            Amount.Of(Math.Round(total * 1.06m * 0.88m, 0), "t"),
            "carbon-manager",
            ["energy-law", "ets-rules"],
            [PolicyCommitmentKind.PerformanceImprovement, PolicyCommitmentKind.CarbonNeutrality]
        );
        yield return Goal(
            dossier,
            "assets",
            CarbonTopic.Assets,
            "2027 年前备案两个碳资产项目",
            "two asset projects registered by 2027",
            Amount.Of(2m, "个"),
            "trading-officer",
            ["convention"],
            [PolicyCommitmentKind.CarbonNeutrality, PolicyCommitmentKind.PerformanceImprovement]
        );
        yield return Goal(
            dossier,
            "trading",
            CarbonTopic.Trading,
            "每年按期足额清缴配额",
            "allowances surrendered in full every year",
            Amount.Of(0m, "t"),
            "trading-officer",
            ["ets-rules"],
            [PolicyCommitmentKind.ComplianceObligations, PolicyCommitmentKind.CarbonNeutrality]
        );
        yield return Goal(
            dossier,
            "neutrality",
            CarbonTopic.Neutrality,
            "按期完成碳中和措施",
            "measures on the way to neutrality done in time",
            Amount.Of(12m, "个"),
            "centre-head",
            ["convention"],
            [PolicyCommitmentKind.CarbonNeutrality, PolicyCommitmentKind.SystemImprovement]
        );
        yield return Goal(
            dossier,
            "credit",
            CarbonTopic.CreditStanding,
            "2027 年十家主体取得碳资信评级",
            "ten entities rated by 2027",
            Amount.Of(10m, "家"),
            "legal-officer",
            ["disclosure"],
            [PolicyCommitmentKind.PerformanceImprovement, PolicyCommitmentKind.CarbonNeutrality]
        );
        yield return Of(
            "chp",
            "2027 年起热电每半年燃煤不超过 19 000 吨",
            "no more than 19 000 t of coal in half a year from 2027",
            Amount.Of(19_000m, "t"),
            "ets-rules"
        );
        yield return Of(
            "datacentre",
            "2027 年起数据中心每半年外购网电不超过 15 500 兆瓦时",
            "no more than 15 500 MWh of grid power in half a year from 2027",
            Amount.Of(15_500m, "MWh"),
            "key-users"
        );
        yield return Of(
            "steel",
            "2027 年起特钢每半年外购电力不超过 20 500 兆瓦时",
            "no more than 20 500 MWh of power in half a year from 2027",
            Amount.Of(20_500m, "MWh"),
            "key-users"
        );

        Objective Of(string entity, string zh, string en, Amount target, string obligation) =>
            Goal(
                dossier,
                entity,
                CarbonTopic.Emissions,
                zh,
                en,
                target,
                $"{entity}-carbon",
                [obligation],
                [PolicyCommitmentKind.PerformanceImprovement, PolicyCommitmentKind.CarbonNeutrality]
            ) with
            {
                Entity = The<ParkEntity>(entity),
                Level = Both("主体", "entity"),
                Profiles = [The<EntityProfile>($"{entity}-survey-2025")],
            };
    }

    private static Objective Goal(
        ParkDossier dossier,
        string id,
        CarbonTopic topic,
        string zh,
        string en,
        Amount target,
        string owner,
        IReadOnlyList<string> obligations,
        IReadOnlyList<PolicyCommitmentKind> serves
    ) =>
        new()
        {
            Id = The<Objective>($"objective-{id}"),
            Statement = Both(zh, en),
            SetOn = new(2025, 3, 20),
            Topics = [topic],
            Profiles =
                id == "neutrality"
                    ? [.. dossier.Entities.Select(entity => The<EntityProfile>($"{entity.Id}-survey-2025"))]
                    : [],
            Policy = The<NeutralityPolicy>("policy-2025"),
            Serves = serves,
            Indicator = The<PerformanceIndicator>($"indicator-{id}"),
            Target = target,
            TargetOn = new(2027, 12, 31),
            Obligations = [.. obligations.Select(The<ComplianceObligation>)],
            Owner = Who(owner),
            Review = new PeriodicReview
            {
                Every = Period.FromYears(1),
                Held =
                [
                    new HeldReview
                    {
                        On = new(2026, 2, 27),
                        By = Who("centre-head"),
                        Outcome = Both("进展符合计划", "on course"),
                        UpdateNeeded = false,
                    },
                ],
            },
            Document = Paper("objectives"),
        };

    private static IEnumerable<ObjectiveMeasure> Measures()
    {
        yield return Measure(
            "biomass",
            MeasureKind.Reduction,
            "热电掺烧生物质",
            "firing biomass in the plant",
            ["emissions", "chp"],
            ["chp"],
            "chp-carbon",
            "budget",
            "emissions",
            new(2026, 3, 31),
            new(2026, 3, 18)
        );
        yield return Measure(
            "solar-roofs",
            MeasureKind.EnergyStructure,
            "屋顶光伏全部并网",
            "all roofs connected",
            ["emissions"],
            ["solar", "battery", "machinery", "autoparts"],
            "solar-carbon",
            "budget",
            "emissions",
            new(2025, 12, 31),
            new(2025, 11, 28)
        );
        yield return Measure(
            "platform",
            MeasureKind.InformationPlatform,
            "能碳平台二期与在线计量",
            "second stage of the platform, online meters",
            ["neutrality"],
            ["authority", "chp", "steel", "chips", "battery"],
            "data-manager",
            "platform-budget",
            "emissions",
            new(2026, 6, 30),
            new(2026, 6, 12)
        );
        yield return Measure(
            "green-power",
            MeasureKind.GreenPower,
            "绿电绿证集中采购",
            "joint purchase of green power",
            ["emissions", "datacentre", "steel"],
            ["datacentre", "chips", "steel"],
            "trading-officer",
            "budget",
            "trading",
            new(2026, 1, 31),
            new(2026, 1, 26)
        );
        yield return Measure(
            "greenbelt",
            MeasureKind.Removal,
            "防护林带碳汇项目开发",
            "removal project of the shelter belt",
            ["assets"],
            ["authority"],
            "trading-officer",
            "budget",
            "assets",
            new(2027, 6, 30),
            null
        );
        yield return Measure(
            "asset-register",
            MeasureKind.AssetDevelopment,
            "建立碳资产台账和开发清单",
            "ledger of assets and list of projects",
            ["assets"],
            ["authority", "solar"],
            "trading-officer",
            "team",
            "assets",
            new(2025, 10, 31),
            new(2025, 10, 24)
        );
        yield return Measure(
            "allowances",
            MeasureKind.Trading,
            "热电配额缺口预算与采购",
            "budget and purchase of allowances",
            ["trading"],
            ["chp"],
            "trading-officer",
            "budget",
            "trading",
            new(2025, 12, 20),
            new(2025, 12, 18)
        );
        yield return Measure(
            "ratings",
            MeasureKind.Management,
            "碳资信评级辅导",
            "help with ratings",
            ["credit"],
            ["battery", "chips", "datacentre", "chp", "steel", "textile"],
            "legal-officer",
            "knowledge",
            "credit",
            new(2026, 2, 28),
            new(2026, 2, 20)
        );
        yield return Measure(
            "heat-recovery",
            MeasureKind.Reduction,
            "特钢余热回收",
            "waste heat of the steelworks",
            ["emissions", "steel"],
            ["steel"],
            "steel-carbon",
            "budget",
            "emissions",
            new(2026, 12, 31),
            null
        ) with
        {
            PlannedOn = new(2026, 5, 8),
        };
        yield return Measure(
            "free-cooling",
            MeasureKind.Reduction,
            "数据中心自然冷却改造",
            "free cooling of the data centre",
            ["emissions", "datacentre"],
            ["datacentre"],
            "datacentre-carbon",
            "technology",
            "emissions",
            new(2027, 3, 31),
            null
        ) with
        {
            PlannedOn = new(2026, 5, 12),
        };
    }

    private static ObjectiveMeasure Measure(
        string id,
        MeasureKind kind,
        string zh,
        string en,
        IReadOnlyList<string> objectives,
        IReadOnlyList<string> entities,
        string owner,
        string resource,
        string process,
        LocalDate due,
        LocalDate? done
    ) =>
        new()
        {
            Id = The<ObjectiveMeasure>(id),
            Name = Both(zh, en),
            Objectives = [.. objectives.Select(objective => The<Objective>($"objective-{objective}"))],
            Kind = kind,
            What = Both($"{zh}：设计、采购、实施和验收", $"{en}: design, purchase, work and acceptance"),
            ResourcesNeeded = Both("项目资金、专业人员和停机时间", "money, specialists and downtime"),
            Resources = [The<SystemResource>(resource)],
            Owner = Who(owner),
            DueOn = due,
            Evaluation = Both("完成后按目标指标前后对比评价", "by the objective's indicator before and after"),
            EvaluateBy = due.PlusMonths(4),
            PlannedOn = new(2025, 4, 1),
            Entities = [.. entities.Select(The<ParkEntity>)],
            Processes = [The<SystemProcess>(process)],
            Integration = Both("列入主体年度生产和检修计划", "in the entities' yearly plans of production and repair"),
            Done = done is { } day
                ? new CompletedStep
                {
                    On = day,
                    By = Who(owner),
                    What = Both("已验收", "accepted"),
                }
                : null,
            Result = done is { } end
                ? new EffectivenessReview
                {
                    On = LocalDate.Min(end.PlusMonths(2), new(2026, 8, 14)),
                    By = Who("centre-head"),
                    Effective = true,
                    Result = Both("指标按预期好转", "the indicator moved as expected"),
                }
                : null,
            Document = Paper("action-plans"),
        };
}
