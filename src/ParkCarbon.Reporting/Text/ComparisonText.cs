using ParkCarbon.Domain;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Methods.Comparisons;

namespace ParkCarbon.Reporting.Text;

/// <summary>Several methods side by side for people: the table first, then what each method says, and why rows and entries differ.</summary>
internal sealed class ComparisonText(IReportPage page, MethodComparison comparison)
{
    private readonly NeutralityStatement _reference = comparison.Reference.Statement;

    public void Write()
    {
        WriteHead();
        new ComparisonTable(page, comparison).Write();
        WriteAnswers();
        WriteReasons();
        new TreatmentTable(page, comparison).Write();
        IssuesText.Write(page, comparison.Account);
        WriteSources();
    }

    private void WriteHead()
    {
        var asOf = _reference.AsOf is { } day ? page.In($" · 截至 {Words.Day(day)}", $" · as of {Words.Day(day)}") : "";
        page.Line(
            $"{page.In(comparison.Account.Inventory.Park.Name)} · {page.In("各核算方法并列", "Accounting methods side by side")} · {Words.Period(_reference.Period)}{asOf}",
            TextStyle.Heading
        );
        var first = ColumnNames.Of(comparison.Reference, page);
        page.Line(
            page.In(
                $"单位 t CO₂e。各行为对净额的贡献（带正负号），自上而下相加得净额；其下带 + 或 - 的数为与 {first} 的差，逐行相加即净额之差。",
                $"In t CO₂e. A row is what it makes of the net, with its sign: the rows add up to the net. Beneath stands how far it lies from {first}; these add up to the difference of the nets."
            )
        );
        page.Line(
            page.In(
                "— 该方法无此项 · ? 无法算出 · (…) 列出但不进入净额 · = 小计 · 全为零的行略去",
                "— not in the method · ? could not be computed · (…) shown, not in the net · = sum of rows above · rows of zeros are left out"
            ),
            TextStyle.Quiet
        );
    }

    private void WriteAnswers()
    {
        page.Heading(page.In("各方法的结论", "What each method says"));
        foreach (var statement in comparison.Statements)
        {
            page.Line(
                $"{page.In(statement.Method.Short)} · {page.In(statement.Method.Title)} ({statement.Method.Id})",
                indent: 1
            );
            page.Line(page.In(StatementAnswer.Of(statement)), StatementAnswer.StyleOf(statement.Outcome), indent: 2);
            foreach (var note in StatementNotes.Of(statement))
            {
                page.Line("! " + page.In(note), TextStyle.Caution, indent: 2);
            }

            if (ChosenIn(statement) is { Length: > 0 } chosen)
            {
                page.Line(page.In("选定：", "Chosen: ") + chosen, TextStyle.Quiet, indent: 2);
            }
        }
    }

    private string ChosenIn(NeutralityStatement statement) =>
        string.Join(
            page.In("；", "; "),
            [
                .. statement
                    .Parameters.Where(taken => !taken.IsDefault)
                    .Select(taken => $"{taken.Parameter.Id} = {Words.FigureIn(taken.Value, taken.Unit)}"),
                .. statement
                    .Readings.Where(taken => !taken.IsDefault)
                    .Select(taken => $"{taken.Reading.Id}={taken.Choice.Id} ({page.In(taken.Choice.Label)})"),
            ]
        );

    private void WriteReasons()
    {
        var explained = ComparisonTable.Explained(comparison).ToList();
        if (explained.Count == 0)
        {
            return;
        }

        page.Heading(page.In("各行为何不同", "Why the rows differ"));
        foreach (var (i, row) in explained.Index())
        {
            page.Line($"{ComparisonTable.Mark(i)} {ComparisonTable.NameOf(row, page)}", indent: 1);
            foreach (var reason in ComparisonTable.ReasonsOf(row))
            {
                var citation = reason.Citation is { } clause ? $" ({clause})" : "";
                page.Line(
                    $"{ColumnNames.Of(reason.Columns, page)}{(reason.IsAbsence ? " (—)" : "")}{page.In("：", ": ")}{page.In(reason.Text)}{citation}",
                    indent: 2
                );
            }
        }
    }

    private void WriteSources()
    {
        page.Blank();
        foreach (var method in comparison.Statements.Select(statement => statement.Method))
        {
            var source = method.Source is { } document ? $" · {Words.Of(document)}" : "";
            page.Line($"{method.Id} {method.Version} (sha256 {method.Sha256[..12]}…){source}", TextStyle.Quiet);
        }
    }
}
