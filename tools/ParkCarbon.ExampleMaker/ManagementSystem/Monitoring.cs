using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Domain.Quantities;
using static ParkCarbon.ExampleMaker.ManagementSystem.Naming;

namespace ParkCarbon.ExampleMaker.ManagementSystem;

/// <summary>Clause 9.1.1: what is monitored, indicators with their readings, and evaluations.</summary>
internal static class Monitoring
{
    private static readonly DateInterval[] Halves =
    [
        new(new(2025, 1, 1), new(2025, 6, 30)),
        new(new(2025, 7, 1), new(2025, 12, 31)),
        new(new(2026, 1, 1), new(2026, 6, 30)),
    ];

    public static ParkDossier Add(ParkDossier dossier)
    {
        var total = CarbonAccount.Of(dossier, Qinglan.Library).Consolidation.Total!.Value.Tonnes;
        var indicators = new List<PerformanceIndicator>();
        var readings = new List<IndicatorReading>();
        Yearly(
            "indicator-emissions",
            "园区温室气体排放总量",
            "the park's emissions",
            IndicatorDirection.Lower,
            Amount.Of(Math.Round(total * 1.06m, 0), "t"),
            Amount.Of(Math.Round(total, 0), "t")
        );
        Yearly(
            "indicator-assets",
            "备案碳资产项目数",
            "asset projects registered",
            IndicatorDirection.Higher,
            Amount.Of(0m, "个"),
            Amount.Of(0m, "个")
        );
        Yearly(
            "indicator-trading",
            "未按期清缴的配额",
            "allowances not surrendered in time",
            IndicatorDirection.Lower,
            Amount.Of(0m, "t"),
            Amount.Of(0m, "t")
        );
        Yearly(
            "indicator-credit",
            "取得碳资信评级的主体",
            "entities with a rating",
            IndicatorDirection.Higher,
            Amount.Of(3m, "家"),
            Amount.Of(6m, "家")
        );
        Half(
            "indicator-neutrality",
            "按期完成的碳中和措施（累计）",
            "measures done in time (in all)",
            IndicatorDirection.Higher,
            null,
            null,
            "个",
            0m,
            3m,
            7m
        );
        Half(
            "steam-losses",
            "蒸汽管网损失",
            "steam lost in the network",
            IndicatorDirection.Lower,
            null,
            null,
            "t",
            5_640m,
            5_380m,
            5_520m
        );
        Half(
            "late-reports",
            "月度数据迟报次数",
            "monthly data that came late",
            IndicatorDirection.Lower,
            "emissions",
            null,
            "次",
            4m,
            2m,
            0m
        );
        Half(
            "ledger-differences",
            "资产台账差异",
            "differences in the asset ledger",
            IndicatorDirection.Lower,
            "assets",
            null,
            "个",
            0m,
            0m,
            0m
        );
        Half(
            "settlement-errors",
            "交易结算差错",
            "errors in settlements",
            IndicatorDirection.Lower,
            "trading",
            null,
            "次",
            0m,
            0m,
            0m
        );
        Half(
            "overdue-measures",
            "逾期未完成的措施",
            "measures overdue",
            IndicatorDirection.Lower,
            "neutrality",
            null,
            "个",
            1m,
            0m,
            0m
        );
        Half(
            "dishonesty-records",
            "主体新增失信记录",
            "new records of dishonesty",
            IndicatorDirection.Lower,
            "credit",
            null,
            "条",
            0m,
            0m,
            0m
        );
        Metered("chp", "热电燃煤量", "coal burned by the plant", "chp-coal", "t");
        Metered("datacentre", "数据中心外购网电", "grid power of the data centre", "datacentre-power", "MWh");
        Metered("steel", "特钢外购电力", "power bought by the steelworks", "steel-power", "MWh");
        return (
            dossier with
            {
                Indicators = indicators,
                IndicatorReadings = readings,
                Monitoring = [.. Items()],
                Evaluations =
                [
                    Evaluated(
                        "evaluation-2025-h1",
                        new(2025, 8, 8),
                        Halves[0],
                        "排放同比下降，迟报仍有四次",
                        "emissions fell; data was late four times"
                    ),
                    Evaluated(
                        "evaluation-2025",
                        new(2026, 1, 30),
                        ParkBuilder.Year,
                        "年度目标完成，绿电采购达到计划",
                        "the year's targets were met, green power as planned"
                    ),
                    Evaluated(
                        "evaluation-2026-h1",
                        new(2026, 7, 17),
                        Halves[2],
                        "措施按期完成，蒸汽损失回升已立项改进",
                        "measures on time; steam losses rose and are being dealt with"
                    ),
                ],
            }
        ).With(
            Papers.OfPark(
                "indicator-readings",
                "绩效指标读数汇编",
                "Readings of indicators",
                new(2026, 7, 10),
                "9.1.1/4"
            ),
            Papers.OfPark(
                "performance-evaluations",
                "体系绩效评价报告汇编",
                "Evaluations of performance",
                new(2026, 7, 17)
            )
        );

        void Yearly(string id, string zh, string en, IndicatorDirection better, Amount baseline, Amount value)
        {
            indicators.Add(Indicator(id, zh, en, better, null, Period.FromYears(1)) with { Baseline = baseline });
            readings.Add(Reading(id, ParkBuilder.Year, value, null, new(2026, 5, 8)));
        }

        void Half(
            string id,
            string zh,
            string en,
            IndicatorDirection better,
            string? process,
            string? entity,
            string unit,
            params decimal[] values
        )
        {
            indicators.Add(Indicator(id, zh, en, better, process, Period.FromMonths(6)));
            readings.AddRange(
                Halves.Select(
                    (half, i) =>
                        Reading(
                            id,
                            half,
                            Amount.Of(values[i], unit),
                            entity is null ? null : The<ParkEntity>(entity),
                            half.End.PlusDays(8)
                        )
                )
            );
        }

        // Of 2025 the readings of the source itself; of 2026 somewhat less, as the measures were to bring about.
        void Metered(string entity, string zh, string en, string source, string unit)
        {
            var months = dossier
                .Activities!.Where(record => record.Source.ToString() == source && record.Flow is null)
                .ToList();
            var (first, second) = (
                Sum(record => record.Period.Start.Month <= 6),
                Sum(record => record.Period.Start.Month > 6)
            );
            Half(
                $"indicator-{entity}",
                zh,
                en,
                IndicatorDirection.Lower,
                null,
                entity,
                unit,
                first,
                second,
                Math.Round(first * 0.96m, 1)
            );

            decimal Sum(Func<Domain.Carbon.ActivityRecord, bool> half) =>
                months.Where(half).Sum(record => record.Quantity.Value);
        }
    }

    private static PerformanceIndicator Indicator(
        string id,
        string zh,
        string en,
        IndicatorDirection better,
        string? process,
        Period every
    ) =>
        new()
        {
            Id = The<PerformanceIndicator>(id),
            Name = Both(zh, en),
            Better = better,
            Process = process is null ? null : The<SystemProcess>(process),
            Every = every,
            StartsOn = new(2025, 1, 1),
            DeterminedOn = new(2025, 3, 1),
        };

    private static IndicatorReading Reading(
        string id,
        DateInterval period,
        Amount value,
        Id<ParkEntity>? entity,
        LocalDate on
    ) =>
        new()
        {
            Indicator = The<PerformanceIndicator>(id),
            Period = period,
            Value = value,
            Entity = entity,
            RecordedOn = on,
            Document = Paper("indicator-readings"),
        };

    private static IEnumerable<MonitoringItem> Items()
    {
        yield return Item(
            "monitor-energy",
            "各主体能源消耗",
            "energy used by the entities",
            "emissions",
            null,
            "在线计量、月度抄表",
            "online meters, monthly readings",
            "同比环比和单耗分析",
            "against last year and last month, per unit",
            1
        );
        yield return Item(
            "monitor-emissions",
            "园区排放总量",
            "the park's emissions",
            "emissions",
            "indicator-emissions",
            "按核算规范汇总",
            "by the specifications",
            "趋势和结构分析",
            "trend and make-up",
            12
        );
        yield return Item(
            "monitor-steam",
            "蒸汽管网损失",
            "losses of the steam network",
            "emissions",
            "steam-losses",
            "供需双侧计量",
            "meters on both sides",
            "差额分析",
            "difference",
            1
        );
        yield return Item(
            "monitor-assets",
            "碳资产台账",
            "ledger of assets",
            "assets",
            "ledger-differences",
            "与登记系统核对",
            "against the registry",
            "逐笔比对",
            "entry by entry",
            6
        );
        yield return Item(
            "monitor-trading",
            "配额缺口和交易",
            "allowance gap and trades",
            "trading",
            "indicator-trading",
            "按季测算",
            "reckoned by quarter",
            "情景分析",
            "scenarios",
            3
        );
        yield return Item(
            "monitor-measures",
            "碳中和措施进度",
            "progress of the measures",
            "neutrality",
            "indicator-neutrality",
            "项目月报",
            "monthly project reports",
            "里程碑比对",
            "against milestones",
            1
        );
        yield return Item(
            "monitor-credit",
            "碳资信和失信信息",
            "ratings and records of dishonesty",
            "credit",
            "dishonesty-records",
            "查询公共信用平台",
            "public credit platforms",
            "清单比对",
            "against the list",
            3
        );
        yield return Item(
            "monitor-awareness",
            "培训覆盖",
            "who was trained",
            "neutrality",
            null,
            null,
            null,
            null,
            null,
            12
        ) with
        {
            MethodNotNeededBecause = Both("按名单计数，无需专门方法。", "Heads are counted from a list."),
        };
    }

    private static MonitoringItem Item(
        string id,
        string zh,
        string en,
        string process,
        string? indicator,
        string? methodZh,
        string? methodEn,
        string? analysisZh,
        string? analysisEn,
        int months
    ) =>
        new()
        {
            Id = The<MonitoringItem>(id),
            What = Both(zh, en),
            DeterminedOn = new(2025, 3, 1),
            Process = The<SystemProcess>(process),
            Indicator = indicator is null ? null : The<PerformanceIndicator>(indicator),
            Method = methodZh is null ? null : Both(methodZh, methodEn!),
            AnalysisMethod = analysisZh is null ? null : Both(analysisZh, analysisEn!),
            MeasureEvery = Period.FromMonths(months),
            AnalyseEvery = Period.FromMonths(6),
            Owner = Who("data-manager"),
        };

    private static PerformanceEvaluation Evaluated(
        string id,
        LocalDate on,
        DateInterval period,
        string zh,
        string en
    ) =>
        new()
        {
            Id = The<PerformanceEvaluation>(id),
            On = on,
            Period = period,
            Monitoring = [.. Items().Select(item => item.Id)],
            Performance = Both(zh, en),
            Effectiveness = Both("体系运行有效，过程受控", "the system works, its processes are in hand"),
            ResultsReached = true,
            Document = Paper("performance-evaluations"),
        };
}
