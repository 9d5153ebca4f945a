using NodaTime;

namespace ParkCarbon.Rules.Facts;

/// <summary>The intervals in which something was promised: one after the other, without gaps, from a day on.</summary>
internal static class PromisedIntervals
{
    /// <summary>The whole intervals that end at or before a day.</summary>
    /// <param name="start">The first day of the first interval.</param>
    /// <param name="every">How long each lasts; more than nothing.</param>
    /// <param name="last">The last day that an interval may end on.</param>
    /// <remarks>Counted from the start and not from the one before, so that months of 31 days do not wander.</remarks>
    public static IEnumerable<DateInterval> Of(LocalDate start, Period every, LocalDate last)
    {
        for (var n = 0; ; n++)
        {
            var (first, end) = (Start(start, every, n), Start(start, every, n + 1).PlusDays(-1));
            if (end > last)
            {
                yield break;
            }

            yield return new DateInterval(first, end);
        }
    }

    private static LocalDate Start(LocalDate start, Period every, int n) =>
        start.PlusMonths(n * ((12 * every.Years) + every.Months)).PlusDays(n * ((7 * every.Weeks) + every.Days));
}
