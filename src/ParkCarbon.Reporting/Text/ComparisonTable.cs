using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Methods.Comparisons;
using Spectre.Console.Rendering;

namespace ParkCarbon.Reporting.Text;

/// <summary>The one table of a comparison: rows of lines, columns of methods, the verdict on top.</summary>
internal sealed class ComparisonTable(IReportPage page, MethodComparison comparison)
{
    private const int MostDecimals = 3;
    private const int Gap = 2;
    private const string Absent = "—";
    private const string Unset = "?";

    private readonly List<ComparedRow> _explained = [.. Explained(comparison)];

    public void Write()
    {
        var columns = comparison.Columns.Index().ToList();
        var decimals = Enumerable.Range(0, MostDecimals + 1).Reverse().FirstOrDefault(Fits);
        // What is too wide for the page goes on beneath, the reference again in front.
        for (var rest = columns.Skip(1).ToList(); ; )
        {
            var taken = 1;
            while (taken < rest.Count && WidthOf([columns[0], .. rest.Take(taken + 1)], decimals) <= page.Width)
            {
                taken++;
            }

            taken = page.Width is null ? rest.Count : Math.Min(taken, rest.Count);
            Write([columns[0], .. rest.Take(taken)], decimals);
            rest = [.. rest.Skip(taken)];
            if (rest.Count == 0)
            {
                return;
            }

            page.Blank();
        }

        bool Fits(int places) => page.Width is not { } width || WidthOf(columns, places) <= width;
    }

    /// <summary>The rows that differ and say why, in their order; the first has the mark ①.</summary>
    public static IEnumerable<ComparedRow> Explained(MethodComparison comparison) =>
        comparison.Rows.Where(row => IsShown(row) && row.Differs && row.Reasons.Count > 0);

    public static string Mark(int i) => i < 20 ? ((char)('①' + i)).ToString() : $"({i + 1})";

    public static string NameOf(ComparedRow row, IReportPage page)
    {
        if (row.Row is not { } known)
        {
            return page.In("其他行", "Other lines");
        }

        var unit = row.Cells.FirstOrDefault(cell => !cell.IsAbsent)?.Unit;
        var name = page.In(Words.Of(known));
        return row.Role == RowRole.Subtotal ? "= " + name
            : unit is null || unit.Kind == FigureKind.Carbon ? name
            : $"{name}, {unit.Symbol}";
    }

    private static bool IsShown(ComparedRow row) => row.Role == RowRole.Net || !row.IsEmpty;

    private void Write(List<(int Index, ComparedColumn Column)> columns, int decimals)
    {
        var rows = Rows(columns, decimals).ToList();
        page.Table(Heads(columns), rows);
    }

    private List<TextColumn> Heads(List<(int Index, ComparedColumn Column)> columns) =>
        [
            new(""),
            .. columns.Select(item => new TextColumn(ColumnNames.Head(item.Column, page), IsFigure: true)),
            new(page.In("为何", "Why")),
        ];

    private IEnumerable<IReadOnlyList<string>> Rows(List<(int Index, ComparedColumn Column)> columns, int decimals)
    {
        yield return
        [
            page.In("结论", "Verdict"),
            .. columns.Select(item => page.In(StatementAnswer.Short(item.Column.Statement.Outcome)).Replace(' ', '\n')),
            "",
        ];
        foreach (var row in comparison.Rows.Where(IsShown))
        {
            var mark = _explained.IndexOf(row);
            yield return
            [
                NameOf(row, page),
                .. columns.Select(item => Cell(row, row.Cells[item.Index], decimals)),
                mark < 0 ? "" : Mark(mark),
            ];
        }
    }

    private static string Cell(ComparedRow row, ComparedCell cell, int decimals)
    {
        var figure =
            cell.IsAbsent && row.Row is not null ? Absent
            : cell.Figure.Value is null ? Unset
            : cell.Figure.Kind == FigureKind.Carbon ? Words.Rounded(cell.Figure.Value.Value, decimals)
            : Words.Figure(cell.Figure, cell.Unit);
        if (row.Role == RowRole.Part && !cell.IsInNet && figure is not (Absent or Unset))
        {
            figure = $"({figure})";
        }

        return cell.Difference is { Numerator.IsZero: false } difference
            ? $"{figure}\n{(difference.IsNegative ? "" : "+")}{Words.Rounded(difference, decimals)}"
            : figure;
    }

    private int WidthOf(IEnumerable<(int Index, ComparedColumn Column)> columns, int decimals)
    {
        var chosen = columns.ToList();
        var cells = Rows(chosen, decimals).ToList();
        return Heads(chosen)
            .Select(
                (head, i) =>
                    cells.Select(row => row[i]).Append(head.Header).SelectMany(text => text.Split('\n')).Max(Columns)
                    + Gap
            )
            .Sum();
    }

    private static int Columns(string text) => new Segment(text).CellCount();
}
