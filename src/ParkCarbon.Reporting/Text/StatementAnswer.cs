using ParkCarbon.Domain;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Reporting.Text;

/// <summary>The answer of a statement in a sentence: what it comes to, and the figure or the obstacle that decides.</summary>
internal static class StatementAnswer
{
    public static void Write(IReportPage page, NeutralityStatement statement) =>
        page.Line(page.In(Of(statement)), StyleOf(statement.Outcome));

    public static TextStyle StyleOf(StatementOutcome outcome) =>
        outcome switch
        {
            StatementOutcome.Neutral or StatementOutcome.TargetsMet => TextStyle.Good,
            StatementOutcome.NotNeutral or StatementOutcome.TargetsNotMet => TextStyle.Bad,
            StatementOutcome.Inventory => TextStyle.Plain,
            _ => TextStyle.Caution,
        };

    /// <summary>The answer in a word or two, for a narrow column.</summary>
    public static BilingualText Short(StatementOutcome outcome) =>
        outcome switch
        {
            StatementOutcome.Neutral => new("碳中和", "neutral"),
            StatementOutcome.NotNeutral => new("未中和", "not neutral"),
            StatementOutcome.TargetsMet => new("达标", "targets met"),
            StatementOutcome.TargetsNotMet => new("未达标", "not met"),
            StatementOutcome.TargetsUndefined => new("未设指标", "not defined"),
            StatementOutcome.Inventory => new("无结论", "no verdict"),
            _ => new("无法判断", "unknown"),
        };

    public static BilingualText Of(NeutralityStatement statement) =>
        statement.Outcome switch
        {
            StatementOutcome.Neutral => Join(new("已实现碳中和", "Neutral"), Deciding(statement)),
            StatementOutcome.NotNeutral => Join(new("未实现碳中和", "Not neutral"), Deciding(statement)),
            StatementOutcome.NeutralityUnknown => Join(
                new("无法判断是否碳中和", "Cannot be said"),
                Obstacle(statement)
            ),
            StatementOutcome.TargetsMet => Join(new("核心指标达标", "Targets met"), Deciding(statement)),
            StatementOutcome.TargetsNotMet => Join(new("核心指标未达标", "Targets not met"), Deciding(statement)),
            StatementOutcome.TargetsUndefined => Join(
                new("该方法未对此规模的园区设定指标", "No target is defined for such a park"),
                Undefined(statement)
            ),
            StatementOutcome.TargetsUnknown => Join(
                new("无法判断核心指标是否达标", "Whether the targets are met cannot be said"),
                Obstacle(statement)
            ),
            _ => Inventory(statement),
        };

    private static BilingualText Join(BilingualText answer, BilingualText why) =>
        new($"{answer.Zh}：{why.Zh}", $"{answer.En}: {why.En}");

    private static BilingualText Deciding(NeutralityStatement statement)
    {
        // What failed is said in full; what is met, by its figures.
        var deciding = statement.Tests.Where(test => test.Weight == TestWeight.Core).ToList();
        var weighed = deciding.Where(test => test is { Value: not null, Threshold: not null }).ToList();
        var tests =
            statement.IsMet == false ? statement.Obstacles
            : weighed.Count > 0 ? weighed
            : deciding;
        var texts = tests.Select(test => Weighed(test, statement)).ToList();
        return new(
            string.Join("；", texts.Select(text => text.Zh)) + "。",
            string.Join("; ", texts.Select(text => text.En)) + "."
        );
    }

    private static BilingualText Weighed(StatementTest test, NeutralityStatement statement)
    {
        if (test.Value is null || test.Threshold is null)
        {
            var verdict = Words.Of(test.Verdict);
            return new(
                $"{test.Label.Zh}（{test.Citation}）：{verdict.Zh}",
                $"{test.Label.En} ({test.Citation}): {Lower(verdict.En)}"
            );
        }

        var isNet = test.Value.Kind == FigureKind.Carbon && test.Value.Mass == statement.Net;
        var value = Words.FigureIn(test.Value, test.Unit);
        var limit = Words.FigureIn(test.Threshold, test.Unit);
        return new(
            $"{(isNet ? "净排放量" : test.Label.Zh + "：")} {value}，限值 {limit}（{test.Citation}）",
            $"{(isNet ? "net" : test.Label.En + ":")} {value} against a limit of {limit} ({test.Citation})"
        );
    }

    private static BilingualText Undefined(NeutralityStatement statement)
    {
        var texts = statement
            .Obstacles.Select(test => new BilingualText(
                $"{test.Label.Zh} {Words.FigureIn(test.Value, test.Unit)}（{test.Citation}）{(test.Unset is { } zh ? "，" + zh.Zh.TrimEnd('。') : "")}",
                $"{test.Label.En} {Words.FigureIn(test.Value, test.Unit)} ({test.Citation}){(test.Unset is { } en ? "; " + en.En.TrimEnd('.') : "")}"
            ))
            .ToList();
        return new(
            string.Join("；", texts.Select(text => text.Zh)) + "。",
            string.Join("; ", texts.Select(text => text.En)) + "."
        );
    }

    private static BilingualText Obstacle(NeutralityStatement statement)
    {
        var stopping = statement.Account.Issues.Where(issue => issue.StopsTheFigure).ToList();
        if (stopping.Count > 0)
        {
            return new(
                $"{stopping.Count} 个问题使数值无法算出，首个为：{stopping[0].Message.Zh}",
                $"{stopping.Count} {(stopping.Count == 1 ? "issue stops" : "issues stop")} the figure, the first: {stopping[0].Message.En}"
            );
        }

        if (statement.MissingParameters.FirstOrDefault() is { } missing)
        {
            return new(
                $"未给出“{missing.Label.Zh}”（{missing.Id}）。",
                $"nobody brought the {Lower(missing.Label.En)} ({missing.Id})."
            );
        }

        return statement.Obstacles.Select(test => test.Unset).OfType<BilingualText>().FirstOrDefault()
            ?? new("有数值无法算出。", "a figure could not be computed.");
    }

    private static BilingualText Inventory(NeutralityStatement statement)
    {
        var columns = statement.Method.Columns;
        if (columns.Count == 0)
        {
            return new(
                $"清单：{Words.Carbon(statement.Net)}；该方法不作碳中和结论。",
                $"Inventory: {Words.Carbon(statement.Net)}; the method gives no verdict."
            );
        }

        var nets = columns
            .Select(column => (column.Label, Net: statement.Lines.First(line => line.Id == column.Net)))
            .ToList();
        return new(
            $"清单：{string.Join("，", nets.Select(item => $"{item.Label.Zh} {Words.FigureIn(item.Net.Figure, item.Net.Unit)}"))}；二者不相加，该方法不作碳中和结论。",
            $"Inventory: {string.Join(", ", nets.Select(item => $"{Lower(item.Label.En)} {Words.FigureIn(item.Net.Figure, item.Net.Unit)}"))}, which are never added; the method gives no verdict."
        );
    }

    private static string Lower(string text) =>
        text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
