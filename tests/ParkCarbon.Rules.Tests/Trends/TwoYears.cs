using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Support;
using static ParkCarbon.Rules.Tests.Trends.TrendParks;

namespace ParkCarbon.Rules.Tests.Trends;

/// <summary>What a property draws: sources with an amount and a factor in each of two years, and credits that count or do not.</summary>
public sealed record TwoYears(
    IReadOnlyList<TwoYears.Line> Lines,
    TwoYears.CreditsOfYear StartCredits,
    TwoYears.CreditsOfYear EndCredits
)
{
    /// <summary>A source in both years, in one where the other's amount is zero; factors in thousandths.</summary>
    public sealed record Line(int StartAmount, int EndAmount, int StartFactor, int EndFactor);

    /// <summary>Credits retired for a year, and whether the year's reading counts them.</summary>
    public sealed record CreditsOfYear(int Count, bool AreCounted);

    public ParkDossier Start =>
        DossierOf(2024, line => line.StartAmount, line => line.StartFactor, line => line.EndAmount, StartCredits);

    public ParkDossier End =>
        DossierOf(2025, line => line.EndAmount, line => line.EndFactor, line => line.StartAmount, EndCredits);

    /// <summary>The end in the place of the start and the start in the place of the end.</summary>
    public TwoYears Swapped =>
        new(
            [.. Lines.Select(line => new Line(line.EndAmount, line.StartAmount, line.EndFactor, line.StartFactor))],
            EndCredits,
            StartCredits
        );

    public TwoYears With(Func<Line, Line> change) => this with { Lines = [.. Lines.Select(change)] };

    private static ParkDossier DossierOf(
        int year,
        IReadOnlyList<(int Index, Line Item)> lines,
        Func<Line, int> amount,
        Func<Line, int> factor
    ) =>
        Dossier(
            year,
            lines.Select(item => Factor($"f{item.Index}", factor(item.Item) / 1000m)),
            lines.Select(item => Source($"s{item.Index}", $"f{item.Index}")),
            lines.Select(item => Record($"s{item.Index}", Year(year), amount(item.Item)))
        );

    private ParkDossier DossierOf(
        int year,
        Func<Line, int> amount,
        Func<Line, int> factor,
        Func<Line, int> amountOfTheOther,
        CreditsOfYear credits
    )
    {
        // A source without activity in one year is not in that year's dossier: it starts or ends.
        var lines = Lines.Index().Where(item => amount(item.Item) > 0 || amountOfTheOther(item.Item) == 0).ToList();
        return DossierOf(year, lines, amount, factor) with
        {
            Neutrality = new NeutralityChoice
            {
                Method = Method.Id,
                Readings =
                [
                    new ReadingChoice { Reading = "offsets", Choice = credits.AreCounted ? "counted" : "excluded" },
                ],
            },
            Credits = credits.Count == 0 ? [] : [Retired(year, credits.Count)],
        };
    }

    private static CarbonCredit Retired(int year, int count) =>
        new()
        {
            Serials = SerialRange.Parse($"C-{year}-00001..C-{year}-{count:00000}"),
            Programme = "made up",
            Project = "forest",
            Vintage = year,
            Retirement = new Retirement
            {
                Entity = Id<ParkEntity>.Parse("mill"),
                On = new LocalDate(year, 12, 31),
                Period = Year(year),
                Evidence = Id<DocumentedInformation>.Parse("cancelled"),
            },
        };
}
