using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Quantities;
using static ParkCarbon.Rules.Tests.Trends.TrendParks;

namespace ParkCarbon.Rules.Tests.Trends;

/// <summary>What a property draws: sources with an amount and a factor in each of two years; zero is no activity at all.</summary>
public sealed record TwoYears(IReadOnlyList<TwoYears.Line> Lines)
{
    /// <summary>A source in both years; factors in thousandths, so that products have digits to lose.</summary>
    public sealed record Line(int StartAmount, int EndAmount, int StartFactor, int EndFactor);

    public ParkDossier Start => DossierOf(2024, line => line.StartAmount, line => line.StartFactor, line => line.EndAmount);

    public ParkDossier End => DossierOf(2025, line => line.EndAmount, line => line.EndFactor, line => line.StartAmount);

    public TwoYears With(Func<Line, Line> change) => new([.. Lines.Select(change)]);

    /// <summary>The end in the place of the start and the start in the place of the end.</summary>
    public TwoYears Swapped =>
        With(line => new Line(line.EndAmount, line.StartAmount, line.EndFactor, line.StartFactor));

    private ParkDossier DossierOf(
        int year,
        Func<Line, int> amount,
        Func<Line, int> factor,
        Func<Line, int> amountOfTheOther
    )
    {
        // A source without activity in one year is not in that year's dossier: it starts or ends.
        var lines = Lines.Index().Where(item => amount(item.Item) > 0 || amountOfTheOther(item.Item) == 0).ToList();
        return Dossier(
            year,
            lines.Select(item => Factor($"f{item.Index}", factor(item.Item) / 1000m)),
            lines.Select(item => Source($"s{item.Index}", $"f{item.Index}")),
            lines.Select(item => Record($"s{item.Index}", Year(year), amount(item.Item)))
        );
    }
}
