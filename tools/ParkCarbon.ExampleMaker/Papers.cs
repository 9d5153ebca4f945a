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
        Controlled(
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
            }
        );

    public static DocumentedInformation OfEntity(
        ParkEntity entity,
        string kind,
        string zh,
        string en,
        string supports,
        LocalDate made
    ) =>
        Controlled(
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
            }
        );

    /// <summary>A text from outside, such as a law, that the park keeps.</summary>
    public static DocumentedInformation FromOutside(string id, string zh, string en, string number, string issuer) =>
        new()
        {
            Id = Id<DocumentedInformation>.Parse(id),
            Title = new BilingualText(zh, en),
            Number = number,
            Origin = DocumentOrigin.External,
            Issuer = issuer,
            ApprovedOn = new(2024, 12, 18),
            StoredAt = "园区能碳管理平台 / 法规库",
            Access = new BilingualText("各主体凭账号查阅", "read by every entity with its account"),
            Protection = new BilingualText("只读发布，每日备份", "published read-only, backed up daily"),
        };

    /// <summary>How documents of the park and its entities are described, found, protected and disposed of.</summary>
    private static DocumentedInformation Controlled(DocumentedInformation document) =>
        document with
        {
            Format = "PDF，中文",
            Medium = DocumentMedium.Electronic,
            ReviewedBy = document.Entity is null ? "能碳管理中心主任" : "能碳联络员",
            Origin = DocumentOrigin.Internal,
            Access = new BilingualText("平台检索，按权限阅读", "found on the platform, read by permission"),
            Protection = new BilingualText("权限分级，每日备份", "graded permissions, backed up daily"),
            Preservation = new BilingualText("PDF/A 格式，定期抽查", "PDF/A, spot checks"),
            Disposition = new BilingualText("到期经批准销毁", "destroyed after approval"),
        };
}
