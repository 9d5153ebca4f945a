using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Domain.Improvement;
using ParkCarbon.Domain.Operation;
using static ParkCarbon.ExampleMaker.ManagementSystem.Naming;

namespace ParkCarbon.ExampleMaker.ManagementSystem;

/// <summary>Clause 10: nonconformities with their whole chain, and improvements.</summary>
internal static class Improvement
{
    public static ParkDossier Add(ParkDossier dossier) =>
        (dossier with { Nonconformities = [.. Nonconformities()], Improvements = [.. Improvements()] }).With(
            Papers.OfPark(
                "nc-records",
                "不符合与纠正措施记录",
                "Records of nonconformities and corrective actions",
                new(2026, 7, 28),
                "10.2/3.1",
                "10.2/3.2"
            ),
            Papers.OfPark("improvement-list", "持续改进项目清单", "List of improvements", new(2026, 7, 24))
        );

    private static IEnumerable<Nonconformity> Nonconformities()
    {
        yield return Handled(
            "nc-meters",
            "textile",
            NonconformitySource.InternalAudit,
            "textile-audit-2025",
            "9.1.1/1.b",
            new(2025, 6, 10),
            ("两只电表超过检定周期", "two meters were past their verification"),
            ("用电量不确定度升高，偏差估计低于 0.5%", "power is less certain, by less than 0.5%"),
            ("更换并检定电表", "replaced and verified the meters"),
            ("按检定结果修正 5 月用电量", "corrected the power of May"),
            ("检定计划未随设备更新", "the plan of checks did not follow new equipment"),
            ("建立检定到期预警", "a warning when a check is due")
        ) with
        {
            Change = new SystemChangeDecision
            {
                On = new(2025, 7, 18),
                Needed = true,
                Reason = Both("检定管理需要统一规则", "checks need one rule"),
                Change = The<SystemChange>("meter-rules"),
            },
        };
        yield return Handled(
            "nc-vouchers",
            "logistics",
            NonconformitySource.InternalAudit,
            "logistics-audit-2026",
            "6.5/5",
            new(2026, 4, 19),
            ("两个月加油凭证未归档", "vouchers of two months were not filed"),
            ("柴油用量无法当场核对", "diesel could not be checked at once"),
            ("补齐归档", "filed them"),
            ("逐笔核对两个月数据，无差异", "checked both months; no difference"),
            ("交接时未移交凭证", "not handed over with the post"),
            ("凭证改为电子归档", "vouchers are filed electronically")
        );
        yield return Handled(
            "nc-distribution",
            null,
            NonconformitySource.InternalAudit,
            "park-audit-2026",
            "7.5.3/2.3",
            new(2026, 5, 27),
            ("平台旧版手册仍在机房使用", "the old manual of the platform was still used"),
            ("个别字段按旧口径填报", "some fields were entered the old way"),
            ("收回旧版手册", "withdrew it"),
            ("更正三条填报记录", "corrected three entries"),
            ("版本更换未通知运维人员", "operators were not told of the new edition"),
            ("换版通知增加运维岗位", "operators are on the list for new editions")
        );
        yield return Handled(
            "nc-late-data",
            null,
            NonconformitySource.Monitoring,
            null,
            "6.5/2",
            new(2025, 8, 20),
            ("7 月数据两家主体迟报", "two entities sent July's data late"),
            ("月度分析推迟三天", "the analysis was three days late"),
            ("督促补报", "reminded them"),
            ("补做分析", "made up the analysis"),
            ("填报人休假无替补", "nobody stood in during leave"),
            ("明确替补填报人", "named stand-ins")
        );
        yield return Handled(
            "nc-diesel-log",
            "tower",
            NonconformitySource.Monitoring,
            null,
            "6.5/1",
            new(2026, 8, 12),
            ("应急发电机运行记录缺两次", "two runs of the emergency generator were not logged"),
            ("柴油用量偏低约 40 升", "about 40 litres of diesel are missing"),
            ("补记并核对油位", "entered them from the fuel level"),
            ("修正 8 月用量", "corrected August"),
            ("夜班未掌握记录要求", "the night shift did not know"),
            ("夜班培训", "training of the night shift")
        ) with
        {
            Actions =
            [
                new CorrectiveAction
                {
                    Id = The<CorrectiveAction>("nc-diesel-log-action"),
                    What = Both("夜班培训并张贴记录卡", "train the night shift, put up a card"),
                    Owner = Who("tower-carbon"),
                    PlannedOn = new(2026, 8, 20),
                    DueOn = new(2026, 9, 30),
                    Proportion = Both("影响小，培训即可", "small effect; training is enough"),
                },
            ],
            HandleBy = new(2026, 9, 30),
            VerifyBy = new(2026, 12, 31),
            Effectiveness = null,
        };
    }

    private static Nonconformity Handled(
        string id,
        string? entity,
        NonconformitySource source,
        string? audit,
        string requirement,
        LocalDate found,
        (string Zh, string En) what,
        (string Zh, string En) effects,
        (string Zh, string En) correction,
        (string Zh, string En) consequences,
        (string Zh, string En) cause,
        (string Zh, string En) action
    )
    {
        var owner = entity is null ? Who("carbon-manager") : ManagerOf(The<ParkEntity>(entity));
        return new Nonconformity
        {
            Id = The<Nonconformity>(id),
            Entity = entity is null ? null : The<ParkEntity>(entity),
            Source = source,
            Audit = audit is null ? null : The<InternalAudit>(audit),
            Requirement = requirement,
            FoundOn = found,
            Description = Both(what.Zh, what.En),
            Effects = Both(effects.Zh, effects.En),
            Correction = new Correction
            {
                On = found.PlusDays(3),
                What = Both(correction.Zh, correction.En),
                By = owner,
            },
            Consequences = new CompletedStep
            {
                On = found.PlusDays(6),
                By = owner,
                What = Both(consequences.Zh, consequences.En),
            },
            Review = new CompletedStep
            {
                On = found.PlusDays(7),
                By = Who("carbon-manager"),
                What = Both("评审不符合", "reviewed"),
            },
            Cause = new CauseAnalysis
            {
                On = found.PlusDays(8),
                Causes = Both(cause.Zh, cause.En),
                Method = Both("五个为什么", "five whys"),
                By = owner,
            },
            Similar = new SimilarCases
            {
                On = found.PlusDays(9),
                Where = Both("园区全部主体", "all entities"),
                Found = false,
                Result = Both("未发现类似情况", "none found"),
            },
            Actions =
            [
                new CorrectiveAction
                {
                    Id = The<CorrectiveAction>($"{id}-action"),
                    What = Both(action.Zh, action.En),
                    Owner = owner,
                    PlannedOn = found.PlusDays(10),
                    DueOn = found.PlusDays(45),
                    Done = new CompletedStep { On = found.PlusDays(30), By = owner },
                    Proportion = Both("与影响程度相当", "in proportion to the effect"),
                },
            ],
            Effectiveness = new EffectivenessReview
            {
                On = found.PlusDays(55),
                By = Who("lead-auditor"),
                Effective = true,
                Result = Both("未再发生", "it did not happen again"),
                Document = Paper("nc-records"),
            },
            Change = new SystemChangeDecision
            {
                On = found.PlusDays(11),
                Needed = false,
                Reason = Both("现有要求已足够", "the rules suffice"),
            },
            Evidence = [Paper("nc-records")],
        };
    }

    private static IEnumerable<ImprovementAction> Improvements()
    {
        yield return Improved(
            "online-meters",
            ImprovementAspect.Adequacy,
            "扩大在线计量",
            "more meters online",
            "data-manager",
            new(2025, 8, 26),
            new(2026, 6, 12),
            "overall-2025-improvement"
        );
        yield return Improved(
            "audit-samples",
            ImprovementAspect.Effectiveness,
            "审核增加数据抽样",
            "audits sample data",
            "lead-auditor",
            new(2025, 12, 29),
            new(2026, 2, 20),
            null
        );
        yield return Improved(
            "entity-templates",
            ImprovementAspect.Suitability,
            "为中小主体简化核算模板",
            "simpler templates for small entities",
            "carbon-manager",
            new(2025, 12, 29),
            new(2026, 3, 27),
            null
        );
        yield return new ImprovementAction
        {
            Id = The<ImprovementAction>("steam-traps"),
            What = Both("更换疏水阀并修复保温", "replace steam traps, repair insulation"),
            Aspects = [ImprovementAspect.Effectiveness],
            Indicators = [The<PerformanceIndicator>("steam-losses")],
            DecidedOn = new(2026, 7, 21),
            Decision = The<ReviewDecision>("overall-2026-improvement"),
            Owner = Who("chp-carbon"),
            DueOn = new(2026, 12, 20),
            Document = Paper("improvement-list"),
        };
    }

    private static ImprovementAction Improved(
        string id,
        ImprovementAspect aspect,
        string zh,
        string en,
        string owner,
        LocalDate decided,
        LocalDate done,
        string? decision
    ) =>
        new()
        {
            Id = The<ImprovementAction>(id),
            What = Both(zh, en),
            Aspects = [aspect],
            DecidedOn = decided,
            Decision = decision is null ? null : The<ReviewDecision>(decision),
            Owner = Who(owner),
            DueOn = done.PlusDays(20),
            Done = new CompletedStep { On = done, By = Who(owner) },
            Result = new EffectivenessReview
            {
                On = done.PlusDays(40),
                By = Who("centre-head"),
                Effective = true,
                Result = Both("达到预期", "as hoped"),
            },
            Document = Paper("improvement-list"),
        };
}
