namespace ParkCarbon.Domain.Integrity;

/// <summary>What a kind of thing in a dossier is called.</summary>
internal sealed record Kind(string Zh, string En)
{
    public static readonly Kind Entity = new("主体", "entity");
    public static readonly Kind Source = new("排放源", "source");
    public static readonly Kind Flow = new("内部流", "flow");
    public static readonly Kind Document = new("文件化信息", "document");
    public static readonly Kind Accounting = new("核算", "accounting");
    public static readonly Kind Specification = new("核算规范", "accounting specification");
    public static readonly Kind GwpSet = new("GWP 数值集", "set of warming potentials");
    public static readonly Kind Factor = new("因子", "factor");
    public static readonly Kind Activity = new("活动数据", "activity record");
    public static readonly Kind GreenPower = new("绿色电力", "green power supply");
    public static readonly Kind Allowance = new("配额", "allowance");
    public static readonly Kind Verification = new("核查", "verification");
    public static readonly Kind Asset = new("碳资产", "carbon asset");
    public static readonly Kind Trade = new("碳交易", "trade");
    public static readonly Kind Finance = new("绿色金融", "green finance");
    public static readonly Kind Report = new("报告", "report");
    public static readonly Kind NeutralityStrategy = new("战略", "strategy");
    public static readonly Kind NeutralityPolicy = new("方针", "policy");
    public static readonly Kind LeadershipAction = new("领导活动", "leadership action");
    public static readonly Kind SystemRole = new("角色", "role");
    public static readonly Kind NeutralityTeam = new("团队", "team");
    public static readonly Kind PerformanceReport = new("绩效报告", "performance report");
    public static readonly Kind ContextIssue = new("内外部因素", "issue");
    public static readonly Kind InterestedParty = new("相关方", "interested party");
    public static readonly Kind Need = new("需求和期望", "need");
    public static readonly Kind ComplianceObligation = new("合规义务", "obligation");
    public static readonly Kind ScopeItem = new("活动、产品或服务", "activity, product or service");
    public static readonly Kind SystemProcess = new("过程", "process");
    public static readonly Kind RiskOrOpportunity = new("风险或机遇", "risk or opportunity");
    public static readonly Kind Objective = new("目标", "objective");
    public static readonly Kind EntityProfile = new("主体调查", "entity survey");
    public static readonly Kind ObjectiveMeasure = new("措施", "measure");
    public static readonly Kind NeutralityReview = new("碳中和评审", "neutrality review");
    public static readonly Kind DataCollectionPlan = new("数据收集计划", "data-collection plan");
    public static readonly Kind Person = new("人员", "person");
    public static readonly Kind SystemResource = new("资源", "resource");
    public static readonly Kind CompetenceRequirement = new("能力要求", "competence requirement");
    public static readonly Kind CompetenceAction = new("获得能力的措施", "competence action");
    public static readonly Kind AwarenessRecord = new("意识记录", "awareness record");
    public static readonly Kind CommunicationPlanItem = new("沟通策划项", "item of the communication plan");
    public static readonly Kind Communication = new("沟通", "communication");
    public static readonly Kind DocumentNeed = new("文件化信息需要", "need for documents");
    public static readonly Kind ProcessControl = new("过程控制记录", "record of process control");
    public static readonly Kind SystemChange = new("变更", "change");
    public static readonly Kind MonitoringItem = new("监视和测量项", "monitored item");
    public static readonly Kind PerformanceIndicator = new("绩效指标", "indicator");
    public static readonly Kind PerformanceEvaluation = new("绩效评价", "evaluation");
    public static readonly Kind ComplianceProcedure = new("合规性评价程序", "compliance procedure");
    public static readonly Kind ComplianceEvaluation = new("合规性评价", "compliance evaluation");
    public static readonly Kind AuditProgramme = new("审核方案", "audit programme");
    public static readonly Kind InternalAudit = new("内部审核", "internal audit");
    public static readonly Kind ManagementReviewPlan = new("管理评审要求", "plan of management reviews");
    public static readonly Kind ManagementReview = new("管理评审", "management review");
    public static readonly Kind OverallReview = new("综合评价", "overall review");
    public static readonly Kind Nonconformity = new("不符合", "nonconformity");
    public static readonly Kind ImprovementAction = new("改进措施", "improvement");
    public static readonly Kind ControlCriterion = new("控制准则", "control criterion");
    public static readonly Kind RiskAction = new("应对措施", "risk action");
    public static readonly Kind DataPlanLine = new("计划行", "line of a data-collection plan");
    public static readonly Kind CorrectiveAction = new("纠正措施", "corrective action");
    public static readonly Kind ReviewDecision = new("评审决定", "decision of a review");

    public string WithArticle => ("aeiou".Contains(En[0], StringComparison.Ordinal) ? "an " : "a ") + En;
}
