using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods.Comparisons;

/// <summary>Solves for the factors with which sums add up to another, exactly.</summary>
internal static class ExactSolution
{
    /// <summary>Returns one factor for each part, those after the ones that suffice being zero; null where no factors do it.</summary>
    public static Rational[]? Of(IReadOnlyList<LineComposition> parts, LineComposition whole)
    {
        var keys = parts
            .Append(whole)
            .SelectMany(sum => sum.Terms)
            .Select(term => (term.Treatment, term.Aspect))
            .Distinct()
            .ToList();
        var width = parts.Count + 1;
        var rows = keys.Select(key => RowOf(sum => CoefficientOf(sum, key)))
            .Append(RowOf(sum => sum.Constant))
            .ToList();
        var pivots = new List<int>();
        for (var column = 0; column < parts.Count; column++)
        {
            var at = rows.FindIndex(pivots.Count, row => row[column] != Rational.Zero);
            if (at < 0)
            {
                continue;
            }

            (rows[pivots.Count], rows[at]) = (rows[at], rows[pivots.Count]);
            Eliminate(rows, pivots.Count, column);
            pivots.Add(column);
        }

        if (rows.Skip(pivots.Count).Any(row => row[^1] != Rational.Zero))
        {
            return null;
        }

        var factors = new Rational[parts.Count];
        for (var i = 0; i < pivots.Count; i++)
        {
            factors[pivots[i]] = rows[i][^1];
        }

        return factors;

        Rational[] RowOf(Func<LineComposition, Rational> coefficient)
        {
            var row = new Rational[width];
            for (var i = 0; i < parts.Count; i++)
            {
                row[i] = coefficient(parts[i]);
            }

            row[^1] = coefficient(whole);
            return row;
        }
    }

    private static Rational CoefficientOf(LineComposition sum, (string Treatment, FigureAspect Aspect) key) =>
        sum.Terms.FirstOrDefault(term => (term.Treatment, term.Aspect) == key)?.Coefficient ?? Rational.Zero;

    private static void Eliminate(List<Rational[]> rows, int pivot, int column)
    {
        var scale = rows[pivot][column];
        for (var i = column; i < rows[pivot].Length; i++)
        {
            rows[pivot][i] /= scale;
        }

        foreach (var row in rows.Where(row => row != rows[pivot] && row[column] != Rational.Zero))
        {
            var factor = row[column];
            for (var i = column; i < row.Length; i++)
            {
                row[i] -= factor * rows[pivot][i];
            }
        }
    }
}
