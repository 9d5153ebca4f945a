using NodaTime;

namespace ParkCarbon.Rules.Facts;

/// <summary>The records that together cover a period, where later records take the place of earlier ones.</summary>
/// <remarks>Twelve monthly accountings cover a year; an accounting of the whole year that was completed later replaces them.</remarks>
internal sealed record PeriodCoverage<T>
{
    private PeriodCoverage(IReadOnlyList<T> records, IReadOnlyList<DateInterval> missing) =>
        (Records, Missing) = (records, missing);

    /// <summary>The records in effect, in order of their periods.</summary>
    public IReadOnlyList<T> Records { get; }

    /// <summary>The days that no record covers, in order.</summary>
    public IReadOnlyList<DateInterval> Missing { get; }

    /// <summary>Chooses the records in effect for a period.</summary>
    /// <param name="latestFirst">The records, the latest first.</param>
    /// <param name="periodOf">The period that a record covers.</param>
    /// <param name="period">The period to be covered.</param>
    public static PeriodCoverage<T> Of(IEnumerable<T> latestFirst, Func<T, DateInterval> periodOf, DateInterval period)
    {
        var chosen = new List<T>();
        List<DateInterval> missing = [period];
        foreach (var record in latestFirst)
        {
            var left = missing.SelectMany(days => Without(days, periodOf(record))).ToList();
            if (!left.SequenceEqual(missing))
            {
                chosen.Add(record);
                missing = left;
            }
        }

        return new([.. chosen.OrderBy(record => periodOf(record).Start)], missing);
    }

    private static List<DateInterval> Without(DateInterval days, DateInterval covered)
    {
        if (days.Intersection(covered) is not { } shared)
        {
            return [days];
        }

        var rest = new List<DateInterval>();
        if (days.Start < shared.Start)
        {
            rest.Add(new DateInterval(days.Start, shared.Start.PlusDays(-1)));
        }

        if (shared.End < days.End)
        {
            rest.Add(new DateInterval(shared.End.PlusDays(1), days.End));
        }

        return rest;
    }
}
