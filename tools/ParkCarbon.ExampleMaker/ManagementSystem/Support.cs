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

/// <summary>Clause 7: resources, competence, awareness, communication and needs for documents.</summary>
internal static class Support
{
    public static ParkDossier Add(ParkDossier dossier)
    {
        var competences = Competences(dossier).ToList();
        return (
            dossier with
            {
                Resources = [.. Resources()],
                Competences = competences,
                CompetenceRecords =
                [
                    .. from competence in competences
                    from person in competence.People
                    select new CompetenceRecord
                    {
                        Person = person,
                        Competence = competence.Id,
                        Basis = competence.Id.ToString() switch
                        {
                            "leading" => CompetenceBasis.Experience,
                            "compliance" => CompetenceBasis.Education,
                            _ => CompetenceBasis.Training,
                        },
                        On = new(2025, 5, 16),
                        ValidUntil = competence.Id.ToString() == "leading" ? null : new(2027, 5, 15),
                        Document = Paper("competence-file"),
                    },
                ],
                CompetenceActions = [.. CompetenceActions(competences)],
                Awareness = [.. Awareness(dossier)],
                CommunicationPlan = [.. Plan()],
                Communications = [.. Communications(dossier)],
                DocumentNeeds = [.. DocumentNeeds()],
            }
        ).With(
            Papers.OfPark("resource-decisions", "体系资源批复汇编", "Decisions on resources", new(2025, 2, 18)),
            Papers.OfPark("competence-file", "岗位能力档案", "Evidence of competence", new(2025, 5, 20), "7.2/2"),
            Papers.OfPark(
                "awareness-2026",
                "2026 年全员碳中和意识培训记录",
                "Awareness training 2026",
                new(2026, 4, 17)
            ),
            Papers.OfPark("communication-log", "信息交流记录", "Log of communications", new(2026, 6, 12)),
            Papers.OfPark(
                "accounting-guide",
                "主体温室气体核算作业指导书",
                "Guide to accounting for entities",
                new(2025, 2, 26)
            ),
            Papers.OfPark("platform-manual", "能碳管理平台操作手册", "Manual of the platform", new(2024, 6, 20)) with
            {
                WithdrawnOn = new(2026, 6, 12),
            },
            Papers.OfPark(
                "platform-manual-2",
                "能碳管理平台操作手册（第二版）",
                "Manual of the platform, second edition",
                new(2026, 6, 5)
            ) with
            {
                Version = "2.0",
                Replaces = Paper("platform-manual"),
                ChangeNote = Both("增加二期在线计量章节", "adds the online meters of the second stage"),
            }
        );
    }

    private static IEnumerable<SystemResource> Resources()
    {
        yield return Resource(
            "team",
            ResourceKind.People,
            "能碳管理中心编制",
            "posts of the centre",
            "体系日常运行",
            "running the system",
            Amount.Of(8m, "人")
        );
        yield return Resource(
            "training",
            ResourceKind.Competence,
            "核算、审核培训",
            "training in accounting and auditing",
            "人员能力",
            "competent people",
            null
        );
        yield return Resource(
            "knowledge",
            ResourceKind.Knowledge,
            "核算指南与案例库",
            "guides and cases",
            "核算质量和评级辅导",
            "good accounts, help with ratings",
            null
        );
        yield return Resource(
            "meters",
            ResourceKind.Infrastructure,
            "在线计量器具",
            "online meters",
            "月度数据",
            "monthly data",
            Amount.Of(420m, "台")
        );
        yield return Resource(
            "platform",
            ResourceKind.Information,
            "能碳管理平台",
            "energy and carbon platform",
            "数据收集与监视",
            "collecting and watching data",
            Amount.Of(1m, "套")
        );
        yield return Resource(
            "technology",
            ResourceKind.Technology,
            "节能诊断和自然冷却技术",
            "energy audits, free cooling",
            "减排措施",
            "measures",
            null
        );
        yield return Resource(
            "budget",
            ResourceKind.Finance,
            "减排专项资金",
            "funds for reduction",
            "措施计划",
            "the action plans",
            Amount.Of(48_000_000m, "CNY")
        );
        yield return Resource(
            "platform-budget",
            ResourceKind.Finance,
            "平台二期经费",
            "funds for the platform's second stage",
            "在线计量接入",
            "bringing meters online",
            Amount.Of(3_600_000m, "CNY")
        );
        yield return Resource(
            "control-room",
            ResourceKind.Environment,
            "能碳监控室",
            "control room",
            "过程控制",
            "process control",
            null
        );
        yield return Resource(
            "audit-days",
            ResourceKind.Time,
            "内审人日",
            "audit days",
            "年度审核",
            "the yearly audits",
            Amount.Of(60m, "d")
        );
    }

    private static SystemResource Resource(
        string id,
        ResourceKind kind,
        string zh,
        string en,
        string whyZh,
        string whyEn,
        Amount? needed
    ) =>
        new()
        {
            Id = The<SystemResource>(id),
            Kind = kind,
            Description = Both(zh, en),
            Purpose = Both(whyZh, whyEn),
            DeterminedOn = new(2025, 2, 6),
            Needed = needed,
            NeededBy = new(2025, 6, 30),
            Provided =
            [
                new ResourceProvision
                {
                    On = new(2025, 2, 18),
                    Provided = needed,
                    ApprovedBy = Who("director"),
                    Document = Paper("resource-decisions"),
                },
            ],
        };

    private static IEnumerable<CompetenceRequirement> Competences(ParkDossier dossier)
    {
        yield return Competence(
            "leading",
            "领导和统筹体系",
            "leading the system",
            "熟悉双碳政策和管理体系",
            "policy and management systems",
            ["director", "deputy", "deputy-economy", "centre-head"]
        );
        yield return Competence(
            "accounting",
            "排放核算与数据报送",
            "accounting and reporting",
            "掌握核算规范和平台填报",
            "the specifications, and how to report",
            [.. dossier.Entities.Select(entity => ManagerOf(entity.Id).ToString()), "data-manager"]
        );
        yield return Competence(
            "auditing",
            "内部审核",
            "auditing",
            "内审员资格和核算知识",
            "an auditor's qualification",
            ["lead-auditor", "auditor"]
        );
        yield return Competence(
            "trading",
            "碳资产与交易",
            "assets and trading",
            "登记交易规则和风险控制",
            "the rules of the registries, and risks",
            ["trading-officer", "chp-carbon"]
        );
        yield return Competence(
            "compliance",
            "合规性评价",
            "evaluating compliance",
            "法学或环境相关学历",
            "a degree in law or environment",
            ["legal-officer"]
        );
    }

    private static CompetenceRequirement Competence(
        string id,
        string zh,
        string en,
        string needsZh,
        string needsEn,
        IReadOnlyList<string> people
    ) =>
        new()
        {
            Id = The<CompetenceRequirement>(id),
            Work = Both(zh, en),
            Needs = Both(needsZh, needsEn),
            People = [.. people.Select(Who)],
            DeterminedOn = new(2025, 2, 24),
        };

    private static IEnumerable<CompetenceAction> CompetenceActions(IReadOnlyList<CompetenceRequirement> competences) =>
        competences
            .Where(competence => competence.Id.ToString() is "accounting" or "auditing")
            .Select(competence => new CompetenceAction
            {
                Id = The<CompetenceAction>($"training-{competence.Id}"),
                Competence = competence.Id,
                People = competence.People,
                What = Both($"{competence.Work.Zh}培训班", $"course on {competence.Work.En}"),
                On = new(2025, 4, 24),
                EvaluateBy = new(2025, 9, 30),
                Effectiveness = new EffectivenessReview
                {
                    On = new(2025, 8, 29),
                    By = Who("centre-head"),
                    Effective = true,
                    Result = Both("考核全部通过，报送差错减少", "all passed; fewer errors in reports"),
                },
                Document = Paper("competence-file"),
            });

    private static IEnumerable<AwarenessRecord> Awareness(ParkDossier dossier) =>
        Enum.GetValues<AwarenessTopic>()
            .Select(topic => new AwarenessRecord
            {
                Id = The<AwarenessRecord>($"awareness-{topic.ToString().ToLowerInvariant()}"),
                On = new LocalDate(2026, 4, 13).PlusDays((int)topic),
                Topics = [topic],
                People = [.. Staff.AtWork(dossier).Select(person => person.Id)],
                Policy = topic == AwarenessTopic.Policy ? The<NeutralityPolicy>("policy-2025") : null,
                How = Both("线上课程和答题", "online course with questions"),
                ValidUntil = new(2027, 4, 12),
                Document = Paper("awareness-2026"),
            });

    private static IEnumerable<CommunicationPlanItem> Plan()
    {
        yield return Item(
            "plan-policy",
            CommunicationDirection.Internal,
            "方针、目标和岗位职责",
            "policy, objectives and roles",
            "发布或修改后一个月内",
            "within a month of a change",
            "各主体和岗位人员",
            "entities and those who hold roles",
            "平台公告和会议",
            "the platform and meetings",
            []
        );
        yield return Item(
            "plan-obligations",
            CommunicationDirection.Internal,
            "合规义务及变化",
            "obligations and their changes",
            "每年及变化后",
            "yearly, and after changes",
            "适用的主体",
            "the entities concerned",
            "法规库推送和宣贯",
            "the library of rules, and briefings",
            []
        ) with
        {
            Every = Period.FromYears(1),
        };
        yield return Item(
            "plan-results",
            CommunicationDirection.Internal,
            "排放和绩效结果",
            "emissions and performance",
            "每年 5 月",
            "every May",
            "各主体",
            "all entities",
            "年度通报",
            "a yearly bulletin",
            []
        ) with
        {
            Every = Period.FromYears(1),
        };
        yield return Item(
            "plan-public",
            CommunicationDirection.External,
            "年度碳信息公开",
            "yearly disclosure",
            "每年 6 月",
            "every June",
            "政府、居民、客户和金融机构",
            "authorities, neighbours, customers, banks",
            "门户网站",
            "the website",
            ["government", "residents", "customers", "banks"]
        ) with
        {
            Every = Period.FromYears(1),
        };
    }

    private static CommunicationPlanItem Item(
        string id,
        CommunicationDirection direction,
        string zh,
        string en,
        string whenZh,
        string whenEn,
        string withZh,
        string withEn,
        string howZh,
        string howEn,
        IReadOnlyList<string> parties
    ) =>
        new()
        {
            Id = The<CommunicationPlanItem>(id),
            Direction = direction,
            About = Both(zh, en),
            When = Both(whenZh, whenEn),
            With = Both(withZh, withEn),
            Parties = [.. parties.Select(The<InterestedParty>)],
            How = Both(howZh, howEn),
            DeterminedOn = new(2025, 2, 12),
        };

    private static IEnumerable<Communication> Communications(ParkDossier dossier)
    {
        var all = dossier.Entities.Select(entity => entity.Id).ToList();
        var total = CarbonAccount.Of(dossier, Qinglan.Library).Consolidation.Total!.Value.Tonnes;
        yield return Told("told-policy", new(2025, 2, 18), "plan-policy", "发布方针", "the policy", all) with
        {
            Policy = The<NeutralityPolicy>("policy-2025"),
        };
        yield return Told(
            "told-roles",
            new(2025, 2, 19),
            "plan-policy",
            "岗位职责与权限",
            "roles and authorities",
            all
        ) with
        {
            Roles = [.. dossier.Roles!.Select(role => role.Id)],
            People = [.. dossier.Roles!.SelectMany(role => role.Holders).Distinct()],
        };
        yield return Told("told-objectives", new(2025, 3, 28), "plan-policy", "两级目标", "the objectives", all) with
        {
            Objectives = [.. dossier.Objectives!.Select(objective => objective.Id)],
        };
        yield return Told(
            "told-obligations",
            new(2025, 3, 6),
            "plan-obligations",
            "适用的法律法规及其他要求",
            "legal and other requirements",
            all
        ) with
        {
            Obligations =
            [
                .. dossier
                    .Obligations!.Where(obligation => obligation.AppliesTo is null)
                    .Select(obligation => obligation.Id),
            ],
        };
        foreach (var obligation in dossier.Obligations!.Where(obligation => obligation.AppliesTo is not null))
        {
            yield return Told(
                $"told-{obligation.Id}",
                new(2025, 3, 11),
                "plan-obligations",
                $"{obligation.Title.Zh}宣贯",
                $"briefing on the {obligation.Title.En}",
                obligation.AppliesTo!
            ) with
            {
                Obligations = [obligation.Id],
            };
        }

        yield return Told(
            "told-results-2025",
            new(2026, 5, 14),
            "plan-results",
            "2025 年排放通报",
            "emissions of 2025",
            all
        ) with
        {
            Figures =
            [
                ParkFigure(total, 0),
                .. dossier
                    .Accountings!.Where(accounting => accounting.Entity.ToString() is "chp" or "steel" or "chips")
                    .Select(accounting => new CommunicatedFigure
                    {
                        About = FigureSubject.EntityEmissions,
                        Entity = accounting.Entity,
                        Period = ParkBuilder.Year,
                        Value = accounting.Total!.Value,
                    }),
            ],
        };
        yield return new Communication
        {
            Id = The<Communication>("disclosure-2025"),
            On = new(2026, 6, 5),
            Direction = CommunicationDirection.External,
            About = Both("2025 年度园区碳信息公开", "disclosure for 2025"),
            PlanItem = The<CommunicationPlanItem>("plan-public"),
            Channel = Both("门户网站", "the website"),
            Parties =
            [
                The<InterestedParty>("government"),
                The<InterestedParty>("residents"),
                The<InterestedParty>("customers"),
                The<InterestedParty>("banks"),
            ],
            Policy = The<NeutralityPolicy>("policy-2025"),
            Figures =
            [
                ParkFigure(total, -2),
                new CommunicatedFigure
                {
                    About = FigureSubject.Indicator,
                    Indicator = The<PerformanceIndicator>("indicator-credit"),
                    Period = ParkBuilder.Year,
                    Value = Amount.Of(6m, "家"),
                },
            ],
            Document = Paper("communication-log"),
        };
    }

    /// <summary>The park's emissions rounded to whole tonnes, or to hundreds with a tolerance that says so.</summary>
    private static CommunicatedFigure ParkFigure(decimal total, int digits) =>
        new()
        {
            About = FigureSubject.ParkEmissions,
            Period = ParkBuilder.Year,
            Value = Amount.Of(digits == 0 ? Math.Round(total, 0) : Math.Round(total / 100m, 0) * 100m, "t"),
            Tolerance = digits == 0 ? null : Amount.Of(50m, "t"),
        };

    private static Communication Told(
        string id,
        LocalDate on,
        string item,
        string zh,
        string en,
        IReadOnlyList<Id<ParkEntity>> entities
    ) =>
        new()
        {
            Id = The<Communication>(id),
            On = on,
            Direction = CommunicationDirection.Internal,
            About = Both(zh, en),
            PlanItem = The<CommunicationPlanItem>(item),
            Channel = Both("能碳平台公告", "notice on the platform"),
            Entities = entities,
            Document = Paper("communication-log"),
        };

    private static IEnumerable<DocumentNeed> DocumentNeeds()
    {
        yield return Need(
            "need-guide",
            "核算作业指导书",
            "guide to accounting",
            "各主体口径一致",
            "entities account alike",
            "accounting-guide"
        );
        yield return Need(
            "need-manual",
            "平台操作手册",
            "manual of the platform",
            "数据填报质量",
            "data entered well",
            "platform-manual-2"
        );
        yield return Need("need-roles", "岗位职责文件", "roles in writing", "职责清晰", "clear duties", "roles");
    }

    private static DocumentNeed Need(string id, string zh, string en, string whyZh, string whyEn, string document) =>
        new()
        {
            Id = The<DocumentNeed>(id),
            What = Both(zh, en),
            Reason = Both(whyZh, whyEn),
            DeterminedOn = new(2025, 2, 24),
            Documents = [Paper(document)],
        };
}
