using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Leadership;
using ParkCarbon.Domain.Support;
using static ParkCarbon.ExampleMaker.ManagementSystem.Naming;

namespace ParkCarbon.ExampleMaker.ManagementSystem;

/// <summary>The people of the park: made up, as their names in the colours of water and hills say.</summary>
internal static class Staff
{
    /// <summary>Top management, as ids.</summary>
    public static IReadOnlyList<Id<Person>> Leaders { get; } = [Who("director"), Who("deputy"), Who("deputy-economy")];

    private static readonly (
        string Id,
        string Zh,
        string En,
        string PositionZh,
        string PositionEn,
        bool Affects
    )[] Centre =
    [
        ("director", "沈澜舟", "Shen Lanzhou", "管委会主任", "director of the authority", true),
        ("deputy", "陆青川", "Lu Qingchuan", "管委会分管副主任", "deputy director for energy and carbon", true),
        ("deputy-economy", "顾明漪", "Gu Mingyi", "管委会副主任（经济发展）", "deputy director for the economy", true),
        ("centre-head", "秦若澜", "Qin Ruolan", "能碳管理中心主任", "head of the energy and carbon centre", true),
        ("carbon-manager", "许碧川", "Xu Bichuan", "碳管理主管", "carbon manager", true),
        ("data-manager", "方映溪", "Fang Yingxi", "数据主管", "data manager", true),
        ("trading-officer", "姚青禾", "Yao Qinghe", "碳资产与交易主管", "officer for assets and trading", true),
        ("legal-officer", "谢静澜", "Xie Jinglan", "法务专员", "legal officer", true),
        ("lead-auditor", "韩正川", "Han Zhengchuan", "内审组长", "lead auditor", true),
        ("auditor", "袁澜清", "Yuan Lanqing", "内审员", "auditor", true),
        ("comms-officer", "柳知溪", "Liu Zhixi", "宣传沟通专员", "communication officer", false),
        ("documents-officer", "邵文溪", "Shao Wenxi", "文件管理员", "keeper of documents", false),
    ];

    private static readonly Dictionary<string, (string Zh, string En)> Managers = new()
    {
        ["chp"] = ("钱暖川", "Qian Nuanchuan"),
        ["water"] = ("孙净溪", "Sun Jingxi"),
        ["solar"] = ("李晴川", "Li Qingchuan"),
        ["cooling"] = ("周凉溪", "Zhou Liangxi"),
        ["charging"] = ("吴驰澜", "Wu Chilan"),
        ["logistics"] = ("郑远川", "Zheng Yuanchuan"),
        ["ceramics"] = ("王素澜", "Wang Sulan"),
        ["glass"] = ("冯透溪", "Feng Touxi"),
        ["steel"] = ("陈砺川", "Chen Lichuan"),
        ["chemicals"] = ("褚合澜", "Chu Helan"),
        ["pharma"] = ("卫杏溪", "Wei Xingxi"),
        ["gases"] = ("蒋清澜", "Jiang Qinglan"),
        ["food"] = ("杨谷川", "Yang Guchuan"),
        ["textile"] = ("朱染溪", "Zhu Ranxi"),
        ["paper"] = ("尤素川", "You Suchuan"),
        ["chips"] = ("何微澜", "He Weilan"),
        ["battery"] = ("吕蓄川", "Lü Xuchuan"),
        ["machinery"] = ("施精川", "Shi Jingchuan"),
        ["autoparts"] = ("张行澜", "Zhang Xinglan"),
        ["coldstore"] = ("孔冰溪", "Kong Bingxi"),
        ["datacentre"] = ("曹云川", "Cao Yunchuan"),
        ["tower"] = ("严楼澜", "Yan Loulan"),
        ["hotel"] = ("华栖溪", "Hua Qixi"),
        ["institute"] = ("金研澜", "Jin Yanlan"),
    };

    public static ParkDossier Add(ParkDossier dossier) =>
        dossier with
        {
            TopManagement = new TopManagement
            {
                Name = Both("青澜零碳产业园管理委员会领导班子", "Leadership of the Qinglan Park Authority"),
                People = Leaders,
            },
            People =
            [
                .. Centre.Select(item => new Person
                {
                    Id = Who(item.Id),
                    Name = Both(item.Zh, item.En),
                    Entity = dossier.Park.Authority,
                    Position = Both(item.PositionZh, item.PositionEn),
                    From = new LocalDate(2024, 9, 1),
                    AffectsPerformance = item.Affects,
                    UnderControl = true,
                }),
                // An auditor who has left owes no competence any more, but audited while there.
                new Person
                {
                    Id = Who("auditor-2025"),
                    Name = Both("卢远溪", "Lu Yuanxi"),
                    Entity = dossier.Park.Authority,
                    Position = Both("内审员", "auditor"),
                    From = new LocalDate(2024, 9, 1),
                    Until = new LocalDate(2026, 1, 31),
                    AffectsPerformance = true,
                    UnderControl = true,
                },
                .. dossier
                    .Entities.Where(entity => entity.Id != dossier.Park.Authority)
                    .Select(entity => new Person
                    {
                        Id = ManagerOf(entity.Id),
                        Name = Both(Managers[entity.Id.ToString()].Zh, Managers[entity.Id.ToString()].En),
                        Entity = entity.Id,
                        Position = Both("副总经理（能碳负责人）", "deputy general manager for energy and carbon"),
                        From = new LocalDate(2024, 10, 8),
                        AffectsPerformance = true,
                        UnderControl = true,
                    }),
            ],
        };

    /// <summary>Who is at work.</summary>
    public static IEnumerable<Person> AtWork(ParkDossier dossier) =>
        dossier.People!.Where(person => person.Until is null);
}
