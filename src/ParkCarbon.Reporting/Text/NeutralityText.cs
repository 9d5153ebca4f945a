using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Reporting.Json;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Reporting.Text;

/// <summary>A neutrality statement for people.</summary>
internal sealed class NeutralityText(IReportPage page, NeutralityStatement statement)
{
    private readonly CarbonAccount _account = statement.Account;

    public void Write()
    {
        var asOf = statement.AsOf is { } day ? page.In($" · 截至 {Words.Day(day)}", $" · as of {Words.Day(day)}") : "";
        page.Line(
            $"{page.In(_account.Inventory.Park.Name)} · {page.In(statement.Method.Title)} · {Words.Period(statement.Period)}{asOf}",
            TextStyle.Heading
        );
        StatementAnswer.Write(page, statement);
        WriteNotes();
        WriteEntities();
        WriteEliminations();
        CogenerationText.Write(page, _account);
        WriteLines();
        WriteTests();
        new UncertaintyText(page, statement).Write();
        WriteEntityLines();
        WriteTreated();
        WriteChoices();
        DataQualityText.Write(page, _account);
        IssuesText.Write(page, _account);
        WriteSources();
    }

    private void WriteNotes()
    {
        if (statement.Method.Summary is { } summary)
        {
            page.Line(page.In(summary), TextStyle.Quiet);
        }

        foreach (var note in StatementNotes.Of(statement))
        {
            page.Line("! " + page.In(note), TextStyle.Caution);
        }
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
        var totals = statement.Method.Columns;
        page.Heading(page.In("计算", "Calculation"));
        page.Table(
            [
                new(page.In("项目", "Line")),
                new(page.In("条款", "Clause")),
                .. totals.Count == 0
                    ? [new TextColumn(JsonPage.CarbonUnit, IsFigure: true)]
                    : totals.Select(total => new TextColumn(
                        $"{page.In(total.Short ?? total.Label)}\n{JsonPage.CarbonUnit}",
                        IsFigure: true
                    )),
            ],
            statement.Lines.Select(line =>
                (string[])
                    [
                        page.In(line.Label),
                        line.Citation,
                        .. totals.Count == 0
                            ? [Words.FigureInTable(line.Figure, line.Unit)]
                            : totals.Select(total =>
                                line.Column is null || line.Column == total.Id
                                    ? Words.FigureInTable(line.Figure, line.Unit)
                                    : ""
                            ),
                    ]
            )
        );
        foreach (var line in statement.Lines.Where(line => line.Why is not null))
        {
            page.Line($"{page.In(line.Label)} ({line.Citation}): {page.In(line.Why!)}", indent: 1);
        }
    }

    private void WriteTests()
    {
        foreach (var test in statement.Tests)
        {
            var kind =
                test.Weight == TestWeight.Guiding ? page.In("引导性检验", "Guiding test") : page.In("检验", "Test");
            var figures =
                test.Value is null || test.Threshold is null
                    ? ""
                    : page.In(
                        $"{Words.FigureIn(test.Value, test.Unit)}，限值 {Words.FigureIn(test.Threshold, test.Unit)}：",
                        $"{Words.FigureIn(test.Value, test.Unit)} against {Words.FigureIn(test.Threshold, test.Unit)}: "
                    );
            page.Line(
                page.In(
                    $"{kind}：{test.Label.Zh}（{test.Citation}）：{figures}{Words.Of(test.Verdict).Zh}",
                    $"{kind}: {test.Label.En} ({test.Citation}): {figures}{Words.Of(test.Verdict).En}"
                ),
                indent: 1
            );
            if ((test.Exclusion?.Reason ?? test.Unset) is { } reason)
            {
                page.Line(
                    (test.Exclusion is null ? "→ " : page.In("已排除：", "excluded: ")) + page.In(reason),
                    indent: 2
                );
            }
        }
    }

    // An entity alone is as if there were no park: nothing is eliminated. Lines that are zero say nothing.
    private void WriteEntityLines()
    {
        if (statement.EntityLines.Count == 0)
        {
            return;
        }

        page.Heading(page.In("各主体单独核算（不做抵减）", "Each entity alone (nothing is eliminated)"));
        page.Table(
            [new(page.In("主体", "Entity")), new(page.In("项目", "Line")), new(JsonPage.CarbonUnit, IsFigure: true)],
            statement.EntityLines.SelectMany(entity =>
                entity
                    .Lines.Where(line => line.Figure.Value is not { Numerator.IsZero: true })
                    .Select(
                        (line, i) =>
                            new[]
                            {
                                i == 0 ? $"{page.In(entity.Entity.Name)} ({entity.Entity.Id})" : "",
                                page.In(line.Label),
                                Words.FigureInTable(line.Figure, line.Unit),
                            }
                    )
            )
        );
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
        if (statement.Parameters.Count + statement.Readings.Count == 0)
        {
            return;
        }

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
                        Why(taken),
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

    private string Why(ParameterTaken taken) =>
        taken is { IsDefault: true, Value.IsSet: false, Parameter.Steps: null }
            ? page.In("未给出：", "Nobody brought it: ") + page.In(taken.Parameter.Reason)
        : taken.IsDefault ? Default() + page.In(taken.Parameter.Reason)
        : string.Join(
            "; ",
            new[]
            {
                taken.Choice?.Reason is { } reason
                    ? page.In(reason)
                    : page.In("由园区或评价者给出", "brought by the park or the assessor"),
                taken.Choice?.Source?.Document,
            }.OfType<string>()
        );

    private string Default() => page.In("默认：", "Default: ");

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
        if (statement.Method.Source is { } source)
        {
            page.Line(page.In("方法来源：", "Source of the method: ") + Words.Of(source), TextStyle.Quiet);
        }
    }
}
