using ParkCarbon.Domain;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods.Comparisons;

/// <summary>Sets the lines of columns side by side.</summary>
internal static class RowComparison
{
    private static readonly BilingualText NoLine = new("该方法没有这一项。", "The method has no such line.");

    private static readonly BilingualText InOtherTotal = new(
        "不影响这一合计；该方法在另一合计中计入。",
        "It changes nothing in this total; the method's other total has it."
    );

    public static IEnumerable<ComparedRow> Of(IReadOnlyList<ComparedColumn> columns)
    {
        foreach (var row in Enum.GetValues<ComparisonRow>())
        {
            if (row == ComparisonRow.Net && OthersOf(columns) is { } others)
            {
                yield return others;
            }

            var cells = columns.Select(column => CellOf(column, row)).ToList();
            if (cells.Exists(cell => !cell.IsAbsent) || columns.Any(column => AbsenceOf(column, row) is not null))
            {
                yield return RowOf(row, Compared(cells), row);
            }
        }
    }

    private static ComparedRow RowOf(ComparisonRow? row, IReadOnlyList<ComparedCell> cells, ComparisonRow about) =>
        new()
        {
            Row = row,
            Cells = cells,
            Reasons = [.. ReasonsOf(cells, about)],
        };

    private static ComparedCell CellOf(ComparedColumn column, ComparisonRow row)
    {
        List<StatementLine> lines =
            row == ComparisonRow.Net ? [column.NetLine] : [.. column.Lines.Where(line => line.Row == row)];
        var isPart = RowRoles.Of(row) == RowRole.Part;
        var counting = isPart ? lines.Where(column.Counts).ToList() : lines;
        var contribution =
            !isPart ? null
            : lines.Count == 0
                ? column.IsTraced ? Rational.Zero
                    : null
            : Sum(counting.Select(column.ContributionOf));
        return new ComparedCell
        {
            Column = column,
            Lines = lines,
            Figure =
                isPart && column.IsTraced && counting.Count > 0
                    ? new Figure(contribution, FigureKind.Carbon)
                    : Sum(lines),
            Unit = lines.Count == 0 ? FigureUnit.Tonnes : lines[0].Unit,
            IsInNet = isPart && counting.Count > 0,
            Contribution = contribution,
        };
    }

    // What is counted in lines that stand in no row must not be lost from the sum.
    private static ComparedRow? OthersOf(IReadOnlyList<ComparedColumn> columns)
    {
        var cells = columns.Select(OtherOf).ToList();
        return cells.Exists(cell => cell.Contribution is { Numerator.IsZero: false })
            ? RowOf(null, Compared(cells), ComparisonRow.Net) with
            {
                Reasons =
                [
                    .. cells
                        .Where(cell => cell.Lines.Count > 0)
                        .SelectMany(cell =>
                            cell.Lines.Where(line => line.Figure.Value is not { Numerator.IsZero: true })
                                .Select(line => new ComparedReason(
                                    [cell.Column],
                                    line.Why ?? line.Label,
                                    line.Citation,
                                    IsAbsence: false
                                ))
                        ),
                ],
            }
            : null;
    }

    private static ComparedCell OtherOf(ComparedColumn column)
    {
        var others = column.Others.ToList();
        var sum = column.Rest is { } rest
            ? others.Aggregate(rest, (total, next) => total + next.Contribution)
            : (Rational?)null;
        return new ComparedCell
        {
            Column = column,
            Lines = [.. others.Select(other => other.Line)],
            Figure = new Figure(sum, FigureKind.Carbon),
            Unit = FigureUnit.Tonnes,
            IsInNet = true,
            Contribution = sum,
        };
    }

    private static List<ComparedCell> Compared(List<ComparedCell> cells) =>
        [.. cells.Select(cell => cell with { Difference = DifferenceOf(cell, cells[0]) })];

    private static Rational? DifferenceOf(ComparedCell cell, ComparedCell reference) =>
        cell.Contribution is not null || reference.Contribution is not null ? cell.Contribution - reference.Contribution
        : cell.Figure.Kind == FigureKind.Carbon && reference.Figure.Kind == FigureKind.Carbon
            ? cell.Figure.Value - reference.Figure.Value
        : null;

    private static IEnumerable<ComparedReason> ReasonsOf(IReadOnlyList<ComparedCell> cells, ComparisonRow row) =>
        cells
            .SelectMany((cell, i) => ReasonsOf(cell, row, isReference: i == 0))
            .GroupBy(reason => (reason.Text, reason.Citation, reason.IsAbsence))
            .Select(group => new ComparedReason(
                [.. group.SelectMany(reason => reason.Columns).Distinct()],
                group.Key.Text,
                group.Key.Citation,
                group.Key.IsAbsence
            ));

    // A line that says nothing of itself, and differs, is at least named.
    private static IEnumerable<ComparedReason> ReasonsOf(ComparedCell cell, ComparisonRow row, bool isReference)
    {
        var absence = AbsenceOf(cell.Column, row);
        if (row == ComparisonRow.Net && absence is not null)
        {
            // The column ends in a total all the same; the method says why that is no net.
            yield return new([cell.Column], absence.Why, absence.Citation, IsAbsence: true);
        }
        else if (cell.IsAbsent)
        {
            if (absence is not null || cell.Difference is { Numerator.IsZero: false })
            {
                yield return new(
                    [cell.Column],
                    absence?.Why ?? (HasElsewhere(cell.Column, row) ? InOtherTotal : NoLine),
                    absence?.Citation,
                    IsAbsence: true
                );
            }
        }

        foreach (var line in cell.Lines)
        {
            if (line.Why is { } why)
            {
                yield return new([cell.Column], why, line.Citation, IsAbsence: false);
            }
            else if (!isReference && RowRoles.Of(row) is RowRole.Part && cell.Difference is { Numerator.IsZero: false })
            {
                yield return new([cell.Column], line.Label, line.Citation, IsAbsence: false);
            }
        }
    }

    private static bool HasElsewhere(ComparedColumn column, ComparisonRow row) =>
        column.Statement.Lines.Any(line => line.Row == row);

    private static AbsentRow? AbsenceOf(ComparedColumn column, ComparisonRow row) =>
        column.Statement.Method.Absent.FirstOrDefault(absent => absent.Row == row);

    private static Rational? Sum(IEnumerable<Rational?> parts) =>
        parts.Aggregate((Rational?)Rational.Zero, (sum, part) => sum + part);

    private static Figure Sum(List<StatementLine> lines) =>
        lines.Count == 0 ? Figure.Unset
        : lines.TrueForAll(line => line.Figure.IsSet && line.Figure.Kind == lines[0].Figure.Kind)
            ? new Figure(Sum(lines.Select(line => line.Figure.Value)), lines[0].Figure.Kind)
        : Figure.Unset;
}
