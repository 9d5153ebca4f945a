using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Methods.Comparisons;

namespace ParkCarbon.Reporting.Text;

/// <summary>The one table of a comparison: rows of lines, columns of methods, the verdict on top.</summary>
internal sealed class ComparisonTable(IReportPage page, MethodComparison comparison)
{
    private const string Absent = "—";
    private const string Unset = "?";
    private static readonly Rational Large = 100;

    private readonly List<ComparedRow> _explained = [.. Explained(comparison)];

    public void Write() => new MethodGrid(page, comparison.Columns, page.In("为何", "Why")).Write(Rows);

    /// <summary>The rows that differ and say why, in their order; the first has the mark ①.</summary>
    public static IEnumerable<ComparedRow> Explained(MethodComparison comparison) =>
        comparison.Rows.Where(row => IsShown(row) && row.Differs && ReasonsOf(row).Any());

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

    // Who has the same figure as the reference needs no reason; nor who has no line where there is nothing to add up.
    public static IEnumerable<ComparedReason> ReasonsOf(ComparedRow row) =>
        row
            .Reasons.Select(reason =>
                reason with
                {
                    Columns =
                    [
                        .. row
                            .Cells.Where(cell => reason.Columns.Contains(cell.Column) && IsToSay(row, cell))
                            .Select(cell => cell.Column),
                    ],
                }
            )
            .Where(reason => reason.Columns.Count > 0);

    private static bool IsToSay(ComparedRow row, ComparedCell cell) =>
        row.Role is RowRole.Part or RowRole.Net
            ? cell == row.Cells[0] || cell.Difference is not { Numerator.IsZero: true }
            : !cell.IsAbsent && cell.Difference is not { Numerator.IsZero: true };

    private static bool IsShown(ComparedRow row) => row.Role == RowRole.Net || !row.IsEmpty;

    private IEnumerable<GridRow> Rows(int decimals)
    {
        yield return new GridRow(
            page.In("结论", "Verdict"),
            [
                .. comparison.Columns.Select(column =>
                    page.In(StatementAnswer.Short(column.Statement.Outcome)).Replace(' ', '\n')
                ),
            ]
        );
        foreach (var row in comparison.Rows.Where(IsShown))
        {
            var mark = _explained.IndexOf(row);
            yield return new GridRow(
                NameOf(row, page),
                [.. row.Cells.Select(cell => Cell(row, cell, decimals))],
                mark < 0 ? "" : Mark(mark)
            );
        }
    }

    private static string Cell(ComparedRow row, ComparedCell cell, int decimals)
    {
        var figure =
            cell.IsAbsent && row.Row is not null ? Absent
            : cell.Figure.In(cell.Unit) is not { } value ? Unset
            : cell.Figure.Kind == FigureKind.Carbon || value > Large ? Words.Rounded(value, decimals)
            : Words.Brief(value);
        if (row.Role == RowRole.Part && !cell.IsInNet && figure is not (Absent or Unset))
        {
            figure = $"({figure})";
        }

        return cell.Difference is { Numerator.IsZero: false } difference
            ? $"{figure}\n{Words.Signed(difference, decimals)}"
            : figure;
    }
}
