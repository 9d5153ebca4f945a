using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Uncertainties;

namespace ParkCarbon.Reporting.Text;

/// <summary>The grades of the data on which a statement rests, as shares of the emissions before deductions.</summary>
internal static class DataQualityText
{
    private static readonly DataGrade[] Grades = Enum.GetValues<DataGrade>();

    public static void Write(IReportPage page, CarbonAccount account)
    {
        var quality = AccountDataQuality.Of(account);
        page.Heading(page.In("数据质量（占扣减前排放量 %）", "Data quality (% of the emissions before deductions)"));
        if (quality.Park.Parts.All(part => part.Activity == DataGrade.NotGraded && part.Factor >= DataGrade.NotGraded))
        {
            page.Line(
                page.In("活动数据与因子均未分级。", "Neither activity data nor factors are graded."),
                TextStyle.Caution,
                indent: 1
            );
            return;
        }

        page.Table(
            [
                new(page.In("范围", "Of")),
                new(page.In("数据", "Data")),
                .. Grades.Select(grade => new TextColumn(page.In(NameOf(grade).Zh, NameOf(grade).En), IsFigure: true)),
            ],
            quality
                .Entities.SelectMany(item =>
                    Rows(page, $"{page.In(item.Entity.Name)} ({item.Entity.Id})", item.Summary)
                )
                .Concat(Rows(page, page.In("园区", "Park"), quality.Park))
        );
    }

    private static IEnumerable<string[]> Rows(IReportPage page, string of, DataQualitySummary summary) =>
        [
            [
                of,
                page.In("活动数据", "activity"),
                .. Grades.Select(grade => Words.Percent(summary.ShareOfActivity(grade))),
            ],
            ["", page.In("因子", "factors"), .. Grades.Select(grade => Words.Percent(summary.ShareOfFactors(grade)))],
        ];

    private static (string Zh, string En) NameOf(DataGrade grade) =>
        grade switch
        {
            DataGrade.Primary => ("初级", "Primary"),
            DataGrade.Secondary => ("次级", "Secondary"),
            DataGrade.Proxy => ("替代", "Proxy"),
            DataGrade.NotGraded => ("未分级", "Not graded"),
            _ => ("无需因子", "No factor needed"),
        };
}
