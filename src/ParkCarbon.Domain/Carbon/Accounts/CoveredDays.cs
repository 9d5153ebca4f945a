using NodaTime;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>The days that a record covers.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
internal readonly record struct CoveredDays(LocalDate Start, LocalDate End) : IComparable<CoveredDays>
{
    public DateInterval Days => new(Start, End);

    public int CompareTo(CoveredDays other)
    {
        var byStart = Start.CompareTo(other.Start);
        return byStart != 0 ? byStart : End.CompareTo(other.End);
    }

    /// <summary>The runs of days of an interval that no record covers.</summary>
    /// <param name="covered">The records' days, sorted.</param>
    /// <param name="expected">The interval.</param>
    public static IEnumerable<DateInterval> Gaps(IEnumerable<CoveredDays> covered, DateInterval expected)
    {
        var next = expected.Start;
        foreach (var days in covered)
        {
            if (next < days.Start && next <= expected.End)
            {
                yield return new DateInterval(next, LocalDate.Min(days.Start.PlusDays(-1), expected.End));
            }

            next = LocalDate.Max(next, days.End.PlusDays(1));
        }

        if (next <= expected.End)
        {
            yield return new DateInterval(next, expected.End);
        }
    }
}
