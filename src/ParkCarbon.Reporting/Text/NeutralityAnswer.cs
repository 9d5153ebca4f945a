using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Reporting.Text;

/// <summary>The answer of a statement on one line: neutral, not neutral, or why that cannot be said.</summary>
internal static class NeutralityAnswer
{
    public static void Write(TextPage page, NeutralityStatement statement)
    {
        var test = statement.Tests.OrderBy(item => item.Verdict == Verdict.Conforms).FirstOrDefault();
        switch (statement.IsNeutral)
        {
            case true:
                page.Line(page.In("已实现碳中和", "Neutral") + Because(page, test), TextStyle.Good);
                break;
            case false:
                page.Line(page.In("未实现碳中和", "Not neutral") + Because(page, test), TextStyle.Bad);
                break;
            default:
                page.Line(
                    page.In("无法判断是否碳中和", "Cannot be said") + Obstacle(page, statement),
                    TextStyle.Caution
                );
                break;
        }
    }

    private static string Because(TextPage page, StatementTest? test) =>
        test is null
            ? page.In("。", ".")
            : page.In(
                $"：净排放量 {Words.FigureIn(test.Value, test.Unit)}，限值 {Words.FigureIn(test.Threshold, test.Unit)}（{test.Citation}）。",
                $": net {Words.FigureIn(test.Value, test.Unit)} against a limit of {Words.FigureIn(test.Threshold, test.Unit)} ({test.Citation})."
            );

    private static string Obstacle(TextPage page, NeutralityStatement statement)
    {
        var stopping = statement.Account.Issues.Where(issue => issue.StopsTheFigure).ToList();
        return stopping.Count == 0
            ? page.In("：有数值无法算出。", ": a figure could not be computed.")
            : page.In(
                $"：{stopping.Count} 个问题使数值无法算出，首个为：{stopping[0].Message.Zh}",
                $": {stopping.Count} {(stopping.Count == 1 ? "issue stops" : "issues stop")} the figure, the first: {stopping[0].Message.En}"
            );
    }
}
