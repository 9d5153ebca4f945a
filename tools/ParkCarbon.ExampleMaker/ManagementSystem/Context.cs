using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Support;
using static ParkCarbon.ExampleMaker.ManagementSystem.Naming;

namespace ParkCarbon.ExampleMaker.ManagementSystem;

/// <summary>Clause 4: issues, parties and their needs, obligations, scope and processes.</summary>
internal static class Context
{
    private static readonly LocalDate Determined = new(2024, 12, 10);

    private static readonly string[] KeyEnergyUsers =
    [
        "battery",
        "chemicals",
        "chips",
        "chp",
        "datacentre",
        "glass",
        "steel",
    ];

    private static readonly string[] Disclosing = ["chemicals", "chp", "paper", "pharma", "steel", "textile"];

    public static ParkDossier Add(ParkDossier dossier) =>
        Processes.Add(
            (
                dossier with
                {
                    Issues = [.. Issues()],
                    InterestedParties = [.. Parties()],
                    Needs = [.. Needs()],
                    NeedsReview = new PeriodicReview
                    {
                        Every = Period.FromYears(1),
                        Held =
                        [
                            new HeldReview
                            {
                                On = new(2025, 12, 12),
                                By = Who("centre-head"),
                                Outcome = Both(
                                    "补充了客户对产品碳足迹的期望；其余需求不变。",
                                    "The customers' expectation on product footprints was added; the others stand."
                                ),
                                UpdateNeeded = true,
                                UpdatedOn = new(2025, 12, 19),
                                Document = Paper("needs-review-2025"),
                            },
                        ],
                    },
                    Obligations = [.. Obligations()],
                    ObligationApplications = [.. Applications(dossier)],
                    ScopeItems = [.. Items(dossier)],
                    Scope = dossier.Scope! with
                    {
                        BoundaryBasis = Both(
                            "以管委会规划管理范围为地理边界，以运营控制权为组织边界；园区外供电、供热不在控制之内，按外购能源核算。",
                            "The planning area bounds the park, operational control its organisation; power and heat from outside are not controlled and count as bought energy."
                        ),
                        ApprovedBy = Who("director"),
                        Issues =
                        [
                            .. Issues().Where(issue => issue.DeterminedOn == Determined).Select(issue => issue.Id),
                        ],
                        Needs = [.. Needs().Where(need => need.DeterminedOn == Determined).Select(need => need.Id)],
                    },
                }
            ).With(Documents())
        );

    private static IEnumerable<ContextIssue> Issues()
    {
        yield return Issue(
            "dual-carbon",
            IssueKind.External,
            (
                "国家碳达峰碳中和政策与省级零碳园区建设要求",
                "national peak and neutrality policy, the province's zero-carbon park programme"
            ),
            ("决定园区目标年份和核算口径", "sets the target year and how emissions are accounted")
        );
        yield return Issue(
            "power-market",
            IssueKind.External,
            ("绿电绿证交易规则和价格变化", "rules and prices of green power and certificates"),
            ("影响外购电力减排的成本和可得数量", "bears on the cost and supply of low-carbon power")
        );
        yield return Issue(
            "export-footprint",
            IssueKind.External,
            (
                "欧盟碳边境调节机制及客户对产品碳数据的要求",
                "the EU's border adjustment and customers' demands for carbon data"
            ),
            (
                "钢材、电池、汽车零部件出口订单取决于可核查的排放数据",
                "export orders for steel, batteries and car parts depend on verifiable data"
            )
        );
        yield return Issue(
            "hot-summers",
            IssueKind.External,
            ("夏季高温和枯水期电力紧张", "hot summers and short supply of power in dry months"),
            ("制冷用电上升，柴油应急发电增加", "more power for cooling, more diesel for emergency generation")
        );
        yield return Issue(
            "coal-heat",
            IssueKind.Internal,
            ("集中供热以燃煤热电为主", "heat comes mostly from the coal-fired plant"),
            (
                "占园区直接排放的最大份额，改造受供热合同约束",
                "the largest share of direct emissions; contracts bind its conversion"
            )
        );
        yield return Issue(
            "roofs",
            IssueKind.Internal,
            ("可用屋顶 28 兆瓦已全部建成光伏", "the 28 MW of usable roofs are all built over"),
            ("可再生电力增量须靠外购", "more renewable power has to be bought")
        );
        yield return Issue(
            "metering",
            IssueKind.Internal,
            ("能源计量在线接入率不均", "meters are online to different degrees"),
            ("影响月度数据的及时性和准确性", "bears on how timely and exact monthly data is")
        );
        yield return Issue(
            "skills",
            IssueKind.Internal,
            ("中小主体缺少专职碳管理人员", "smaller entities have no full-time carbon staff"),
            ("核算质量依赖管委会指导", "the quality of accounting depends on the authority's guidance")
        );
        yield return Issue(
            "footprint-label",
            IssueKind.External,
            ("产品碳足迹标识认证试点扩大", "the pilot of footprint labels is widened"),
            ("电池和陶瓷主体需补充产品层面数据", "battery and tile makers need data by product")
        ) with
        {
            DeterminedOn = new(2025, 12, 12),
        };
    }

    private static ContextIssue Issue(
        string id,
        IssueKind kind,
        (string Zh, string En) what,
        (string Zh, string En) effect
    ) =>
        new()
        {
            Id = The<ContextIssue>(id),
            Kind = kind,
            Description = Both(what.Zh, what.En),
            Effect = Both(effect.Zh, effect.En),
            DeterminedOn = Determined,
            Evidence = [Paper("context-register")],
        };

    private static IEnumerable<InterestedParty> Parties()
    {
        yield return Party(
            "government",
            "省市发展改革和生态环境主管部门",
            "provincial and city authorities",
            "制定政策、下达控制目标并监管",
            "set policy and targets, and supervise"
        );
        yield return Party(
            "entities",
            "入园主体",
            "the entities of the park",
            "排放和减排的责任单位",
            "emit, and reduce"
        );
        yield return Party(
            "residents",
            "周边居民",
            "neighbours",
            "受空气质量和供热影响",
            "affected by the air and by the heat supply"
        );
        yield return Party(
            "grid",
            "电网企业",
            "the grid company",
            "供电、并网和绿电结算",
            "supplies power, connects roofs, settles green power"
        );
        yield return Party(
            "banks",
            "金融机构",
            "banks",
            "绿色信贷和碳资信评级",
            "lend for green projects, look at ratings"
        );
        yield return Party(
            "customers",
            "主体的客户",
            "customers of the entities",
            "要求产品碳数据",
            "ask for carbon data"
        );
        yield return Party("staff", "员工", "staff", "执行减排措施", "carry out what is planned");
        yield return Party(
            "exchange",
            "碳排放权和绿证交易机构",
            "exchanges for allowances and certificates",
            "配额、减排量和绿证的登记交易",
            "register and trade allowances, credits, certificates"
        );
        yield return Party(
            "verifiers",
            "核查机构",
            "verification bodies",
            "核查排放报告和碳汇",
            "verify reports and removals"
        );
    }

    private static InterestedParty Party(string id, string zh, string en, string whyZh, string whyEn) =>
        new()
        {
            Id = The<InterestedParty>(id),
            Name = Both(zh, en),
            Relevance = Both(whyZh, whyEn),
            DeterminedOn = Determined,
            Evidence = [Paper("context-register")],
        };

    private static IEnumerable<Need> Needs()
    {
        yield return NeedOf(
            "government",
            "report",
            NeedKind.Requirement,
            "按时报送真实的排放数据并完成控制目标",
            "true emission data in time, and targets kept"
        );
        yield return NeedOf(
            "entities",
            "guidance",
            NeedKind.Expectation,
            "统一的核算指导、培训和平台",
            "guidance, training and one platform"
        );
        yield return NeedOf(
            "residents",
            "air",
            NeedKind.Expectation,
            "减少燃煤并公开信息",
            "less coal, and to be told"
        );
        yield return NeedOf(
            "grid",
            "forecast",
            NeedKind.Requirement,
            "绿电交易电量的年度计划",
            "a yearly plan of green power"
        );
        yield return NeedOf(
            "banks",
            "rating",
            NeedKind.Expectation,
            "可核验的碳资信信息",
            "verifiable credit standing"
        );
        yield return NeedOf(
            "customers",
            "data",
            NeedKind.Requirement,
            "可追溯的主体排放数据",
            "traceable data of each entity"
        );
        yield return NeedOf("staff", "training", NeedKind.Expectation, "岗位培训和激励", "training and incentives");
        yield return NeedOf(
            "exchange",
            "surrender",
            NeedKind.Requirement,
            "按期足额清缴配额",
            "allowances surrendered in full and in time"
        );
        yield return NeedOf(
            "verifiers",
            "records",
            NeedKind.Requirement,
            "完整的原始记录和凭证",
            "complete records and vouchers"
        );
        yield return NeedOf(
            "residents",
            "cheap-heat",
            NeedKind.Expectation,
            "降低居民供热价格",
            "cheaper heat for homes"
        ) with
        {
            Handling = NeedHandling.NotMet,
            HandlingReason = Both("供热价格由政府定价，园区无权调整。", "The price is set by the government."),
        };
        yield return NeedOf(
            "staff",
            "canteen",
            NeedKind.Expectation,
            "改善食堂和通勤条件",
            "a better canteen and commute"
        ) with
        {
            Handling = NeedHandling.Otherwise,
            HandlingReason = Both("由管委会后勤服务计划解决。", "The authority's service plan deals with it."),
        };
        yield return NeedOf(
            "customers",
            "footprint",
            NeedKind.Expectation,
            "电池和瓷砖的产品碳足迹",
            "footprints of batteries and tiles"
        ) with
        {
            DeterminedOn = new(2025, 12, 12),
        };
    }

    private static Need NeedOf(string party, string id, NeedKind kind, string zh, string en) =>
        new()
        {
            Id = The<Need>($"{party}-{id}"),
            Party = The<InterestedParty>(party),
            Statement = Both(zh, en),
            Kind = kind,
            DeterminedOn = Determined,
            Handling = NeedHandling.ThroughSystem,
            Evidence = [Paper("needs-register")],
        };

    private static IEnumerable<ComplianceObligation> Obligations()
    {
        yield return Law(
            "energy-law",
            "中华人民共和国节约能源法",
            "Energy Conservation Law",
            "合理用能、定额管理和计量统计",
            "sound use, quotas, metering and statistics",
            null
        );
        yield return Law(
            "ets-rules",
            "碳排放权交易管理暂行条例",
            "Interim Regulations on Emissions Trading",
            "核算报送、接受核查并清缴配额",
            "report, be verified, surrender allowances",
            ["chp"]
        );
        yield return Law(
            "key-users",
            "重点用能单位节能管理办法",
            "Measures for Key Energy Users",
            "节能目标、能源管理岗位和利用状况报告",
            "targets, energy managers, reports on use",
            KeyEnergyUsers
        );
        yield return Law(
            "disclosure",
            "企业环境信息依法披露管理办法",
            "Measures for Environmental Disclosure",
            "年度环境信息披露，含碳排放信息",
            "yearly disclosure that includes carbon",
            Disclosing
        );
        yield return Rule(
            "metering",
            "GB 17167 用能单位能源计量器具配备和管理通则",
            "GB 17167, meters for energy users",
            "计量器具配备率和检定",
            "meters in place and verified"
        );
        yield return Rule(
            "convention",
            "青澜零碳产业园碳中和公约（2025）",
            "Qinglan neutrality convention 2025",
            "按月报数、按年核算、完成减排任务",
            "monthly data, yearly accounts, reductions as agreed"
        );
    }

    private static ComplianceObligation Law(
        string id,
        string zh,
        string en,
        string whatZh,
        string whatEn,
        IReadOnlyList<string>? entities
    ) =>
        new()
        {
            Id = The<ComplianceObligation>(id),
            Title = Both(zh, en),
            Kind = ObligationKind.Legal,
            Summary = Both(whatZh, whatEn),
            DeterminedOn = new(2024, 12, 18),
            AppliesTo = entities is null ? null : [.. entities.Select(The<ParkEntity>)],
            Document = Paper($"{id}-text"),
        };

    private static ComplianceObligation Rule(string id, string zh, string en, string whatZh, string whatEn) =>
        new()
        {
            Id = The<ComplianceObligation>(id),
            Title = Both(zh, en),
            Kind = ObligationKind.Other,
            Summary = Both(whatZh, whatEn),
            DeterminedOn = new(2024, 12, 18),
            AccessibleAt = "园区能碳管理平台 / 法规库",
        };

    /// <summary>The obligations of an entity.</summary>
    public static IEnumerable<ComplianceObligation> ObligationsOf(ParkDossier dossier, Id<ParkEntity> entity) =>
        dossier.Obligations!.Where(obligation => obligation.AppliesTo?.Contains(entity) != false);

    private static IEnumerable<ObligationApplication> Applications(ParkDossier dossier) =>
        from entity in dossier.Entities
        from obligation in Obligations()
        where obligation.AppliesTo?.Contains(entity.Id) != false
        select new ObligationApplication
        {
            Obligation = obligation.Id,
            Entity = entity.Id,
            On = new(2025, 4, 21),
            How = HowApplied(obligation.Id.ToString()),
        };

    private static BilingualText HowApplied(string obligation) =>
        obligation switch
        {
            "energy-law" => Both("列入能源管理制度，按季统计能耗", "in the energy rules; use is counted by quarter"),
            "ets-rules" => Both(
                "编制监测计划，按月存证，预算配额缺口",
                "monitoring plan, monthly evidence, allowance budget"
            ),
            "key-users" => Both("设能源管理岗，报送年度利用状况", "energy manager appointed, yearly report"),
            "disclosure" => Both("纳入年度披露清单并指定责任人", "on the yearly disclosure list with an owner"),
            "metering" => Both("编制计量器具台账和检定计划", "register of meters and plan of checks"),
            _ => Both("签署公约并分解到岗位", "signed, and broken down to posts"),
        };

    private static IEnumerable<ScopeItem> Items(ParkDossier dossier)
    {
        foreach (var entity in dossier.Entities)
        {
            var sources = dossier.Sources!.Where(source => source.Entity == entity.Id).ToList();
            var energy = sources.Where(source => source.Category == GhgCategory.ImportedEnergy).ToList();
            yield return new ScopeItem
            {
                Id = The<ScopeItem>($"{entity.Id}-business"),
                Entity = entity.Id,
                Kind = entity.Industry!.Code!.StartsWith('C') ? ScopeItemKind.Product : ScopeItemKind.Service,
                Name = entity.Industry.Name,
                Sources = [.. sources.Except(energy).Select(source => source.Id)],
                Processes = [The<SystemProcess>("emissions")],
            };
            yield return new ScopeItem
            {
                Id = The<ScopeItem>($"{entity.Id}-energy"),
                Entity = entity.Id,
                Kind = ScopeItemKind.Activity,
                Name = Both("外购和外供能源", "energy bought and sold"),
                Sources = [.. energy.Select(source => source.Id)],
                Processes = [The<SystemProcess>("emissions")],
            };
        }

        yield return new ScopeItem
        {
            Id = The<ScopeItem>("hotel-guest-cars"),
            Entity = The<ParkEntity>("hotel"),
            Kind = ScopeItemKind.Service,
            Name = Both("宾客自驾车停放", "parking of guests' cars"),
            OutOfScope = new ScopeExclusion
            {
                Reason = Both(
                    "车辆由宾客控制，酒店不掌握行驶数据。",
                    "The guests control their cars; the hotel has no data."
                ),
                ApprovedBy = "能碳管理中心主任",
                ApprovedOn = new(2025, 1, 18),
                Document = Paper("scope"),
            },
        };
    }

    private static IEnumerable<DocumentedInformation> Documents()
    {
        yield return Papers.OfPark(
            "context-register",
            "内外部因素与相关方清单",
            "Register of issues and parties",
            new(2024, 12, 10),
            "4.1/2"
        );
        yield return Papers.OfPark(
            "needs-register",
            "相关方需求和期望清单",
            "Register of needs and expectations",
            new(2024, 12, 10),
            "4.2/3"
        );
        yield return Papers.OfPark(
            "needs-review-2025",
            "2025 年需求和期望评审记录",
            "Review of needs and expectations 2025",
            new(2025, 12, 12)
        );
        yield return Papers.FromOutside(
            "energy-law-text",
            "中华人民共和国节约能源法（现行文本）",
            "Energy Conservation Law (current text)",
            "LAW-001",
            "全国人民代表大会常务委员会"
        );
        yield return Papers.FromOutside(
            "ets-rules-text",
            "碳排放权交易管理暂行条例（现行文本）",
            "Interim Regulations on Emissions Trading (current text)",
            "LAW-002",
            "国务院"
        );
        yield return Papers.FromOutside(
            "key-users-text",
            "重点用能单位节能管理办法（现行文本）",
            "Measures for Key Energy Users (current text)",
            "LAW-003",
            "国家发展和改革委员会等"
        );
        yield return Papers.FromOutside(
            "disclosure-text",
            "企业环境信息依法披露管理办法（现行文本）",
            "Measures for Environmental Disclosure (current text)",
            "LAW-004",
            "生态环境部"
        );
    }
}
