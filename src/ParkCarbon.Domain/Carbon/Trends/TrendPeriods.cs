using NodaTime;

namespace ParkCarbon.Domain.Carbon.Trends;

/// <summary>The years that a dossier has activity of, each as long as its own period.</summary>
public static class TrendPeriods
{
    /// <summary>Returns the period as it lies in another year: 2025-04-01 to 2026-03-31 in 2023 is 2023-04-01 to 2024-03-31.</summary>
    /// <param name="period">The period.</param>
    /// <param name="year">The year in which the period that is wanted starts.</param>
    public static DateInterval InYear(DateInterval period, int year)
    {
        ArgumentNullException.ThrowIfNull(period);
        var years = year - period.Start.Year;
        return new DateInterval(period.Start.PlusYears(years), period.End.PlusDays(1).PlusYears(years).PlusDays(-1));
    }

    /// <summary>Returns the dossier's own period and every year of which it has activity, in order.</summary>
    /// <param name="dossier">The dossier.</param>
    public static IReadOnlyList<DateInterval> Of(ParkDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var own = dossier.Period;
        return
        [
            .. (dossier.Activities ?? [])
                .Select(record => record.Period)
                .Distinct()
                .SelectMany(days => YearsOf(days, own))
                .Distinct()
                .Select(year => InYear(own, year))
                .Append(own)
                .Distinct()
                .OrderBy(period => period.Start)
                .ThenBy(period => period.End),
        ];
    }

    // A record of March belongs to a fiscal year that began in the calendar year before; one that lies in none is in none.
    private static IEnumerable<int> YearsOf(DateInterval days, DateInterval own) =>
        new[] { days.Start.Year - 1, days.Start.Year }.Where(year => year >= 1 && InYear(own, year).Contains(days));
}
