using System.Globalization;

namespace ParkCarbon.Domain.Quantities;

/// <summary>Masses of CO₂e as text.</summary>
internal static class CarbonText
{
    /// <summary>The decimals of a tonne that a mass of CO₂e keeps.</summary>
    public const int Decimals = 18;

    public static readonly Int128 GrainsPerTonne = 1_000_000_000_000_000_000;

    public static readonly Int128 GrainsPerKilogram = 1_000_000_000_000_000;

    public static string Exact(FixedPoint grains) => grains.Over(GrainsPerTonne).ToString();

    public static string Format(FixedPoint grains, string? format) =>
        format switch
        {
            null or "" or "G" => Exact(grains) + " t CO₂e",
            "R" => Exact(grains),
            _ when TryReadDecimals(format, out var decimals) => RationalText.FormatScaled(
                grains.Over(GrainsPerTonne).ScaleAndRound(decimals),
                decimals
            ),
            _ => throw new FormatException($"'{format}' is not a format of a mass of CO₂e; use G, R or F0 to F18."),
        };

    public static bool TryParse(string? text, out FixedPoint grains)
    {
        grains = default;
        var narrow = SymbolText.Narrow(text ?? "").Trim();
        var length = NumberText.Length(narrow);
        var rest = narrow[length..].Trim();
        return TryFindUnit(rest, out var grainsPerUnit)
            && RationalText.TryParse(narrow.AsSpan(0, length), out var value)
            && FixedPoint.TryFromExact(value * Rational.FromWhole(grainsPerUnit), out grains);
    }

    // A gram of CO₂e has as many grains as a gram of anything: 10¹².
    private static bool TryFindUnit(string text, out Int128 grainsPerUnit)
    {
        grainsPerUnit = GrainsPerTonne;
        if (text.Length == 0)
        {
            return true;
        }

        if (
            !SubstanceText.TrySplit(text, out var symbol, out var substance)
            || substance != SubstanceText.CarbonDioxideEquivalent
        )
        {
            return false;
        }

        var known = Mass.Dimension.TryGetUnit(symbol, out var unit);
        grainsPerUnit = unit?.Grains ?? 0;
        return known;
    }

    private static bool TryReadDecimals(string format, out int decimals)
    {
        decimals = 0;
        return format[0] == 'F'
            && int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out decimals)
            && decimals <= Decimals;
    }
}
