using NodaTime;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>The sum of a cell's activity and the days that its records cover.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Sum">The sum; unset where no record could be added.</param>
/// <param name="Days">The days of the records, sorted, each pair of ends once.</param>
internal sealed record CellActivity(ActivityCell Cell, Quantity? Sum, ValueList<CoveredDays> Days)
{
    /// <summary>The first to the last day of the records that lie within a period; the days on which the cell's factor is used.</summary>
    /// <param name="period">The period.</param>
    public DateInterval DaysWithin(DateInterval period)
    {
        var within = Days.Where(days => period.Contains(days.Days)).ToList();
        return within.Count == 0 ? period : new DateInterval(within[0].Start, within.Max(days => days.End));
    }

    /// <summary>Merges the activity of one cell.</summary>
    public static CellActivity operator +(CellActivity left, CellActivity right) =>
        new(
            left.Cell,
            left.Sum is { } a && right.Sum is { } b ? a + b : left.Sum ?? right.Sum,
            left.Days.Equals(right.Days)
                ? left.Days
                : ValueList<CoveredDays>.Copy(new SortedSet<CoveredDays>(left.Days.Concat(right.Days)))
        );
}
