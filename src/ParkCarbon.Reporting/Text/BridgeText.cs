using ParkCarbon.Domain.Carbon.Trends;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Trends;

namespace ParkCarbon.Reporting.Text;

/// <summary>The way from one year's figure to another's, step by step, with what counts most in each step.</summary>
internal sealed class BridgeText(IReportPage page, ChangeBridge bridge, FigureUnit unit)
{
    private const int Shown = 5;

    private readonly List<string[]> _rows = [];
    private Rational _level;

    public void Write()
    {
        page.Heading(
            page.In(
                $"从 {Words.Period(bridge.From)} 到 {Words.Period(bridge.To)}（{unit.Symbol}）",
                $"From {Words.Period(bridge.From)} to {Words.Period(bridge.To)} ({unit.Symbol})"
            )
        );
        if (bridge.Effects is not { } effects)
        {
            page.Line(
                page.In("无法分解：", "Cannot be explained: ") + page.In(bridge.Obstacle!),
                TextStyle.Caution,
                indent: 1
            );
            return;
        }

        _level = bridge.Start.Value!.Value;
        Level(Words.Period(bridge.From), bridge.Start);
        Step(page.In("活动", "Activity"), effects.Activity);
        if (bridge.IsSum)
        {
            WriteActivity();
        }

        Step(page.In("因子", "Factors"), effects.Factor);
        Parts(bridge.Contributors, item => item.Factor);
        Step(page.In("方法", "Method"), effects.Method);
        Parts(bridge.Contributors, item => item.Method);
        Level(Words.Period(bridge.To), bridge.End);
        page.Table(
            [
                new(page.In("步骤", "Step")),
                new(page.In("变化", "Change"), IsFigure: true),
                new(page.In("水平", "Level"), IsFigure: true),
                new(""),
            ],
            _rows
        );
        if (!bridge.IsSum)
        {
            page.Line(
                page.In(
                    "该行不是各来源之和，因此只能给出合计。",
                    "The line is no sum over sources, so that only the totals can be given."
                ),
                TextStyle.Quiet,
                indent: 1
            );
        }
    }

    private void WriteActivity()
    {
        foreach (var part in Enum.GetValues<ActivityPart>())
        {
            var contributors = bridge.Contributors.Where(item => ChangeBridge.PartOf(item) == part).ToList();
            if (contributors.Exists(item => item.Effects.Activity != Rational.Zero))
            {
                _rows.Add([
                    "· " + page.In(TrendWords.Of(part)),
                    TrendWords.Signed(bridge.ActivityOf(part), unit),
                    "",
                    "",
                ]);
                Parts(contributors, item => item.Activity);
            }
        }
    }

    private void Parts(IEnumerable<ChangeContributor> contributors, Func<ChangeEffects, Rational> effect)
    {
        var ranked = contributors
            .Where(item => effect(item.Effects) != Rational.Zero)
            .OrderByDescending(item => TrendWords.Size(effect(item.Effects)))
            .ToList();
        foreach (var item in ranked.Take(Shown))
        {
            _rows.Add(["· · " + TrendWords.Name(page, item), TrendWords.Signed(effect(item.Effects), unit), "", ""]);
        }

        if (ranked.Count > Shown)
        {
            var rest = ranked.Skip(Shown).Aggregate(Rational.Zero, (sum, item) => sum + effect(item.Effects));
            var count = ranked.Count - Shown;
            _rows.Add([
                "· · " + page.In($"其余 {count} 项", count == 1 ? "1 other" : $"{count} others"),
                TrendWords.Signed(rest, unit),
                "",
                "",
            ]);
        }
    }

    private void Level(string name, Figure figure) => _rows.Add([name, "", Words.Figure(figure, unit), ""]);

    private void Step(string name, Rational effect)
    {
        _level += effect;
        var level = Words.Figure(new Figure(_level, unit.Kind), unit);
        _rows.Add([name, TrendWords.Signed(effect, unit), level, TrendWords.Bar(effect, LargestStep)]);
    }

    private Rational LargestStep =>
        new[] { bridge.Effects!.Activity, bridge.Effects.Factor, bridge.Effects.Method }.Max(TrendWords.Size);
}
