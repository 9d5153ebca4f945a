namespace ParkCarbon.Reporting.Text;

/// <summary>Problems for people and for tools that read line by line: one a line, with their number at the end.</summary>
internal static class ProblemsText
{
    public static void Write(TextPage page, ProblemReport report)
    {
        foreach (var problem in report.Located)
        {
            page.Unbroken(page.In(problem.Message.Zh, problem.Message.En));
        }

        foreach (var problem in report.Other)
        {
            page.Unbroken(page.In(problem));
        }

        var count = Words.Whole(report.Count);
        page.Unbroken(
            report.HasMore ? page.In($"列出 {count} 个错误，还有更多。", $"{count} errors listed; there are more.")
            : report.Count == 1 ? page.In("1 个错误。", "1 error.")
            : page.In($"{count} 个错误。", $"{count} errors.")
        );
    }
}
