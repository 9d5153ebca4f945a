using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.ExampleMaker;

/// <summary>The documented information of the example.</summary>
internal static class Papers
{
    private const string Archive = "园区能碳管理平台 / 档案库";

    private static readonly LocalDate KeptUntil = new(2035, 12, 31);

    public static DocumentedInformation Register(ParkEntity entity) =>
        OfEntity(entity, "sources", "温室气体源清单", "register of GHG sources", "6.4/2", new LocalDate(2025, 1, 10));

    public static DocumentedInformation Ledger(ParkEntity entity) =>
        OfEntity(
            entity,
            "ledger",
            "2025 年活动数据台账",
            "activity data ledger 2025",
            "8.2/2",
            new LocalDate(2026, 1, 20)
        );

    public static DocumentedInformation Accounting(ParkEntity entity, LocalDate made) =>
        OfEntity(entity, "accounting-2025", "2025 年度温室气体排放核算书", "GHG accounting 2025", "8.2/2", made);

    public static DocumentedInformation Report(ParkEntity entity, LocalDate made) =>
        OfEntity(entity, "report-2025", "2025 年度温室气体排放报告", "GHG emission report 2025", "8.2/1.2", made);

    public static DocumentedInformation OfPark(
        string id,
        string zh,
        string en,
        LocalDate made,
        params string[] supports
    ) =>
        new()
        {
            Id = Id<DocumentedInformation>.Parse(id),
            Title = new BilingualText(zh, en),
            Supports = supports,
            Number = "QL-" + id.ToUpperInvariant(),
            Version = "1.0",
            Author = "能碳管理中心",
            CreatedOn = made,
            ApprovedBy = "管委会分管副主任",
            ApprovedOn = made.PlusDays(5),
            RetainedUntil = KeptUntil,
            StoredAt = Archive,
        };

    private static DocumentedInformation OfEntity(
        ParkEntity entity,
        string kind,
        string zh,
        string en,
        string supports,
        LocalDate made
    ) =>
        new()
        {
            Id = Id<DocumentedInformation>.Parse($"{entity.Id}-{kind}"),
            Title = new BilingualText(entity.Name.Zh + zh, $"{entity.Name.En}: {en}"),
            Supports = [supports],
            Entity = entity.Id,
            Number = $"QL-{entity.Id}-{kind}".ToUpperInvariant(),
            Version = "1.0",
            Author = "能源管理岗",
            CreatedOn = made,
            ApprovedBy = "能源管理负责人",
            ApprovedOn = made.PlusDays(3),
            RetainedUntil = KeptUntil,
            StoredAt = Archive,
        };
}
