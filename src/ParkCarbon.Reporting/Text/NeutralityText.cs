using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Reporting.Text;

/// <summary>A neutrality statement for people.</summary>
internal sealed class NeutralityText(TextPage page, NeutralityStatement statement)
{
    private readonly CarbonAccount _account = statement.Account;

    public void Write()
    {
        page.Line(
            $"{page.In(_account.Inventory.Park.Name)} · {page.In(statement.Method.Title)} · {Words.Period(statement.Period)}",
            TextStyle.Heading
        );
        NeutralityAnswer.Write(page, statement);
        WriteEntities();
        WriteEliminations();
        WriteLines();
        WriteTreated();
        WriteChoices();
        WriteIssues();
        WriteSources();
    }

    private void WriteEntities()
    {
        page.Heading(page.In("各主体（t CO₂e）", "Entities (t CO₂e)"));
        var entities = _account.Inventory.Entities;
        var categories = entities.SelectMany(entity => entity.Categories).Distinct().Order().ToList();
        List<TextColumn> columns =
        [
            new(page.In("主体", "Entity")),
            .. categories.Select(category => new TextColumn(page.In(Words.Of(category)), IsFigure: true)),
            new(page.In("合计", "Total"), IsFigure: true),
            new(page.In("移除（另列）", "Removals (apart)"), IsFigure: true),
        ];
        page.Table(columns, [.. entities.Select(entity => Row(entity, categories)), SumRow(entities, categories)]);
    }

    private string[] Row(EntityInventory entity, IEnumerable<GhgCategory> categories) =>
        [
            $"{page.In(entity.Entity.Name)} ({entity.Entity.Id})",
            .. categories.Select(category =>
                entity.Categories.Contains(category) ? Words.Tonnes(entity.TotalOf(category)) : ""
            ),
            Words.Tonnes(entity.Total),
            entity.Removals == CarbonMass.Zero ? "" : Words.Tonnes(entity.Removals),
        ];

    private string[] SumRow(IReadOnlyList<EntityInventory> entities, IEnumerable<GhgCategory> categories) =>
        [
            page.In("各主体之和", "Sum of the entities"),
            .. categories.Select(category => Words.Tonnes(Sum(entities.Select(entity => entity.TotalOf(category))))),
            Words.Tonnes(_account.Consolidation.SumOfEntities),
            Words.Tonnes(Sum(entities.Select(entity => entity.Removals))),
        ];

    private static CarbonMass? Sum(IEnumerable<CarbonMass?> masses) =>
        masses.Aggregate((CarbonMass?)CarbonMass.Zero, (sum, mass) => sum + mass);

    private void WriteEliminations()
    {
        if (_account.Consolidation.Eliminations.Count == 0)
        {
            return;
        }

        page.Heading(page.In("园区内部流的抵减", "Eliminations of flows inside the park"));
        page.Table(
            [
                new(page.In("内部流", "Flow")),
                new(page.In("供方 → 受方", "Seller → buyer")),
                new(page.In("数量", "Quantity"), IsFigure: true),
                new(page.In("受方计入", "Booked by buyer"), IsFigure: true),
                new(page.In("供方扣减", "Deducted by seller"), IsFigure: true),
                new(page.In("抵减 t CO₂e", "Taken out, t CO₂e"), IsFigure: true),
            ],
            _account.Consolidation.Eliminations.Select(Row)
        );
    }

    private static string[] Row(Elimination elimination) =>
        [
            $"{elimination.Flow.Id} ({elimination.Flow.Carrier})",
            $"{elimination.Flow.Seller} → {elimination.Flow.Buyer}",
            Words.Amount(elimination.Bought ?? elimination.Sold, elimination.Flow.Carrier),
            Words.Tonnes(elimination.BookedByBuyer),
            Words.Tonnes(elimination.DeductedBySeller),
            Words.Tonnes(elimination.Value),
        ];

    private void WriteLines()
    {
        page.Heading(page.In("计算", "Calculation"));
        page.Table(
            [new(page.In("项目", "Line")), new(page.In("条款", "Clause")), new("t CO₂e", IsFigure: true)],
            statement.Lines.Select(line =>
                new[] { page.In(line.Label), line.Citation, Words.Figure(line.Figure, line.Unit) }
            )
        );
        foreach (var test in statement.Tests)
        {
            page.Line(
                page.In(
                    $"检验：{test.Label.Zh}（{test.Citation}）：{Words.FigureIn(test.Value, test.Unit)}，限值 {Words.FigureIn(test.Threshold, test.Unit)}：{Words.Of(test.Verdict).Zh}",
                    $"Test: {test.Label.En} ({test.Citation}): {Words.FigureIn(test.Value, test.Unit)} against {Words.FigureIn(test.Threshold, test.Unit)}: {Words.Of(test.Verdict).En}"
                ),
                indent: 1
            );
        }
    }

    private void WriteTreated()
    {
        var treated = TreatedEntries
            .Removals(statement)
            .Concat(TreatedEntries.Instruments(statement))
            .Select(item =>
                new[]
                {
                    page.In(Words.Of(item.Entry.Kind)),
                    $"{item.Entry.Entity}{(item.Entry.Source is { } source ? $" / {source}" : "")}",
                    Words.Amount(item.Entry.Quantity, item.Entry.Carrier),
                    Words.Tonnes(item.Entry.Value),
                    $"{page.In(item.Label)} ({item.Citation})",
                }
            )
            .ToList();
        if (treated.Count == 0)
        {
            return;
        }

        page.Heading(page.In("移除、绿电与信用如何处理", "Removals, green power and credits, and how they count"));
        page.Table(
            [
                new(page.In("种类", "Kind")),
                new(page.In("主体 / 源", "Entity / source")),
                new(page.In("数量", "Quantity"), IsFigure: true),
                new("t CO₂e", IsFigure: true),
                new(page.In("处理", "Treatment")),
            ],
            treated
        );
    }

    private void WriteChoices()
    {
        page.Heading(page.In("容差与解读", "Tolerance and readings"));
        page.Table(
            [
                new(page.In("编号", "No.")),
                new(page.In("问题", "Question")),
                new(page.In("取值", "Taken")),
                new(page.In("来由", "Why")),
            ],
            [
                .. statement.Parameters.Select(taken =>
                    new[]
                    {
                        taken.Parameter.Interpretation,
                        $"{page.In(taken.Parameter.Label)} ({taken.Parameter.Id})",
                        Words.FigureIn(taken.Value, taken.Unit),
                        taken.IsDefault
                            ? Default() + page.In(taken.Parameter.Reason)
                            : page.In("由园区或评价者给出", "brought by the park or the assessor"),
                    }
                ),
                .. statement.Readings.Select(taken =>
                    new[]
                    {
                        taken.Reading.Interpretation,
                        page.In(taken.Reading.Question),
                        $"{page.In(taken.Choice.Label)} ({taken.Reading.Id}={taken.Choice.Id})",
                        (taken.IsDefault ? Default() : page.In("选定：", "Chosen: ")) + page.In(taken.Reason),
                    }
                ),
            ]
        );
    }

    private string Default() => page.In("默认：", "Default: ");

    private void WriteIssues()
    {
        var issues = _account.Issues;
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

    private void WriteSources()
    {
        page.Blank();
        var gwp = _account.Inventory.Gwp is { } set ? $" · GWP {set.Id}" : "";
        var identity = _account.Consolidation.Total is null
            ? ""
            : page.In(
                $" · 合并恒等式{(_account.Consolidation.IdentityHolds ? "成立" : "不成立")}",
                $" · consolidation identity {(_account.Consolidation.IdentityHolds ? "holds" : "does not hold")}"
            );
        page.Line(
            page.In("方法", "Method")
                + $" {statement.Method.Id} {statement.Method.Version} (sha256 {statement.Method.Sha256[..12]}…){gwp}{identity}",
            TextStyle.Quiet
        );
    }
}
