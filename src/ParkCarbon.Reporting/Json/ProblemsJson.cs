using ParkCarbon.Domain;

namespace ParkCarbon.Reporting.Json;

/// <summary>The members of a list of problems: those in documents with their places, then the others.</summary>
internal static class ProblemsJson
{
    public static void Write(JsonPage page, ProblemReport report)
    {
        var located = report.Located.Select(problem => new Action(() =>
        {
            page.Text("file", problem.Source);
            page.Whole("line", problem.Line);
            page.Whole("column", problem.Column);
            page.Text("path", problem.Path);
            page.Text("code", problem.Code);
            page.Text("found", new BilingualText(problem.Found.Zh, problem.Found.En));
            page.Text("expected", new BilingualText(problem.Expected.Zh, problem.Expected.En));
            page.Text("remedy", new BilingualText(problem.Remedy.Zh, problem.Remedy.En));
            page.Text("message", new BilingualText(problem.Message.Zh, problem.Message.En));
        }));
        var other = report.Other.Select(text => new Action(() => page.Text("message", text)));
        page.Objects("errors", located.Concat(other), write => write());
        page.Whole("count", report.Count);
        page.Flag("more", report.HasMore);
    }
}
