using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Domain.Leadership;
using static ParkCarbon.ExampleMaker.ManagementSystem.Naming;

namespace ParkCarbon.ExampleMaker.ManagementSystem;

/// <summary>Clause 9.3: two rounds of management reviews, each evaluated as a whole by top management.</summary>
internal static class Reviews
{
    private static readonly LocalDate First = new(2025, 7, 14);
    private static readonly LocalDate Second = new(2026, 6, 8);

    public static ParkDossier Add(ParkDossier dossier)
    {
        var first = dossier.Entities.Select((entity, i) => Review(entity, 2025, First.PlusDays(i))).ToList();
        var second = dossier.Entities.Select((entity, i) => Review(entity, 2026, Second.PlusDays(i))).ToList();
        return (
            dossier with
            {
                ManagementReviewPlans =
                [
                    new ManagementReviewPlan
                    {
                        Id = The<ManagementReviewPlan>("review-plan"),
                        AdoptedOn = new(2025, 3, 12),
                        AdoptedBy = Who("director"),
                        Every = Period.FromYears(1),
                        Requirements = Both(
                            "各主体每年评审一次，覆盖全部输入，十五个工作日内上报。",
                            "Every entity reviews once a year, on all inputs, and reports within fifteen working days."
                        ),
                        Document = Paper("review-requirements"),
                    },
                ],
                ManagementReviews = [.. first, .. second],
                OverallReviews =
                [
                    Overall("overall-2025", new(2025, 8, 26), first, new(2026, 3, 31), true),
                    Overall("overall-2026", new(2026, 7, 21), second, new(2026, 12, 31), false),
                ],
            }
        ).With([
            Papers.OfPark(
                "review-requirements",
                "主体管理评审要求",
                "Requirements of management reviews",
                new(2025, 3, 5)
            ),
            Papers.OfPark(
                "reviews-2025",
                "2025 年主体管理评审汇编",
                "Management reviews 2025",
                new(2025, 8, 12),
                "9.3.1/2"
            ),
            Papers.OfPark("overall-2025", "2025 年体系综合评价", "Overall evaluation 2025", new(2025, 8, 26)),
            Papers.OfPark(
                "overall-2026",
                "2026 年体系综合评价",
                "Overall evaluation 2026",
                new(2026, 7, 21),
                "9.3.3/2"
            ),
            .. dossier.Entities.Select(
                (entity, i) =>
                    Papers.OfEntity(
                        entity,
                        "review-2026",
                        "2026 年管理评审报告",
                        "management review 2026",
                        "9.3.1/2",
                        Second.PlusDays(i)
                    )
            ),
        ]);
    }

    private static ManagementReview Review(ParkEntity entity, int year, LocalDate on) =>
        new()
        {
            Id = The<ManagementReview>($"{entity.Id}-review-{year}"),
            Entity = entity.Id,
            On = on,
            Chair = ManagerOf(entity.Id),
            Inputs = [.. Inputs(entity.Id, year)],
            Decisions =
            [
                new ReviewDecision
                {
                    Id = The<ReviewDecision>($"{entity.Id}-decision-{year}"),
                    Kind = ReviewDecisionKind.Improvement,
                    What = Both("提高计量在线率和数据质量", "more meters online, better data"),
                    Owner = ManagerOf(entity.Id),
                    DueOn = new(year, 12, 31),
                    Done =
                        year == 2025 ? new CompletedStep { On = new(2025, 12, 12), By = ManagerOf(entity.Id) } : null,
                },
                new ReviewDecision
                {
                    Id = The<ReviewDecision>($"{entity.Id}-change-{year}"),
                    Kind = ReviewDecisionKind.Change,
                    What = Both("体系无需变更", "the system needs no change"),
                },
            ],
            Reported = new CompletedStep
            {
                On = on.PlusDays(10),
                By = ManagerOf(entity.Id),
                What = Both("上报管委会", "reported to the authority"),
            },
            Document = Paper(year == 2025 ? "reviews-2025" : $"{entity.Id}-review-2026"),
        };

    private static IEnumerable<ReviewInput> Inputs(Id<ParkEntity> entity, int year)
    {
        var again = year > 2025;
        if (again)
        {
            yield return Input(
                ReviewInputKind.EarlierActions,
                "上次决定的措施已完成",
                "what was decided last time is done"
            ) with
            {
                EarlierReview = The<ManagementReview>($"{entity}-review-2025"),
            };
        }

        yield return Input(ReviewInputKind.PolicySuitability, "方针适宜", "the policy is suitable") with
        {
            Policy = The<NeutralityPolicy>("policy-2025"),
        };
        yield return Input(
            ReviewInputKind.IssueChanges,
            again ? "产品碳足迹试点扩大" : "无新增因素",
            again ? "the footprint pilot was widened" : "no new issues"
        );
        yield return Input(
            ReviewInputKind.NeedChanges,
            again ? "客户期望产品碳数据" : "无变化",
            again ? "customers expect product data" : "no change"
        );
        yield return Moving(
            ReviewInputKind.ObjectiveTrend,
            "目标按计划推进",
            "objectives on course",
            "向好",
            "improving"
        );
        yield return Moving(
            ReviewInputKind.CarbonTrend,
            "排放、交易、资产和资信",
            "emissions, trading, assets, credit",
            "排放下降，其余平稳",
            "emissions fall, the others are steady"
        );
        yield return Moving(
            ReviewInputKind.NonconformityTrend,
            "不符合及纠正措施",
            "nonconformities and corrective actions",
            "减少",
            "fewer"
        );
        yield return Moving(
            ReviewInputKind.MeasurementTrend,
            "监视和测量结果",
            "results of monitoring",
            "数据及时性提高",
            "data comes sooner"
        );
        yield return Moving(
            ReviewInputKind.AuditTrend,
            "审核结果",
            "results of audits",
            "发现项减少",
            "fewer findings"
        ) with
        {
            Audits = [The<InternalAudit>($"{entity}-audit-{year}")],
        };
        yield return Input(ReviewInputKind.Compliance, "合规性评价结果", "results of the compliance evaluation") with
        {
            Evaluations = again ? [The<ComplianceEvaluation>($"{entity}-compliance-2025")] : [],
        };
        yield return Input(ReviewInputKind.Resources, "人员和资金满足需要", "people and money suffice");
        yield return Input(ReviewInputKind.RiskActions, "风险措施有效", "the actions on risks work");
        yield return Input(ReviewInputKind.AuditResults, "内审结论为符合", "the audit found it in order") with
        {
            Audits = [The<InternalAudit>($"{entity}-audit-{year}")],
        };
        yield return Input(ReviewInputKind.ImprovementOpportunities, "在线计量和余热利用", "online meters, waste heat");
    }

    private static ReviewInput Moving(ReviewInputKind kind, string zh, string en, string trendZh, string trendEn) =>
        Input(kind, zh, en) with
        {
            Trend = Both(trendZh, trendEn),
        };

    private static ReviewInput Input(ReviewInputKind kind, string zh, string en) =>
        new() { Kind = kind, Content = Both(zh, en) };

    private static OverallReview Overall(
        string id,
        LocalDate on,
        IEnumerable<ManagementReview> reviews,
        LocalDate due,
        bool done
    ) =>
        new()
        {
            Id = The<OverallReview>(id),
            On = on,
            Organiser = Who("director"),
            Participants = [.. Staff.Leaders, Who("centre-head"), Who("carbon-manager")],
            Reviews = [.. reviews.Select(review => review.Id)],
            Suitability = Both("体系与园区战略和规模相适应", "fits the park's strategy and size"),
            Adequacy = Both("资源和过程满足要求", "resources and processes suffice"),
            Effectiveness = Both("目标进展和审核结果表明体系有效", "objectives and audits show that it works"),
            Decisions =
            [
                new ReviewDecision
                {
                    Id = The<ReviewDecision>($"{id}-improvement"),
                    Kind = ReviewDecisionKind.Improvement,
                    What = Both("治理蒸汽管网损失", "less loss in the steam network"),
                    Owner = Who("carbon-manager"),
                    DueOn = due,
                    Done = done ? new CompletedStep { On = new(2026, 2, 27), By = Who("carbon-manager") } : null,
                },
                new ReviewDecision
                {
                    Id = The<ReviewDecision>($"{id}-change"),
                    Kind = ReviewDecisionKind.Change,
                    What = Both("月度数据改为在线采集", "monthly data to come online"),
                    Owner = Who("data-manager"),
                    DueOn = due,
                    Done = done ? new CompletedStep { On = new(2026, 3, 12), By = Who("data-manager") } : null,
                },
            ],
            Document = Paper(id),
        };
}
