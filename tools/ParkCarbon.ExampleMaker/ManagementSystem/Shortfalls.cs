using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Judgement;
using ParkCarbon.Domain.Planning;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;
using static ParkCarbon.ExampleMaker.ManagementSystem.Naming;

namespace ParkCarbon.ExampleMaker.ManagementSystem;

/// <summary>What a first-stage audit finds in the park: shortfalls of many kinds, each planted by itself.</summary>
internal static class Shortfalls
{
    /// <summary>The shortfalls, in the order of the clauses.</summary>
    public static IReadOnlyList<Shortfall> All { get; } =
    [
        .. OfContext(),
        .. OfLeadership(),
        .. OfPlanning(),
        .. OfReviewAndData(),
        .. OfSupport(),
        .. OfOperationAndMonitoring(),
        .. OfEvaluation(),
        .. OfImprovement(),
    ];

    /// <summary>The park with all of them.</summary>
    public static ParkDossier PlantAll(ParkDossier dossier) =>
        All.Aggregate(
            Judgements.Remove(dossier) with
            {
                Note = Both(
                    dossier.Note!.Zh + " 本变体为第一阶段审核时的状态，不足之处见 stage-1.expected.json。",
                    dossier.Note.En
                        + " This variant is the park as a first-stage audit found it; stage-1.expected.json lists what it lacks."
                ),
            },
            (park, shortfall) => shortfall.Plant(park)
        );

    private static Shortfall Short(
        string zh,
        string en,
        Func<ParkDossier, ParkDossier> plant,
        string findings,
        params string[] witnesses
    ) => new(Both(zh, en), plant, findings.Split("; ")) { Witnesses = witnesses };

    private static IEnumerable<Shortfall> OfContext()
    {
        yield return Short(
            "内部因素“人员能力”没有写明影响。",
            "The issue of skills does not say what it affects.",
            park =>
                park with
                {
                    Issues = park.Issues.Change(issue => Is(issue.Id, "skills"), issue => issue with { Effect = null }),
                },
            "4.1/1 qinglan",
            "skills"
        );
        yield return Short(
            "《重点用能单位节能管理办法》没有传达到玻璃公司。",
            "The measures for key energy users were not passed on to the glass works.",
            park => ToldWithout(park, "told-key-users", "glass"),
            "4.2/2.2 qinglan",
            "key-users glass"
        );
        yield return Short(
            "需求和期望的评审超过园区规定的一年。",
            "The review of needs is older than the park's own year.",
            park =>
                park with
                {
                    NeedsReview = park.NeedsReview! with
                    {
                        Held = [park.NeedsReview!.Held[0] with { On = new(2025, 6, 12), UpdatedOn = new(2025, 6, 19) }],
                    },
                },
            "4.2/2.3 qinglan"
        );
        yield return Short(
            "宾客停车不纳入范围，但没有批准人。",
            "Guests' parking is left out of scope, approved by nobody.",
            park =>
                park with
                {
                    ScopeItems = park.ScopeItems.Change(
                        item => Is(item.Id, "hotel-guest-cars"),
                        item => item with { OutOfScope = item.OutOfScope! with { ApprovedBy = null } }
                    ),
                },
            "4.3/3 qinglan",
            "hotel-guest-cars"
        );
        yield return Short(
            "合规义务获取过程没有负责人。",
            "Nobody answers for the process that keeps obligations at hand.",
            park =>
                park with
                {
                    Processes = park.Processes.Change(
                        process => Is(process.Id, "obligations"),
                        process => process with { Owner = null }
                    ),
                },
            "4.4/1 qinglan",
            "obligations"
        );
    }

    private static IEnumerable<Shortfall> OfLeadership()
    {
        yield return Short(
            "研究院没有被组织参加绿电绿证采购。",
            "The institute was not led into the purchase of green power.",
            park =>
                park with
                {
                    LeadershipActions = park.LeadershipActions.Change(
                        action => Is(action.Id, "lead-greenpower"),
                        action => action with { Entities = action.Entities.Without("institute") }
                    ),
                },
            "5.1/1.g qinglan",
            "institute"
        );
        yield return Short(
            "方针没有传达到充电公司。",
            "The policy was not communicated to the charging company.",
            park => ToldWithout(park, "told-policy", "charging"),
            "5.2/2.2 qinglan",
            "charging"
        );
        yield return Short(
            "碳资产与交易主管一职没有人担任。",
            "Nobody holds the role for assets and trading.",
            park =>
                park with
                {
                    Roles = park.Roles.Change(role => Is(role.Id, "trading"), role => role with { Holders = [] }),
                },
            "5.3/1 qinglan",
            "trading"
        );
        yield return Short(
            "管理团队半年没有向最高管理层报告。",
            "The team has not reported to top management for more than its half-year.",
            park =>
                park with
                {
                    PerformanceReports = park.PerformanceReports.Without(report => Is(report.Id, "report-2026-06")),
                },
            "5.3/2.d qinglan",
            "team"
        );
        yield return Short(
            "审核员认定方针与战略方向不相适应（人工判定从严）。",
            "An auditor judged that the policy does not fit the strategic direction, although the records would do.",
            park =>
                park with
                {
                    Attestations =
                    [
                        .. (park.Attestations ?? []).Where(attestation => attestation.Requirement != "5.2/1.a"),
                        new Attestation
                        {
                            Id = The<Attestation>("policy-misfit"),
                            Requirement = "5.2/1.a",
                            By = "叶审溪（虚构） / Ye Shenxi (fictitious)",
                            Role = "第一阶段审核组长 / leader of the first-stage audit",
                            On = new(2026, 8, 20),
                            Verdict = AttestedVerdict.Minor,
                            Justification = Both(
                                "方针未体现战略中“2035 年前退出燃煤供热”的方向。",
                                "The policy does not take up the strategy's end of coal by 2035."
                            ),
                        },
                    ],
                },
            "5.2/1.a qinglan"
        );
    }

    private static IEnumerable<Shortfall> OfPlanning()
    {
        yield return Short(
            "绿电价格风险的措施完成后没有评价有效性。",
            "Whether the action on the price of green power works was never evaluated.",
            park =>
                park with
                {
                    Risks = park.Risks.Change(
                        risk => Is(risk.Id, "power-risk"),
                        risk => risk with { Actions = [risk.Actions[0] with { Effectiveness = null }] }
                    ),
                },
            "6.1/2.b.2 qinglan",
            "power-risk-action"
        );
        yield return Short(
            "信用风险没有写明所涉内容。",
            "The credit risk does not name its topics.",
            park =>
                park with
                {
                    Risks = park.Risks.Change(
                        risk => Is(risk.Id, "credit-risk"),
                        risk => risk with { CreditTopics = [] }
                    ),
                },
            "6.1/n1 qinglan",
            "credit-risk"
        ) with
        {
            Verdict = "observation",
        };
        yield return Short(
            "特钢目标 2026 年上半年没有读数。",
            "The steelworks' objective has no reading for the first half of 2026.",
            park =>
                park with
                {
                    IndicatorReadings = park.IndicatorReadings.Without(reading =>
                        Is(reading.Indicator, "indicator-steel") && reading.Period.Start.Year == 2026
                    ),
                },
            "6.2/2.d qinglan",
            "objective-steel 2026-01-01..2026-06-30"
        );
        yield return Short(
            "目标没有传达到酒店。",
            "The objectives were not communicated to the hotel.",
            park => ToldWithout(park, "told-objectives", "hotel"),
            "6.2/2.e qinglan",
            "hotel"
        );
        yield return Short(
            "碳资信辅导措施没有责任人。",
            "Nobody is responsible for the help with ratings.",
            park =>
                park with
                {
                    Measures = park.Measures.Change(
                        measure => Is(measure.Id, "ratings"),
                        measure => measure with { Owner = null }
                    ),
                },
            "6.2/3.c qinglan",
            "ratings"
        );
        yield return Short(
            "林带碳汇措施已过完成期限。",
            "The removal project is past its day.",
            park =>
                park with
                {
                    Measures = park.Measures.Change(
                        measure => Is(measure.Id, "greenbelt"),
                        measure => measure with { DueOn = new(2026, 6, 30) }
                    ),
                },
            "6.2/3.d qinglan",
            "greenbelt"
        );
    }

    private static IEnumerable<Shortfall> OfReviewAndData()
    {
        yield return Short(
            "评审写的染整公司评级与有效评级不一致。",
            "The review gives the dyers another rating than the valid one.",
            park =>
                Reviewed(
                    park,
                    review =>
                        review with
                        {
                            CreditRatings = review.CreditRatings.Change(
                                rating => Is(rating.Entity, "textile"),
                                rating => rating with { Grade = "A" }
                            ),
                        }
                ),
            "6.3/2.h qinglan",
            "textile"
        );
        yield return Short(
            "评审所记特钢排放源数量与清单不符。",
            "The review counts one source of the steelworks too few.",
            park =>
                Reviewed(
                    park,
                    review =>
                        review with
                        {
                            Emissions = review.Emissions! with
                            {
                                Sources = review.Emissions!.Sources.Change(
                                    entry => Is(entry.Entity, "steel"),
                                    entry => entry with { SourceCount = entry.SourceCount - 1 }
                                ),
                            },
                        }
                ),
            "6.3/2.d.1 qinglan",
            "steel"
        );
        yield return Short(
            "绿证绿电数据行没有包括食品公司。",
            "The line on green purchases leaves out the food maker.",
            park =>
                Planned(
                    park,
                    plan =>
                        plan with
                        {
                            Lines = plan.Lines.Change(
                                line => Is(line.Id, "green-purchases"),
                                line => line with { Entities = line.Entities!.Without("food") }
                            ),
                        }
                ),
            "6.5/3.d qinglan",
            "food"
        );
        yield return Short(
            "数据收集计划超过一年没有评审。",
            "The data-collection plan has not been reviewed for more than its year.",
            park =>
                Planned(
                    park,
                    plan =>
                        plan with
                        {
                            Review = plan.Review! with
                            {
                                Held =
                                [
                                    plan.Review!.Held[0] with
                                    {
                                        On = new(2025, 8, 18),
                                        UpdatedOn = new(2025, 9, 9),
                                    },
                                ],
                            },
                        }
                ),
            "6.5/4.1 qinglan",
            "data-plan"
        );
    }

    private static IEnumerable<Shortfall> OfSupport()
    {
        yield return Short(
            "减排专项资金只到位四分之三；有关的人工判定已过有效期。",
            "Only three quarters of the funds came; the attestation that let that pass has expired.",
            park =>
                park with
                {
                    Resources = park.Resources.Change(
                        resource => Is(resource.Id, "budget"),
                        resource =>
                            resource with
                            {
                                Provided = [resource.Provided[0] with { Provided = Amount.Of(36_000_000m, "CNY") }],
                            }
                    ),
                    Attestations =
                    [
                        .. park.Attestations ?? [],
                        new Attestation
                        {
                            Id = The<Attestation>("funds-suffice"),
                            Requirement = "7.1/1",
                            By = "叶审溪（虚构） / Ye Shenxi (fictitious)",
                            On = new(2026, 1, 22),
                            Verdict = AttestedVerdict.Conforms,
                            Justification = Both("上半年资金够用。", "The money suffices for the half-year."),
                            ValidUntil = new(2026, 6, 30),
                        },
                    ],
                },
            "7.1/1 qinglan",
            "budget"
        );
        yield return Short(
            "交易主管的能力证明过期，补训已安排。",
            "The trading officer's proof of competence has expired; training is under way.",
            park =>
                park with
                {
                    CompetenceRecords = park.CompetenceRecords.Change(
                        record => Is(record.Person, "trading-officer"),
                        record => record with { ValidUntil = new(2026, 5, 15) }
                    ),
                    CompetenceActions =
                    [
                        .. park.CompetenceActions!,
                        new CompetenceAction
                        {
                            Id = The<CompetenceAction>("training-trading"),
                            Competence = The<CompetenceRequirement>("trading"),
                            People = [Who("trading-officer")],
                            What = Both("交易业务复训", "refresher on trading"),
                            On = new(2026, 8, 24),
                            EvaluateBy = new(2026, 11, 30),
                        },
                    ],
                },
            "7.2/1.b qinglan",
            "trading-officer/trading"
        );
        yield return Short(
            "内审培训没有评价效果；该要求的不适用声明未经批准，不予接受。",
            "The auditors' course was never evaluated; the exclusion of the requirement, approved by nobody, is refused.",
            park =>
                park with
                {
                    CompetenceActions = park.CompetenceActions.Change(
                        action => Is(action.Id, "training-auditing"),
                        action => action with { Effectiveness = null }
                    ),
                    Exclusions =
                    [
                        new RequirementExclusion
                        {
                            Id = The<RequirementExclusion>("no-training-evaluation"),
                            Requirement = "7.2/1.c",
                            Reason = Both("培训由外部机构考核。", "An outside body examines the course."),
                        },
                    ],
                },
            "7.2/1.c qinglan",
            "training-auditing"
        );
        yield return Short(
            "意识培训没有包括不符合体系要求的后果。",
            "The training left out what follows from not conforming.",
            park =>
                park with
                {
                    Awareness = park.Awareness.Change(
                        record => Is(record.Id, "awareness-work"),
                        record =>
                            record with
                            {
                                Topics = [.. record.Topics.Where(topic => topic != AwarenessTopic.Consequences)],
                            }
                    ),
                },
            "7.3/1.e qinglan",
            "steel-carbon"
        );
        yield return Short(
            "通报的特钢排放量比核算多 500 吨。",
            "The bulletin gives the steelworks 500 t more than its account.",
            park =>
                park with
                {
                    Communications = park.Communications.Change(
                        sent => Is(sent.Id, "told-results-2025"),
                        sent =>
                            sent with
                            {
                                Figures = sent.Figures.Change(
                                    figure => figure.Entity is { } entity && Is(entity, "steel"),
                                    figure => figure with { Value = Amount.Of(figure.Value.Value + 500m, "t") }
                                ),
                            }
                    ),
                },
            "7.4/2 qinglan",
            "told-results-2025 EntityEmissions steel 2025-01-01..2025-12-31"
        );
        yield return Short(
            "能力档案保留期已满，没有有效的能力证据。",
            "The file on competence is past its retention; no evidence of competence is in force.",
            park => Document(park, "competence-file", document => document with { RetainedUntil = new(2026, 6, 30) }),
            "7.2/2 qinglan; 7.5.1/1.a qinglan",
            "7.2/2"
        );
        yield return Short(
            "旧版平台手册没有作废。",
            "The old manual of the platform was not withdrawn.",
            park => Document(park, "platform-manual", document => document with { WithdrawnOn = null }),
            "7.5.3/2.3 qinglan",
            "platform-manual-2"
        );
        yield return Short(
            "没有记录文件化信息需要，无法判断园区认为必要的文件是否具备。",
            "What documents the park itself needs is not recorded, so that nothing can be said of them.",
            park => park with { DocumentNeeds = null },
            "7.5.1/1.b qinglan"
        ) with
        {
            Verdict = "undetermined",
        };
    }

    private static IEnumerable<Shortfall> OfOperationAndMonitoring()
    {
        yield return Short(
            "碳资信过程半年没有控制记录。",
            "The control of the credit process has not been recorded for more than its half-year.",
            park =>
                park with
                {
                    ProcessControls = park.ProcessControls.Without(control => Is(control.Id, "credit-2026-07")),
                },
            "8.1/1.b qinglan",
            "credit-criterion"
        );
        yield return Short(
            "锅炉停运的负面影响没有采取减轻措施。",
            "Nothing was done about the adverse effects of the boiler's outage.",
            park =>
                park with
                {
                    Changes = park.Changes.Change(
                        change => Is(change.Id, "boiler-outage"),
                        change => change with { Mitigation = null }
                    ),
                },
            "8.1/2 qinglan",
            "boiler-outage"
        );
        yield return Short(
            "交易监视没有规定何时分析评价。",
            "When the monitoring of trades is analysed is not determined.",
            park =>
                park with
                {
                    Monitoring = park.Monitoring.Change(
                        item => Is(item.Id, "monitor-trading"),
                        item => item with { AnalyseEvery = null }
                    ),
                },
            "9.1.1/1.d qinglan",
            "monitor-trading"
        );
    }

    private static IEnumerable<Shortfall> OfEvaluation()
    {
        yield return Short(
            "纸业公司没有评价环境信息披露义务。",
            "The paper mill did not evaluate its duty to disclose.",
            park =>
                park with
                {
                    ComplianceEvaluations = park.ComplianceEvaluations.Change(
                        evaluation => Is(evaluation.Id, "paper-compliance-2025"),
                        evaluation =>
                            evaluation with
                            {
                                Results = evaluation.Results.Without(result => Is(result.Obligation, "disclosure")),
                            }
                    ),
                },
            "9.1.2/2.b paper",
            "disclosure"
        );
        yield return Short(
            "合规性评价程序一节为空。",
            "The section of compliance procedures is empty.",
            park => park with { ComplianceProcedures = [] },
            "9.1.2/1 qinglan; 9.1.2/2.a qinglan"
        );
        yield return Short(
            "研究院的内审晚于方案规定的日期，管理评审未及采用。",
            "The institute was audited later than the programme set, after its management review.",
            park =>
                park with
                {
                    Audits = park.Audits.Change(
                        audit => Is(audit.Id, "institute-audit-2026"),
                        audit => audit with { On = new(2026, 7, 8) }
                    ),
                    ManagementReviews = park.ManagementReviews.Change(
                        review => Is(review.Id, "institute-review-2026"),
                        review =>
                            review with
                            {
                                Inputs = [.. review.Inputs.Select(input => input with { Audits = [] })],
                            }
                    ),
                },
            "9.2.2/3 institute"
        );
        yield return Short(
            "2026 年审核方案没有考虑微电子公司上年的审核结果。",
            "The programme of 2026 does not consider last year's audit of the chip maker.",
            park =>
                park with
                {
                    AuditProgrammes = park.AuditProgrammes.Change(
                        programme => Is(programme.Id, "audit-programme-2026"),
                        programme =>
                            programme with
                            {
                                EarlierAudits = programme.EarlierAudits.Without("chips-audit-2025"),
                            }
                    ),
                },
            "9.2.2/2 qinglan",
            "chips-audit-2025"
        );
        yield return Short(
            "物业公司 2026 年没有做管理评审。",
            "The tower's manager held no management review in 2026.",
            park =>
                park with
                {
                    ManagementReviews = park.ManagementReviews.Without(review => Is(review.Id, "tower-review-2026")),
                    OverallReviews = park.OverallReviews.Change(
                        review => Is(review.Id, "overall-2026"),
                        review => review with { Reviews = review.Reviews.Without("tower-review-2026") }
                    ),
                },
            "9.3.1/1 tower"
        );
        yield return Short(
            "水务公司的管理评审没有评审资源的充分性。",
            "The water company's management review did not look at resources.",
            park =>
                park with
                {
                    ManagementReviews = park.ManagementReviews.Change(
                        review => Is(review.Id, "water-review-2026"),
                        review =>
                            review with
                            {
                                Inputs = review.Inputs.Without(input =>
                                    input.Kind == Domain.Evaluation.ReviewInputKind.Resources
                                ),
                            }
                    ),
                },
            "9.3.2/1.g water",
            "water-review-2026"
        );
        yield return Short(
            "综合评价的变更决策逾期未完成。",
            "The change that top management decided is overdue.",
            park =>
                park with
                {
                    OverallReviews = park.OverallReviews.Change(
                        review => Is(review.Id, "overall-2026"),
                        review =>
                            review with
                            {
                                Decisions = review.Decisions.Change(
                                    decision => Is(decision.Id, "overall-2026-change"),
                                    decision => decision with { DueOn = new(2026, 8, 15) }
                                ),
                            }
                    ),
                },
            "9.3.3/1 qinglan",
            "overall-2026 overall-2026-change"
        );
    }

    private static IEnumerable<Shortfall> OfImprovement()
    {
        yield return Short(
            "物流公司凭证不符合没有分析原因。",
            "The causes of the haulier's missing vouchers were not determined.",
            park => Nonconformity(park, "nc-vouchers", nonconformity => nonconformity with { Cause = null }),
            "10.2/1.b.2 nc-vouchers"
        );
        yield return Short(
            "旧版手册不符合的纠正措施没有评审有效性。",
            "Whether the actions on the old manual work was not reviewed.",
            park =>
                Nonconformity(park, "nc-distribution", nonconformity => nonconformity with { Effectiveness = null }),
            "10.2/1.d nc-distribution"
        );
    }

    private static ParkDossier ToldWithout(ParkDossier park, string communication, string entity) =>
        park with
        {
            Communications = park.Communications.Change(
                sent => Is(sent.Id, communication),
                sent => sent with { Entities = sent.Entities.Without(entity) }
            ),
        };

    private static ParkDossier Reviewed(ParkDossier park, Func<NeutralityReview, NeutralityReview> change) =>
        park with
        {
            NeutralityReviews = [change(park.NeutralityReviews![0])],
        };

    private static ParkDossier Planned(ParkDossier park, Func<DataCollectionPlan, DataCollectionPlan> change) =>
        park with
        {
            DataPlans = [change(park.DataPlans![0])],
        };

    private static ParkDossier Document(
        ParkDossier park,
        string id,
        Func<DocumentedInformation, DocumentedInformation> change
    ) => park with { Documents = park.Documents.Change(document => Is(document.Id, id), change) };

    private static ParkDossier Nonconformity(
        ParkDossier park,
        string id,
        Func<Domain.Improvement.Nonconformity, Domain.Improvement.Nonconformity> change
    ) => park with { Nonconformities = park.Nonconformities.Change(item => Is(item.Id, id), change) };

    private static bool Is<T>(Id<T> id, string name)
        where T : class => id.ToString() == name;
}
