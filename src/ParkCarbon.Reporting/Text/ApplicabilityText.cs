using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Reporting.Text;

/// <summary>A statement of applicability for people: what became of each requirement, clause by clause (适用性声明).</summary>
internal static class ApplicabilityText
{
    public static void Write(TextPage page, ConformityReport report)
    {
        page.Line(
            $"{page.In(report.Neutrality.Account.Inventory.Park.Name)} · {report.Pack.Standard} · "
                + page.In(
                    $"适用性声明 · 评价日期 {Words.Day(report.AsOf)}",
                    $"statement of applicability as of {Words.Day(report.AsOf)}"
                ),
            TextStyle.Heading
        );
        page.Line(
            string.Join(
                page.In("，", ", "),
                report
                    .Applicability.CountBy(row => row.State)
                    .OrderBy(pair => pair.Key)
                    .Select(pair => $"{page.In(Words.Of(pair.Key))} {Words.Whole(pair.Value)}")
            )
        );
        foreach (var clause in report.Applicability.GroupBy(row => row.Requirement.Id.Split('/')[0]))
        {
            page.Heading(page.In($"第 {clause.Key} 条", $"Clause {clause.Key}"));
            page.Table(
                [
                    new TextColumn(page.In("编号", "Id"), IsFigure: true),
                    new TextColumn(page.In("要求", "Requirement")),
                    new TextColumn(page.In("适用性", "State")),
                    new TextColumn(page.In("结论", "Findings")),
                    new TextColumn(page.In("理由", "Reason")),
                ],
                clause.Select(row =>
                    (IReadOnlyList<string>)
                        [
                            row.Requirement.Id,
                            page.In(row.Requirement.Title),
                            page.In(Words.Of(row.State)),
                            Findings(page, row),
                            row.Reason is { } reason ? page.In(reason) : "",
                        ]
                )
            );
        }
    }

    private static string Findings(TextPage page, ApplicabilityStatement row)
    {
        var verdicts = string.Join(
            page.In("，", ", "),
            row.Verdicts.Select(pair => $"{page.In(Words.Of(pair.Key))} {Words.Whole(pair.Value)}")
        );
        return !row.IsChecked ? page.In("尚无规则检查", "no rule checks it")
            : row.Judged == 0 ? verdicts
            : verdicts + page.In($"；其中已认定 {row.Judged}", $"; judged {row.Judged}");
    }
}
