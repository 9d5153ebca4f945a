using System.Globalization;

namespace ParkCarbon.Domain.Quantities;

/// <summary>Rates as text: a number, a unit with or without a substance, a slash, a unit with or without a number.</summary>
internal static class RateText
{
    private const string Form =
        "write a rate as value, unit, slash, unit, like 0.5306 kgCO2/kWh, 26.7 GJ/t or 8.5 L/100 km";

    public static Rate Parse(string text)
    {
        if (!QuantityText.TrySplit(text, out var number, out var unit, out var problem))
        {
            throw new FormatException($"{problem[..problem.IndexOf(';', StringComparison.Ordinal)]}; {Form}.");
        }

        return NumberText.TryParseDecimal(number, out var value)
            ? ParseUnit(value, unit)
            : throw new FormatException(
                $"'{number}' has more digits than a decimal holds (28); round it where it is published."
            );
    }

    public static bool TryParse(string? text, out Rate rate)
    {
        rate = default;
        return QuantityText.TrySplit(text, out var number, out var unit, out _)
            && NumberText.TryParseDecimal(number, out var value)
            && TryParseUnit(value, unit, out rate, out _);
    }

    public static Rate ParseUnit(decimal value, string unit) =>
        TryParseUnit(value, unit, out var rate, out var problem) ? rate : throw new FormatException(problem);

    /// <summary>Parts an exact number, which may be a fraction, from the unit of the rate.</summary>
    public static (Rational Number, Rate UnitRate) SplitExact(string text)
    {
        var (number, unit) = SplitFraction(text);
        return (Rational.Parse(number), ParseUnit(1m, unit));
    }

    public static bool TrySplitExact(string? text, out Rational number, out Rate unitRate)
    {
        var (digits, unit) = SplitFraction(text ?? "");
        unitRate = default;
        return Rational.TryParse(digits, out number) && TryParseUnit(1m, unit, out unitRate, out _);
    }

    public static string FormatUnit(Rate rate)
    {
        var multiple = rate.Multiple == 1m ? "" : rate.Multiple.ToString(CultureInfo.InvariantCulture) + " ";
        return $"{rate.Numerator}{rate.Substance}/{multiple}{Bracket(rate.Denominator)}";
    }

    /// <summary>Writes a factor, given in grains, per the first unit in which its tonnes end; as a fraction where they never do.</summary>
    public static string FormatFactor(Rational ratio, Dimension dimension)
    {
        var unit = dimension.Units.FirstOrDefault(unit => TonnesPer(unit).IsDecimal) ?? dimension.DefaultUnit;
        return $"{TonnesPer(unit)} t CO₂e/{Bracket(unit.Symbol)}";

        Rational TonnesPer(Unit unit) => ratio * Rational.Of(unit.Grains, CarbonText.GrainsPerTonne);
    }

    private static (string Number, string Unit) SplitFraction(string text)
    {
        var narrow = SymbolText.Narrow(text).Trim();
        var length = NumberText.Length(narrow);
        if (length > 0 && length < narrow.Length && narrow[length] == '/')
        {
            length += 1 + NumberText.Length(narrow.AsSpan(length + 1));
        }

        return (narrow[..length], narrow[length..].Trim());
    }

    private static bool TryParseUnit(decimal value, string text, out Rate rate, out string problem)
    {
        rate = default;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0 || text.IndexOf('/', slash + 1) >= 0)
        {
            problem = $"'{text}' is not one unit per another; {Form}.";
            return false;
        }

        var above = Unbracket(text[..slash]);
        var below = Unbracket(text[(slash + 1)..]);
        if (!TryReadNumerator(above, out var numerator, out var substance))
        {
            problem = UnitCatalogue.Unknown(above);
            return false;
        }

        if (!TryReadDenominator(below, out var multiple, out var denominator))
        {
            problem = UnitCatalogue.Unknown(below);
            return false;
        }

        problem = "";
        rate = new Rate(value, numerator, substance, multiple, denominator);
        return true;
    }

    private static bool TryReadNumerator(string text, out string symbol, out string? substance)
    {
        symbol = text;
        substance = null;
        if (UnitCatalogue.TryFind(text, out _))
        {
            return true;
        }

        var found = SubstanceText.TrySplit(text, out symbol, out var named);
        substance = found ? named : null;
        return found;
    }

    private static bool TryReadDenominator(string text, out decimal multiple, out string symbol)
    {
        multiple = 1m;
        symbol = text;
        if (UnitCatalogue.TryFind(text, out _))
        {
            return true;
        }

        var length = NumberText.Length(text);
        symbol = Unbracket(text[length..]);
        return NumberText.TryParseDecimal(text.AsSpan(0, length), out multiple)
            && multiple > 0m
            && UnitCatalogue.TryFind(symbol, out _);
    }

    // Compound units below the line read as one only in brackets: kJ/(kg·K).
    private static string Bracket(string symbol) =>
        symbol.Contains('·', StringComparison.Ordinal) ? $"({symbol})" : symbol;

    private static string Unbracket(string text)
    {
        var trimmed = text.Trim();
        return trimmed.StartsWith('(') && trimmed.EndsWith(')') ? trimmed[1..^1].Trim() : trimmed;
    }
}
