using ParkCarbon.Domain.Carbon.Accounts;

namespace ParkCarbon.Reporting.Text;

/// <summary>What stands in the way of figures of an account, or is wrong with them, and what would mend it.</summary>
internal static class IssuesText
{
    public static void Write(IReportPage page, CarbonAccount account)
    {
        var issues = account.Issues;
        if (issues.Count == 0)
        {
            return;
        }

        var stopping = issues.Count(issue => issue.StopsTheFigure);
        page.Heading(
            page.In(
                $"问题（{issues.Count} 个，其中 {stopping} 个使数值无法算出）",
                $"Issues ({issues.Count}, of which {stopping} {(stopping == 1 ? "stops" : "stop")} the figure)"
            )
        );
        foreach (var issue in issues)
        {
            page.Line(
                (issue.StopsTheFigure ? page.In("[阻断] ", "[stops the figure] ") : "") + page.In(issue.Message),
                issue.StopsTheFigure ? TextStyle.Bad : TextStyle.Caution,
                indent: 1
            );
            page.Line("→ " + page.In(issue.Remedy), indent: 2);
        }
    }
}
