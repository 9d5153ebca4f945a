using System.Collections.Frozen;

namespace ParkCarbon.Domain.Quantities;

/// <summary>All units of all dimensions, by symbol; a symbol such as m³ or 1 may stand for one unit in each of two dimensions.</summary>
internal static class UnitCatalogue
{
    public static readonly IReadOnlyList<Dimension> Dimensions = Array.AsReadOnly<Dimension>([
        Energy.Dimension,
        Mass.Dimension,
        StandardVolume.Dimension,
        LiquidVolume.Dimension,
        FreightWork.Dimension,
        PassengerWork.Dimension,
        Distance.Dimension,
        Area.Dimension,
        Count.Dimension,
        Share.Dimension,
        Money.Dimension,
        UsDollar.Dimension,
        Euro.Dimension,
        PoundSterling.Dimension,
        .. ForeignMoney.Dimensions,
        OperatingTime.Dimension,
        TemperatureDifference.Dimension,
        HeatingWork.Dimension,
    ]);

    // No symbol comes near it; what does is broken input, which messages should not repeat in full.
    private const int MaximumLength = 64;

    private static readonly FrozenDictionary<string, Unit[]> BySymbol = Dimensions
        .SelectMany(dimension => dimension.Symbols)
        .GroupBy(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    public static bool TryFind(string symbol, out ReadOnlySpan<Unit> units)
    {
        var found =
            BySymbol.TryGetValue(symbol, out var candidates)
            || BySymbol.TryGetValue(SymbolText.Fold(symbol), out candidates);
        units = candidates;
        return found;
    }

    /// <summary>The units that a symbol stands for: one, or one in each of several dimensions.</summary>
    /// <exception cref="FormatException">No unit goes by that symbol.</exception>
    public static ReadOnlySpan<Unit> Find(string symbol) =>
        TryFind(symbol, out var units) ? units : throw new FormatException(Unknown(symbol));

    /// <summary>Says what a symbol stands for: "kWh (energy, 能量)", "m³ (standard volume, 标准体积; or liquid volume, 液体体积)".</summary>
    public static string Describe(ReadOnlySpan<Unit> units, string symbol)
    {
        var names = new List<string>(units.Length);
        foreach (var unit in units)
        {
            names.Add(unit.Dimension.ToString());
        }

        return $"{symbol} ({string.Join("; or ", names)})";
    }

    public static string Unknown(string symbol)
    {
        if (symbol.Length > MaximumLength)
        {
            return $"'{symbol.AsSpan(0, MaximumLength)}…' is not a unit; a symbol is no longer than {MaximumLength} characters.";
        }

        if (SymbolText.Fold(symbol) is "°C" or "degC")
        {
            return $"'{symbol}' is a point on a scale, not a unit that amounts add up in; use Temperature, or K for a difference.";
        }

        if (Ambiguous(SymbolText.Fold(symbol)) is { } meanings)
        {
            return $"'{symbol}' has several meanings; write {meanings}.";
        }

        if (
            SubstanceText.TrySplit(symbol, out var mass, out var substance)
            && substance is ("CO2e" or "CO2" or "CH4" or "N2O" or "SF6" or "C")
        )
        {
            return $"'{symbol}' is a mass of {substance}, and the unit of an amount is the mass alone; write '{mass}'.";
        }

        var nearest = Nearest(SymbolText.Fold(symbol));
        return nearest is null
            ? $"'{symbol}' is not a unit; write a symbol such as kWh, tce, t, m³, 万kWh or 吨."
            : $"'{symbol}' is not a unit; did you mean '{nearest}'?";
    }

    private static string? Ambiguous(string symbol) =>
        symbol switch
        {
            "ton" or "tons" => "t, short ton or long ton",
            "gal" or "gallon" or "gallons" => "US gallon or UK gallon",
            "MBtu" or "MBTU" => "kBtu or MMBtu",
            "$" => "USD, or the code of the currency that is meant",
            _ => null,
        };

    /// <summary>The known symbol closest to a mistyped one, if one is close; nothing but the case of a single letter may be wrong.</summary>
    private static string? Nearest(string symbol)
    {
        var most = Math.Min(symbol.Length - 1, 2);
        return Dimensions
            .SelectMany(dimension => dimension.Units)
            .SelectMany(unit => unit.Spellings)
            .Select(spelling => (Slips: NearestName.Distance(SymbolText.Fold(spelling), symbol), Spelling: spelling))
            .Where(near => near.Slips <= most)
            .OrderBy(near => near.Slips)
            .Select(near => near.Spelling)
            .FirstOrDefault();
    }
}
