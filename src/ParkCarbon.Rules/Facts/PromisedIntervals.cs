using NodaTime;

namespace ParkCarbon.Rules.Facts;

/// <summary>The intervals for which something is promised, one after the other from a first day on.</summary>
/// <param name="Every">How long each of them is.</param>
/// <param name="StartsOn">The first day of the first.</param>
internal sealed record PromisedIntervals(Period Every, LocalDate StartsOn)
{
    /// <summary>The intervals that ended before a date, in order, without those that ended before the promise counts.</summary>
    /// <param name="since">The day from which the promise counts; the interval that it lies in counts whole.</param>
    /// <param name="asOf">The date; an interval that ends on it is not complete yet.</param>
    public IEnumerable<DateInterval> CompleteBetween(LocalDate since, LocalDate asOf)
    {
        var start = StartsOn;
        for (var count = 1; ; count++)
        {
            // Counted from the first day each time: months from 31 January end on 28 February and again on 31 March.
            var next = StartsOn + Times(count);
            if (next > asOf)
            {
                yield break;
            }

            if (next > since)
            {
                yield return new DateInterval(start, next.PlusDays(-1));
            }

            start = next;
        }
    }

    private Period Times(int count) =>
        new PeriodBuilder
        {
            Years = Every.Years * count,
            Months = Every.Months * count,
            Weeks = Every.Weeks * count,
            Days = Every.Days * count,
        }.Build();
}
