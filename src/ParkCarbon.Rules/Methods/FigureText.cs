using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods;

/// <summary>Reads figures from texts: "0 t CO₂e", "0.8325 kgCO2/kWh", "0.3 kgce/kWh", "200000 tce", "90 %", "12".</summary>
internal static class FigureText
{
    public static bool TryParse(string text, [NotNullWhen(true)] out Figure? figure)
    {
        figure =
            text.Contains('/', StringComparison.Ordinal) ? OfRate(text)
            : decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
                ? new Figure(Rational.FromDecimal(number), FigureKind.Number)
            : OfCarbon(text) ?? OfAmount(text);
        return figure is not null;
    }

    private static Figure? OfCarbon(string text) =>
        (text.Contains("CO", StringComparison.OrdinalIgnoreCase) || text.Contains("二氧化碳", StringComparison.Ordinal))
        && CarbonMass.TryParse(text, out var mass)
            ? new Figure(mass)
            : null;

    private static Figure? OfAmount(string text)
    {
        if (!Amount.TryParse(text, out var amount))
        {
            return null;
        }

        var dimension = amount.Dimensions[0];
        var exact = Rational.FromDecimal(amount.Value) * Base(dimension, amount.Symbol);
        return new Figure(exact, FigureKind.Of(dimension));
    }

    private static Figure? OfRate(string text)
    {
        if (
            !Rate.TryParse(text, out var rate)
            || rate.Substance is not (null or "CO2" or "CO2e")
            || rate is not { NumeratorDimensions: [var numerator, ..], DenominatorDimensions: [var denominator, ..] }
        )
        {
            return null;
        }

        // Tonnes are the base of carbon, whatever the base of other masses is.
        var isCarbon = rate.Substance is not null;
        var above = isCarbon ? Mass.Tonne : numerator.BaseUnit;
        return new Figure(
            rate.Per(above, denominator.BaseUnit),
            (isCarbon ? FigureKind.Carbon : FigureKind.Of(numerator)).Over(FigureKind.Of(denominator))
        );
    }

    private static Rational Base(Dimension dimension, string symbol) =>
        Quantity.From(1m, dimension.GetUnit(symbol)).InExactly(dimension.BaseUnit);
}
