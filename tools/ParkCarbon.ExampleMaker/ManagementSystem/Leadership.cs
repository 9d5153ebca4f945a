using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Leadership;
using static ParkCarbon.ExampleMaker.ManagementSystem.Naming;

namespace ParkCarbon.ExampleMaker.ManagementSystem;

/// <summary>Clause 5: strategy, policy, team, roles and what top management does.</summary>
internal static class Leadership
{
    private static readonly (string Kind, string Zh, string En)[] Promises =
    [
        (nameof(PolicyCommitmentKind.CarbonNeutrality), "到 2030 年实现园区碳中和", "to be carbon neutral by 2030"),
        (
            nameof(PolicyCommitmentKind.ComplianceObligations),
            "满足适用的法律法规及其他要求",
            "to meet the legal and other requirements that apply"
        ),
        (
            nameof(PolicyCommitmentKind.SystemImprovement),
            "持续改进碳中和管理体系",
            "to improve the management system continually"
        ),
        (
            nameof(PolicyCommitmentKind.PerformanceImprovement),
            "持续改进碳中和绩效",
            "to improve neutrality performance continually"
        ),
    ];

    public static ParkDossier Add(ParkDossier dossier) =>
        (
            dossier with
            {
                Strategies =
                [
                    new NeutralityStrategy
                    {
                        Id = The<NeutralityStrategy>("strategy-2030"),
                        Statement = Both(
                            "先节能、再换能、后抵消：2030 年前实现园区碳中和，2035 年前退出燃煤供热。",
                            "Save first, change energy next, offset last: neutral by 2030, no coal for heat by 2035."
                        ),
                        AdoptedOn = new(2024, 12, 26),
                        AdoptedBy = Who("director"),
                        NeutralBy = 2030,
                        Document = Paper("strategy"),
                    },
                ],
                Policies = [Policy()],
                Teams = [Team()],
                Roles = [.. Roles()],
                PerformanceReports = [.. Reports()],
                LeadershipActions = [.. Actions(dossier)],
            }
        ).With(
            Papers.OfPark(
                "strategy",
                "园区碳中和战略（2025—2035）",
                "Neutrality strategy 2025–2035",
                new(2024, 12, 20)
            ),
            Papers.OfPark("policy-2025", "园区碳中和管理方针", "Neutrality policy", new(2025, 2, 5), "5.2/2.1"),
            Papers.OfPark(
                "team-decision",
                "关于成立碳中和管理团队的决定",
                "Decision to form the team",
                new(2025, 1, 3)
            ),
            Papers.OfPark(
                "roles",
                "碳中和管理体系岗位职责与权限",
                "Roles, responsibilities and authorities",
                new(2025, 2, 10)
            ),
            Papers.OfPark("leadership-minutes", "主任办公会纪要汇编", "Minutes of top management", new(2026, 7, 20)),
            Papers.OfPark(
                "performance-reports",
                "体系绩效报告汇编",
                "Reports on the system's performance",
                new(2026, 7, 8)
            )
        );

    private static NeutralityPolicy Policy() =>
        new()
        {
            Id = The<NeutralityPolicy>("policy-2025"),
            Statement = Both(
                $"青澜零碳产业园承诺：{string.Join("；", Promises.Select(promise => promise.Zh))}。",
                $"Qinglan Park promises {string.Join("; ", Promises.Select(promise => promise.En))}."
            ),
            AdoptedOn = new(2025, 2, 10),
            AdoptedBy = Who("director"),
            Strategy = The<NeutralityStrategy>("strategy-2030"),
            StrategicFit = Both(
                "方针把战略的节能、换能、抵消三步转化为各主体的共同承诺。",
                "It turns the three steps of the strategy into what all entities promise."
            ),
            ObjectivesFrame = Both(
                "按排放、资产、交易、中和、资信五方面设定园区和主体两级目标。",
                "Objectives on emissions, assets, trading, neutrality and credit, for the park and for entities."
            ),
            Commitments =
            [
                .. Promises.Select(promise => new PolicyCommitment
                {
                    Kind = Enum.Parse<PolicyCommitmentKind>(promise.Kind),
                    Wording = promise.Zh,
                }),
            ],
            AvailableAt = "园区门户网站“零碳青澜”栏目",
            AvailableFrom = new(2025, 2, 20),
            Review = new PeriodicReview
            {
                Every = Period.FromYears(1),
                Held =
                [
                    new HeldReview
                    {
                        On = new(2026, 1, 28),
                        By = Who("director"),
                        Outcome = Both("方针继续适宜，不作修改。", "The policy remains suitable."),
                        UpdateNeeded = false,
                    },
                ],
            },
            Document = Paper("policy-2025"),
        };

    private static NeutralityTeam Team() =>
        new()
        {
            Id = The<NeutralityTeam>("team"),
            Name = Both("青澜碳中和管理团队", "Qinglan neutrality team"),
            Leader = Who("centre-head"),
            Members =
            [
                Who("centre-head"),
                Who("carbon-manager"),
                Who("data-manager"),
                Who("trading-officer"),
                Who("legal-officer"),
            ],
            FormedOn = new(2025, 1, 6),
            FormedBy = Who("director"),
            Mandates =
            [
                Mandate(
                    MandateKind.System,
                    "建立、实施、保持和改进体系",
                    "build, run, keep and improve the system",
                    "调配中心资源，发布体系文件",
                    "use the centre's means, issue its documents"
                ),
                Mandate(
                    MandateKind.Conformity,
                    "使体系符合 T/CECA-G 标准",
                    "keep the system to the standard",
                    "要求主体限期整改",
                    "ask entities to put things right"
                ),
                Mandate(
                    MandateKind.ActionPlans,
                    "组织实施减排措施计划",
                    "carry out the action plans",
                    "协调项目资金和进度",
                    "steer money and time of projects"
                ),
                Mandate(
                    MandateKind.Reporting,
                    "每半年向最高管理层报告绩效",
                    "report performance every half year",
                    "直接向主任办公会汇报",
                    "speak to top management directly"
                ),
            ],
            ReportsEvery = Period.FromMonths(6),
            Document = Paper("team-decision"),
        };

    private static TeamMandate Mandate(MandateKind kind, string zh, string en, string mayZh, string mayEn) =>
        new()
        {
            Kind = kind,
            Responsibility = Both(zh, en),
            Authority = Both(mayZh, mayEn),
            AssignedOn = new(2025, 1, 6),
            AssignedBy = Who("director"),
        };

    private static IEnumerable<SystemRole> Roles()
    {
        yield return Role(
            "lead",
            "体系负责人",
            "head of the system",
            ["centre-head"],
            "统筹体系运行",
            "runs the system",
            "批准体系文件",
            "approves its documents"
        );
        yield return Role(
            "carbon",
            "碳管理主管",
            "carbon manager",
            ["carbon-manager"],
            "组织核算、变更和改进",
            "accounts, changes, improvements",
            "要求补充数据",
            "asks for data"
        );
        yield return Role(
            "data",
            "数据主管",
            "data manager",
            ["data-manager"],
            "数据计划和平台",
            "data plan and platform",
            "退回不合格数据",
            "returns bad data"
        );
        yield return Role(
            "trading",
            "碳资产与交易主管",
            "assets and trading",
            ["trading-officer"],
            "资产台账和交易",
            "ledger and trades",
            "在授权额度内交易",
            "trades within limits"
        );
        yield return Role(
            "legal",
            "合规主管",
            "compliance",
            ["legal-officer"],
            "合规义务和合规性评价",
            "obligations and their evaluation",
            "提出合规整改",
            "asks for remedies"
        );
        yield return Role(
            "audit",
            "内审组长",
            "lead auditor",
            ["lead-auditor"],
            "审核方案和审核",
            "programme and audits",
            "独立报告审核结果",
            "reports independently"
        );
        yield return Role(
            "liaison",
            "主体能碳联络员",
            "liaison of the entities",
            ["chp-carbon", "steel-carbon", "battery-carbon", "datacentre-carbon"],
            "本主体数据和措施",
            "data and measures of the entity",
            "调用本主体资源",
            "uses the entity's means"
        );
    }

    private static SystemRole Role(
        string id,
        string zh,
        string en,
        IReadOnlyList<string> holders,
        string dutyZh,
        string dutyEn,
        string mayZh,
        string mayEn
    ) =>
        new()
        {
            Id = The<SystemRole>(id),
            Name = Both(zh, en),
            Holders = [.. holders.Select(Who)],
            Responsibilities = Both(dutyZh, dutyEn),
            Authorities = Both(mayZh, mayEn),
            AssignedOn = new(2025, 2, 12),
            AssignedBy = Who("director"),
            Document = Paper("roles"),
        };

    private static IEnumerable<PerformanceReport> Reports() =>
        new LocalDate[] { new(2025, 7, 4), new(2025, 12, 29), new(2026, 6, 26) }.Select(day => new PerformanceReport
        {
            Id = The<PerformanceReport>($"report-{day.Year}-{day.Month:D2}"),
            On = day,
            Team = The<NeutralityTeam>("team"),
            To = [Who("director"), Who("deputy")],
            Content = Both("体系运行、目标进展、审核和合规情况", "how the system runs, objectives, audits, compliance"),
            Document = Paper("performance-reports"),
        });

    private static IEnumerable<LeadershipAction> Actions(ParkDossier dossier)
    {
        var all = dossier.Entities.Select(entity => entity.Id).ToList();
        yield return Action(
            LeadershipTopic.ScopeAndBoundary,
            new(2025, 1, 20),
            "director",
            "批准体系范围和边界",
            "approved scope and boundary"
        );
        yield return Action(
            LeadershipTopic.PolicyAndObjectives,
            new(2025, 3, 20),
            "director",
            "批准方针和两级目标",
            "approved policy and objectives"
        );
        yield return Action(LeadershipTopic.Team, new(2025, 1, 6), "director", "成立碳中和管理团队", "formed the team");
        yield return Action(
            LeadershipTopic.EmissionInventory,
            new(2025, 1, 8),
            "deputy",
            "召开排放盘查启动会，部署各主体盘查和减排",
            "started the inventory with all entities",
            all
        );
        yield return Action(
            LeadershipTopic.EnergyTransition,
            new(2025, 4, 16),
            "deputy-economy",
            "组织各主体参与能源结构调整和能碳平台接入",
            "led all entities into the change of energy and onto the platform",
            all
        );
        yield return Action(
            LeadershipTopic.ReductionAndTrading,
            new(2025, 5, 22),
            "deputy",
            "组织减排、资产开发、交易和中和专题会",
            "workshop on reduction, assets, trading and neutrality",
            all
        );
        yield return Action(
            LeadershipTopic.GreenPower,
            new(2025, 9, 11),
            "deputy-economy",
            "组织绿电绿证集中采购",
            "joint purchase of green power and certificates",
            all
        );
        yield return Action(
            LeadershipTopic.NeutralityManagement,
            new(2026, 3, 10),
            "deputy",
            "年度碳中和管理推进会",
            "yearly meeting on neutrality management",
            all
        );
        yield return Action(
            LeadershipTopic.Resources,
            new(2025, 2, 18),
            "director",
            "批准体系年度预算和编制",
            "approved budget and posts"
        );
        yield return Action(
            LeadershipTopic.Resources,
            new(2026, 7, 20),
            "director",
            "复核资源到位情况，批准下半年追加预算",
            "checked what was provided, approved more for the half-year"
        ) with
        {
            Id = The<LeadershipAction>("lead-resources-2026"),
        };
        yield return Action(
            LeadershipTopic.IntendedResults,
            new(2026, 7, 20),
            "director",
            "审议半年绩效，确认预期结果",
            "looked at the half-year's results"
        );
        yield return Action(
            LeadershipTopic.Contribution,
            new(2026, 3, 10),
            "deputy",
            "与各主体能碳负责人座谈，明确贡献和支持",
            "talked with those responsible about what they contribute",
            all
        );
        yield return Action(
            LeadershipTopic.ManagementSystems,
            new(2025, 6, 12),
            "deputy",
            "推动重点主体建立能源和碳管理体系",
            "promoted energy and carbon management systems",
            all
        );
        yield return Action(
            LeadershipTopic.DigitalSystems,
            new(2025, 8, 21),
            "deputy-economy",
            "推动能碳平台和在线计量",
            "promoted the platform and online meters",
            all
        );
        yield return Action(
            LeadershipTopic.OtherLeaders,
            new(2026, 3, 11),
            "director",
            "听取各岗位负责人述职并授权",
            "heard those who hold roles, and backed them",
            all
        );
        yield return Action(
            LeadershipTopic.Improvement,
            new(2026, 7, 20),
            "director",
            "部署持续改进项目",
            "started improvements"
        );
        yield return Action(
            LeadershipTopic.Changes,
            new(2025, 3, 1),
            "deputy",
            "发布变更管理办法",
            "issued the rules on changes"
        );
    }

    private static LeadershipAction Action(
        LeadershipTopic topic,
        LocalDate on,
        string by,
        string zh,
        string en,
        IReadOnlyList<Id<ParkEntity>>? entities = null
    ) =>
        new()
        {
            Id = The<LeadershipAction>($"lead-{topic.ToString().ToLowerInvariant()}"),
            Topic = topic,
            On = on,
            By = Who(by),
            What = Both(zh, en),
            Entities = entities ?? [],
            Document = Paper("leadership-minutes"),
        };
}
