using NodaTime;
using ParkCarbon.Cli.Arguments;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Trends;

namespace ParkCarbon.Cli.Commands;

/// <summary>Which years a trend has, the dossier of each, and the base year among them.</summary>
internal sealed class TrendYears
{
    private TrendYears(IReadOnlyList<(ParkDossier Dossier, DateInterval Period)> periods, DateInterval baseYear)
    {
        Periods = periods;
        Base = baseYear;
    }

    /// <summary>The years, in order.</summary>
    public IReadOnlyList<(ParkDossier Dossier, DateInterval Period)> Periods { get; }

    public DateInterval Base { get; }

    /// <summary>One dossier gives every year that it has activity of; of several, each gives its own.</summary>
    public static TrendYears Of(IReadOnlyList<ParkDossier> dossiers, TrendRequest request)
    {
        var known = (
            dossiers.Count == 1
                ? TrendPeriods.Of(dossiers[0]).Select(period => (Dossier: dossiers[0], Period: period))
                : dossiers.Select(dossier => (Dossier: dossier, dossier.Period))
        )
            .OrderBy(year => year.Period.Start)
            .ThenBy(year => year.Period.End)
            .ToList();
        RefuseUnlike(known);
        var baseYear = BaseOf(known, request);
        var chosen = request.Years is null
            ? known
            : known.Where(year => request.Years.Contains(year.Period.Start.Year) || year.Period == baseYear).ToList();
        foreach (var year in request.Years ?? [])
        {
            if (known.TrueForAll(item => item.Period.Start.Year != year))
            {
                throw OptionValues.Refused(
                    "--years",
                    $"{year}",
                    $"有数据的年度：{List(known)}",
                    $"years with data: {List(known)}"
                );
            }
        }

        return new TrendYears(chosen, baseYear);
    }

    private static void RefuseUnlike(List<(ParkDossier Dossier, DateInterval Period)> known)
    {
        if (known.Select(year => year.Dossier.Park.Id).Distinct().Count() > 1)
        {
            var parks = string.Join(
                ", ",
                known.Select(year => year.Dossier.Park.Id.ToString()).Distinct(StringComparer.Ordinal)
            );
            throw new CommandFailure(
                $"档案属于不同的园区：{parks}。趋势只比较同一园区的年度。",
                $"The dossiers are of different parks: {parks}. A trend compares years of one park."
            );
        }

        if (known.DistinctBy(year => year.Period).Count() < known.Count)
        {
            throw new CommandFailure(
                $"同一核算期以不同写法出现在多个文件中：{List(known)}。请统一写法，以便合并。",
                $"Files write the same period in different ways: {List(known)}. Write it alike, so that they can be merged."
            );
        }
    }

    private static DateInterval BaseOf(List<(ParkDossier Dossier, DateInterval Period)> known, TrendRequest request)
    {
        if (request.Base is { } year)
        {
            return known.Find(item => item.Period.Start.Year == year).Period
                ?? throw OptionValues.Refused(
                    "--base",
                    $"{year}",
                    $"有数据的年度：{List(known)}",
                    $"a year with data: {List(known)}"
                );
        }

        var own = known[^1].Dossier.BaseYear?.Period;
        return own is null ? known[0].Period
            : known.Exists(item => item.Period == own) ? own
            : throw new CommandFailure(
                $"档案的基准年 {Days(own)} 没有数据；有数据的年度：{List(known)}。请同时给出该年度的档案，或以 --base 另选。",
                $"The dossier's base year {Days(own)} has no data; years with data: {List(known)}. Name the dossier of that year, too, or choose another by --base."
            );
    }

    private static string List(IEnumerable<(ParkDossier Dossier, DateInterval Period)> years) =>
        string.Join(", ", years.Select(year => Days(year.Period)));

    private static string Days(DateInterval period) =>
        period.Start == new LocalDate(period.Start.Year, 1, 1) && period.End == new LocalDate(period.Start.Year, 12, 31)
            ? $"{period.Start.Year:0000}"
            : $"{NodaTime.Text.LocalDatePattern.Iso.Format(period.Start)}..{NodaTime.Text.LocalDatePattern.Iso.Format(period.End)}";
}
