using ParkCarbon.Rules.Methods.Comparisons;
using Spectre.Console.Rendering;

namespace ParkCarbon.Reporting.Text;

/// <summary>A table with a column for each method: as exact as the page is wide, and in several parts where it is too narrow.</summary>
internal sealed class MethodGrid(IReportPage page, IReadOnlyList<ComparedColumn> columns, string marks)
{
    private const int MostDecimals = 3;
    private const int WidestName = 22;

    // What a table adds to the width of its cells: a blank at both sides of each, and one between and beside them.
    private const int Padding = 3;
    private const int Edge = 1;

    /// <summary>Writes rows, made with a number of decimals; each has a name, a cell for each column, and a mark.</summary>
    public void Write(Func<int, IEnumerable<GridRow>> rows)
    {
        var all = Enumerable.Range(0, columns.Count).ToList();
        var decimals = MostDecimals;
        var cells = rows(decimals).ToList();
        while (decimals > 0 && !Fits(all, cells))
        {
            cells = [.. rows(--decimals)];
        }

        if (Fits(all, cells))
        {
            Write(all, cells);
            return;
        }

        // What is too wide for the page goes on beneath, the reference again in front.
        for (var rest = all.Skip(1).ToList(); rest.Count > 0; )
        {
            var taken = 1;
            while (taken < rest.Count && Fits([0, .. rest.Take(taken + 1)], cells))
            {
                taken++;
            }

            Write([0, .. rest.Take(taken)], cells);
            rest = [.. rest.Skip(taken)];
        }
    }

    private void Write(List<int> chosen, List<GridRow> rows) =>
        page.Table(
            [
                new(""),
                .. chosen.Select(at => new TextColumn(ColumnNames.Head(columns[at], page), IsFigure: true)),
                .. HasMarks(rows) ? [new TextColumn(marks)] : Array.Empty<TextColumn>(),
            ],
            rows.Select(row =>
                (string[])
                    [
                        row.Name,
                        .. chosen.Select(at => row.Cells[at]),
                        .. HasMarks(rows) ? [row.Mark] : Array.Empty<string>(),
                    ]
            )
        );

    private bool Fits(List<int> chosen, List<GridRow> rows)
    {
        if (page.Width is not { } width)
        {
            return true;
        }

        var names = Math.Min(rows.Max(row => CellsOf(row.Name)), WidestName) + Padding;
        var figures = chosen.Sum(at =>
            rows.Select(row => row.Cells[at]).Append(ColumnNames.Head(columns[at], page)).Max(CellsOf) + Padding
        );
        var notes = HasMarks(rows) ? CellsOf(marks) + Padding : 0;
        return names + figures + notes + Edge <= width;
    }

    private static bool HasMarks(List<GridRow> rows) => rows.Exists(row => row.Mark.Length > 0);

    private static int CellsOf(string text) => text.Split('\n').Max(line => new Segment(line).CellCount());
}
