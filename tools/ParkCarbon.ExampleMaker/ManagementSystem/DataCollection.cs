using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Planning;
using static ParkCarbon.ExampleMaker.ManagementSystem.Naming;

namespace ParkCarbon.ExampleMaker.ManagementSystem;

/// <summary>Clause 6.5: the plan by which data is collected, and what arrived beside the readings of sources.</summary>
internal static class DataCollection
{
    private static readonly DateInterval LastYear = new(new(2025, 7, 1), new(2026, 6, 30));

    public static ParkDossier Add(ParkDossier dossier)
    {
        var lines = Lines(dossier).ToList();
        return (
            dossier with
            {
                DataPlans =
                [
                    new DataCollectionPlan
                    {
                        Id = The<DataCollectionPlan>("data-plan"),
                        AdoptedOn = new(2024, 12, 27),
                        Lines = lines,
                        Analysis = new PeriodicReview
                        {
                            Every = Period.FromMonths(6),
                            Held =
                            [
                                Analysed(
                                    new(2025, 7, 25),
                                    "上半年能耗与排放符合计划",
                                    "energy and emissions of the half-year as planned"
                                ),
                                Analysed(
                                    new(2026, 1, 23),
                                    "全年排放下降，蒸汽管损偏高",
                                    "emissions of the year fell, steam losses are high"
                                ),
                                Analysed(
                                    new(2026, 7, 24),
                                    "上半年可再生电力增长",
                                    "more renewable power in the half-year"
                                ),
                            ],
                        },
                        Review = new PeriodicReview
                        {
                            Every = Period.FromYears(1),
                            Held =
                            [
                                new HeldReview
                                {
                                    On = new(2025, 12, 18),
                                    By = Who("data-manager"),
                                    Outcome = Both(
                                        "补充绿电结算数据行",
                                        "a line on settled green power is to be added"
                                    ),
                                    UpdateNeeded = true,
                                    UpdatedOn = new(2026, 1, 9),
                                },
                            ],
                        },
                        DigitalSteps =
                        [
                            Step(
                                new(2025, 6, 30),
                                "能碳平台一期（电力、蒸汽）",
                                "platform, first stage: power and steam",
                                lines
                                    .Where(line => line.Id.ToString().EndsWith("-monthly", StringComparison.Ordinal))
                                    .Take(12)
                            ),
                            Step(
                                new(2026, 6, 12),
                                "能碳平台二期（全部月度计量）",
                                "platform, second stage: all monthly meters",
                                lines.Where(line => line.Id.ToString().EndsWith("-monthly", StringComparison.Ordinal))
                            ),
                        ],
                        Document = Paper("data-plan"),
                    },
                ],
                CollectedData = [.. Collected(dossier, lines)],
            }
        ).With(
            Papers.OfPark("data-plan", "园区碳中和数据收集计划", "Data-collection plan", new(2024, 12, 20)),
            Papers.OfPark(
                "data-results-2026",
                "监视和测量结果汇编（2025 年 7 月至 2026 年 6 月）",
                "Results of monitoring and measurement, July 2025 to June 2026",
                new(2026, 7, 10),
                "6.5/5"
            )
        );
    }

    private static IEnumerable<DataPlanLine> Lines(ParkDossier dossier)
    {
        var counts = dossier.Activities!.CountBy(record => record.Source).ToDictionary();
        foreach (var entity in dossier.Entities)
        {
            var sources = dossier.Sources!.Where(source => source.Entity == entity.Id).ToList();
            var monthly = sources.Where(source => counts.GetValueOrDefault(source.Id) >= 12).ToList();
            if (monthly.Count > 0)
            {
                yield return Line(
                    $"{entity.Id}-monthly",
                    DataTopic.EnergyConsumption,
                    $"{entity.Name.Zh}电、热、燃料和工艺气体计量值",
                    $"{entity.Name.En}: meters of power, heat, fuels and process gases",
                    "在线计量或抄表",
                    "online meters or read by hand",
                    Period.FromMonths(1)
                ) with
                {
                    Sources = [.. monthly.Select(source => source.Id)],
                    Entities = [entity.Id],
                    Responsible = ManagerOf(entity.Id),
                };
            }

            if (monthly.Count < sources.Count)
            {
                yield return Line(
                    $"{entity.Id}-yearly",
                    DataTopic.CarbonManagement,
                    $"{entity.Name.Zh}逸散、运输等年度数据",
                    $"{entity.Name.En}: leaks, transport and other yearly data",
                    "台账和凭证",
                    "ledgers and vouchers",
                    Period.FromYears(1)
                ) with
                {
                    CarbonTopics = [CarbonTopic.Emissions],
                    Sources = [.. sources.Except(monthly).Select(source => source.Id)],
                    Entities = [entity.Id],
                    Responsible = ManagerOf(entity.Id),
                };
            }
        }

        var all = dossier.Entities.Select(entity => entity.Id).ToList();
        yield return Yearly(
            "systems",
            DataTopic.ManagementSystems,
            "能源和碳管理体系建设情况",
            "how far energy and carbon management systems are",
            all
        );
        yield return Yearly(
            "carbon",
            DataTopic.CarbonManagement,
            "碳排放、碳资产、碳交易、碳中和、碳资信数据",
            "emissions, assets, trading, neutrality, credit standing",
            all
        ) with
        {
            CarbonTopics = Enum.GetValues<CarbonTopic>(),
        };
        yield return Yearly(
            "green-purchases",
            DataTopic.GreenPurchases,
            "绿证和绿电采购量",
            "certificates and green power bought",
            all
        );
        yield return Yearly(
            "renewable-share",
            DataTopic.RenewableShare,
            "园区可再生能源占比",
            "share of renewable energy",
            null
        );
        yield return Yearly(
            "reduction-plans",
            DataTopic.ReductionPlans,
            "减排方案进度和效果",
            "progress and effect of reduction plans",
            null
        );
        yield return Yearly(
            "best-figures",
            DataTopic.BestFigures,
            "国内外同类园区先进值",
            "best figures of like parks",
            null
        );
    }

    private static DataPlanLine Yearly(
        string id,
        DataTopic topic,
        string zh,
        string en,
        IReadOnlyList<Id<ParkEntity>>? entities
    ) =>
        Line(id, topic, zh, en, "能碳平台填报", "entered on the platform", Period.FromYears(1)) with
        {
            Entities = entities,
            StartsOn = LastYear.Start,
            Responsible = Who("data-manager"),
        };

    private static DataPlanLine Line(
        string id,
        DataTopic topic,
        string zh,
        string en,
        string channelZh,
        string channelEn,
        Period frequency
    ) =>
        new()
        {
            Id = The<DataPlanLine>(id),
            Topic = topic,
            Kind = Both(zh, en),
            Channel = Both(channelZh, channelEn),
            Frequency = frequency,
            ArrivesWithin = Period.FromDays(10),
            Method = Both("检定合格的计量器具或核对凭证", "verified meters, or vouchers checked"),
        };

    private static IEnumerable<CollectedData> Collected(ParkDossier dossier, IEnumerable<DataPlanLine> lines) =>
        from line in lines
        where line.Sources.Count == 0
        from entity in line.Entities ?? Enumerable.Repeat<Id<ParkEntity>?>(null, 1)
        select new CollectedData
        {
            Line = line.Id,
            Entity = entity,
            Period = LastYear,
            CollectedOn = new(2026, 7, 8),
            Document = Paper("data-results-2026"),
        };

    private static HeldReview Analysed(LocalDate on, string zh, string en) =>
        new()
        {
            On = on,
            By = Who("data-manager"),
            Outcome = Both(zh, en),
            UpdateNeeded = false,
        };

    private static DigitalStep Step(LocalDate on, string zh, string en, IEnumerable<DataPlanLine> lines) =>
        new()
        {
            On = on,
            System = Both(zh, en),
            Lines = [.. lines.Select(line => line.Id)],
        };
}
