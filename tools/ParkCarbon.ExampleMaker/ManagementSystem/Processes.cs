using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Evaluation;
using static ParkCarbon.ExampleMaker.ManagementSystem.Naming;

namespace ParkCarbon.ExampleMaker.ManagementSystem;

/// <summary>The processes of the system (4.4, 8.1).</summary>
internal static class Processes
{
    public static ParkDossier Add(ParkDossier dossier) =>
        (dossier with { Processes = [.. All()] }).With(
            Papers.OfPark(
                "process-manual",
                "碳中和管理体系过程手册",
                "Manual of the system's processes",
                new(2025, 2, 20),
                "8.1/3"
            )
        );

    private static IEnumerable<SystemProcess> All()
    {
        yield return Carbon(
            "emissions",
            "碳排放管理过程",
            "managing emissions",
            CarbonTopic.Emissions,
            "centre-head",
            "data",
            "每月 10 日前完成数据填报，差异率不高于 2%",
            "data by the 10th, differences of 2% at most",
            "late-reports"
        );
        yield return Carbon(
            "assets",
            "碳资产管理过程",
            "managing carbon assets",
            CarbonTopic.Assets,
            "trading-officer",
            "trading",
            "资产台账与登记系统逐笔一致",
            "the ledger agrees with the registry, entry by entry",
            "ledger-differences"
        );
        yield return Carbon(
            "trading",
            "碳交易管理过程",
            "managing carbon trading",
            CarbonTopic.Trading,
            "trading-officer",
            "assets",
            "交易经授权，结算无差错",
            "trades are authorised, settlements without errors",
            "settlement-errors"
        );
        yield return Carbon(
            "neutrality",
            "碳中和实施过程",
            "reaching neutrality",
            CarbonTopic.Neutrality,
            "centre-head",
            "emissions",
            "措施按计划完成，抵消不重复使用",
            "measures on time, offsets used once",
            "overdue-measures"
        );
        yield return Carbon(
            "credit",
            "碳资信管理过程",
            "managing credit standing",
            CarbonTopic.CreditStanding,
            "legal-officer",
            "communication",
            "评级信息更新及时，失信记录为零",
            "ratings up to date, no record of dishonesty",
            "dishonesty-records"
        );
        yield return Of(
            "obligations",
            ProcessKind.ObligationAccess,
            "合规义务获取与传达过程",
            "keeping obligations at hand",
            "legal-officer",
            "compliance"
        );
        yield return Of(
            "changes",
            ProcessKind.ChangeManagement,
            "变更识别与应对过程",
            "finding and answering changes",
            "carbon-manager",
            "improvement"
        );
        yield return Of(
            "data",
            ProcessKind.DataCollection,
            "数据收集过程",
            "collecting data",
            "data-manager",
            "emissions"
        );
        yield return Of(
            "communication",
            ProcessKind.Communication,
            "信息交流过程",
            "communicating",
            "comms-officer",
            "documents"
        );
        yield return Of(
            "documents",
            ProcessKind.DocumentControl,
            "文件化信息控制过程",
            "controlling documents",
            "documents-officer",
            "audit"
        );
        yield return Of(
            "compliance",
            ProcessKind.ComplianceEvaluation,
            "合规性评价过程",
            "evaluating compliance",
            "legal-officer",
            "review"
        );
        yield return Of("audit", ProcessKind.InternalAudit, "内部审核过程", "auditing", "lead-auditor", "improvement");
        yield return Of(
            "review",
            ProcessKind.ManagementReview,
            "管理评审过程",
            "reviewing the system",
            "centre-head",
            "improvement"
        );
        yield return Of(
            "improvement",
            ProcessKind.Improvement,
            "不符合与持续改进过程",
            "nonconformities and improvement",
            "carbon-manager",
            "review"
        );
    }

    private static SystemProcess Carbon(
        string id,
        string zh,
        string en,
        CarbonTopic topic,
        string owner,
        string next,
        string criterionZh,
        string criterionEn,
        string indicator
    ) =>
        Of(id, ProcessKind.CarbonManagement, zh, en, owner, next) with
        {
            Topics = [topic],
            ControlEvery = Period.FromMonths(6),
            Criteria =
            [
                new ControlCriterion
                {
                    Id = The<ControlCriterion>($"{id}-criterion"),
                    Statement = Both(criterionZh, criterionEn),
                    Indicator = The<PerformanceIndicator>(indicator),
                },
            ],
        };

    private static SystemProcess Of(string id, ProcessKind kind, string zh, string en, string owner, string next) =>
        new()
        {
            Id = The<SystemProcess>(id),
            Name = Both(zh, en),
            Kind = kind,
            Owner = Who(owner),
            EstablishedOn = new(2025, 3, 1),
            InteractsWith = [The<SystemProcess>(next)],
            Review = new PeriodicReview
            {
                Every = Period.FromYears(1),
                Held =
                [
                    new HeldReview
                    {
                        On = new(2026, 2, 25),
                        By = Who(owner),
                        Outcome = Both("过程运行正常", "runs as meant"),
                        UpdateNeeded = false,
                    },
                ],
            },
            Document = Paper("process-manual"),
        };
}
