using NodaTime;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Trends;

namespace ParkCarbon.Reporting.Text;

/// <summary>A trend for people: the years side by side, the way from the base year to each, and the recalculation.</summary>
internal sealed class TrendText(IReportPage page, Trend trend)
{
    private readonly FigureUnit _unit = trend.Line.Unit;

    public void Write()
    {
        var park = trend.Last.Statement.Account.Inventory.Park;
        page.Line(
            $"{page.In(park.Name)} · {page.In(trend.Line.Label)} · {page.In("基准年", "base year")} {Words.Period(trend.Base.Period)}",
            TextStyle.Heading
        );
        page.Line(Answer(), trend.Last.Line.Figure.IsSet ? TextStyle.Plain : TextStyle.Caution);
        WriteYears();
        WriteStructure();
        foreach (var bridge in trend.Bridges)
        {
            new BridgeText(page, bridge, _unit).Write();
        }

        WriteRecalculation();
        WriteSources();
    }

    private string Answer()
    {
        var counted = trend.IsRestated ? page.In("（按重算后的数值）", " (recalculated)") : "";
        var last = trend.Last;
        return !last.Change.IsSet
                ? page.In("变化无法算出：有年度的数值缺失。", "The change cannot be said: a year's figure is missing.")
            : last.IsBase ? page.In("只有基准年。", "There is the base year only.")
            : page.In(
                $"{Words.Period(last.Period)} 年较基准年变化 {Signed(last.Change)}{Percent(last.Index)}{counted}。",
                $"{Words.Period(last.Period)} against the base year: {Signed(last.Change)}{Percent(last.Index)}{counted}."
            );
    }

    private string Signed(Figure change) => TrendWords.Signed(change.Value!.Value, _unit) + " " + _unit.Symbol;

    private string Percent(Rational? index) =>
        index is { } share
            ? page.In($"（{TrendWords.SignedPercent(share - 1L)}）", $" ({TrendWords.SignedPercent(share - 1L)})")
            : "";

    private void WriteYears()
    {
        page.Heading(page.In("各年度", "Years"));
        List<TextColumn> columns =
        [
            new(page.In("项目", "Line")),
            .. trend.Years.Select(year => new TextColumn(
                Words.Period(year.Period) + (year.IsBase ? page.In("（基准）", " (base)") : ""),
                IsFigure: true
            )),
            new(page.In("单位", "Unit")),
        ];
        page.Table(columns, [.. LineRows(), ChangeRow(), IndexRow()]);
    }

    private IEnumerable<string[]> LineRows() =>
        trend.Last.Statement.Lines.Select(line =>
            (string[])
                [
                    page.In(line.Label),
                    .. trend.Years.Select(year =>
                        year.Statement.Lines.FirstOrDefault(item => item.Id == line.Id) is { } found
                            ? Words.Figure(found.Figure, line.Unit)
                            : ""
                    ),
                    line.Unit.Symbol,
                ]
        );

    private string[] ChangeRow() =>
        [
            page.In($"{trend.Line.Label.Zh}：较基准年", $"{trend.Line.Label.En}: against the base year"),
            .. trend.Years.Select(year =>
                year.IsBase ? ""
                : year.Change.Value is { } change ? TrendWords.Signed(change, _unit)
                : TrendWords.Dash
            ),
            _unit.Symbol,
        ];

    private string[] IndexRow() =>
        [
            page.In($"{trend.Line.Label.Zh}：指数", $"{trend.Line.Label.En}: index"),
            .. trend.Years.Select(year => year.Index is { } index ? TrendWords.Hundredths(index) : TrendWords.Dash),
            "%",
        ];

    private void WriteStructure()
    {
        if (trend.Structure.Count == 0)
        {
            return;
        }

        page.Heading(page.In("结构变化", "Structural changes"));
        foreach (var change in trend.Structure)
        {
            var name = $"{page.In(change.Entity.Name)} ({change.Entity.Id})";
            page.Line(
                page.In(
                    $"{name}：基准年{Days(change.Base, trend.Base)}，{Words.Period(trend.Last.Period)} 年{Days(change.Last, trend.Last)}",
                    $"{name}: {Days(change.Base, trend.Base)} in the base year, {Days(change.Last, trend.Last)} in {Words.Period(trend.Last.Period)}"
                ),
                indent: 1
            );
        }
    }

    private string Days(DateInterval? days, TrendYear year) =>
        days is null ? page.In("不在园区内", "not in the park")
        : days == year.Period ? page.In("全年在园区内", "in the park all year")
        : page.In(
            $"自 {Words.Day(days.Start)} 至 {Words.Day(days.End)} 在园区内",
            $"in the park from {Words.Day(days.Start)} to {Words.Day(days.End)}"
        );

    private void WriteRecalculation()
    {
        if (trend.Recalculation is not { } recalculation)
        {
            return;
        }

        page.Heading(page.In($"重算（{_unit.Symbol}）", $"Recalculation ({_unit.Symbol})"));
        foreach (var item in recalculation.Restatements)
        {
            page.Line(
                $"{item.From} → {item.To}{(item.On is { } day ? $", {Words.Day(day)}" : "")}{(item.Reason is { } reason ? ": " + page.In(reason) : "")}",
                indent: 1
            );
        }

        if (recalculation.Gwp is { } gwp)
        {
            page.Line(
                page.In($"各年度均采用全球变暖潜势 {gwp.Id}", $"Every year with the warming potentials {gwp.Id}"),
                indent: 1
            );
        }

        page.Table(
            [
                new(page.In("年度", "Year")),
                new(page.In("已报告", "As reported"), IsFigure: true),
                new(page.In("重算", "Recalculated"), IsFigure: true),
                new(page.In("差值", "Difference"), IsFigure: true),
                new("%", IsFigure: true),
            ],
            recalculation.Years.Select(year =>
                (string[])
                    [
                        Words.Period(year.Period),
                        Words.Figure(year.Reported, _unit),
                        Words.Figure(year.Recalculated, _unit),
                        year.Difference.Value is { } difference
                            ? TrendWords.Signed(difference, _unit)
                            : TrendWords.Dash,
                        year.Share is { } share ? TrendWords.SignedHundredths(share) : TrendWords.Dash,
                    ]
            )
        );
        page.Line(Threshold(recalculation), indent: 1);
    }

    private string Threshold(Recalculation recalculation)
    {
        if (recalculation.Threshold is not { } threshold)
        {
            return page.In(
                "未设定重算阈值，因此不判断基准年是否应重算。",
                "No threshold is set, so whether the base year is to be recalculated is not judged."
            );
        }

        var limit = TrendWords.Hundredths(threshold) + " %";
        return recalculation.IsCalledFor switch
        {
            true => page.In(
                $"达到阈值 {limit}：基准年应重算。",
                $"At or above the threshold of {limit}: the base year is to be recalculated."
            ),
            false => page.In(
                $"低于阈值 {limit}：基准年不必重算。",
                $"Below the threshold of {limit}: the base year stands."
            ),
            _ => page.In(
                $"阈值 {limit}，但基准年的差值无法以百分比表示。",
                $"The threshold is {limit}, but the base year's difference is no percentage of it."
            ),
        };
    }

    // What the effect of the method comes from.
    private IEnumerable<(string Question, string Answers)> ChoicesThatDiffer() =>
        trend
            .Years.SelectMany(year =>
                year.Statement.Readings.Select(taken =>
                        (Question: taken.Reading.Id, Answer: taken.Choice.Id, year.Period)
                    )
                    .Concat(
                        year.Statement.Parameters.Select(taken =>
                            (Question: taken.Parameter.Id, Answer: Words.FigureIn(taken.Value, taken.Unit), year.Period)
                        )
                    )
            )
            .GroupBy(item => item.Question, StringComparer.Ordinal)
            .Where(question => question.Select(item => item.Answer).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(question =>
                (
                    question.Key,
                    string.Join(", ", question.Select(item => $"{item.Answer} ({Words.Period(item.Period)})"))
                )
            );

    private void WriteSources()
    {
        page.Blank();
        foreach (var (question, answers) in ChoicesThatDiffer())
        {
            page.Line($"{question}: {answers}");
        }

        foreach (
            var group in trend.Years.GroupBy(year =>
                (year.Statement.Method.Id, year.Statement.Account.Inventory.Gwp?.Id)
            )
        )
        {
            var statement = group.First().Statement;
            page.Line(
                string.Join(page.In("、", ", "), group.Select(year => Words.Period(year.Period)))
                    + page.In("：方法", ": method")
                    + $" {statement.Method.Id} {statement.Method.Version} (sha256 {statement.Method.Sha256[..12]}…)"
                    + (group.Key.Item2 is { } gwp ? $" · GWP {gwp}" : ""),
                TextStyle.Quiet
            );
        }
    }
}
