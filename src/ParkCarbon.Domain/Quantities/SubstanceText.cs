namespace ParkCarbon.Domain.Quantities;

/// <summary>Parts "kgCO2e", "t C" or "吨二氧化碳" into a unit of mass and what it is a mass of.</summary>
internal static class SubstanceText
{
    public const string CarbonDioxide = "CO2";

    public const string CarbonDioxideEquivalent = "CO2e";

    // Longer than any unit with any substance: input is untrusted, and the search tries every prefix.
    private const int MaximumLength = 64;

    /// <summary>Finds the longest unit of mass that the text begins with; the rest is the substance.</summary>
    public static bool TrySplit(string text, out string symbol, out string substance)
    {
        for (var length = text.Length > MaximumLength ? 0 : text.Length - 1; length > 0; length--)
        {
            symbol = text[..length].TrimEnd();
            if (Mass.Dimension.TryGetUnit(symbol, out _) && TryRead(text[length..], out substance))
            {
                return true;
            }
        }

        (symbol, substance) = ("", "");
        return false;
    }

    /// <summary>Reads a substance: the usual gases in any of their spellings, any other by a formula or code that begins with a capital.</summary>
    public static bool TryRead(string text, out string substance)
    {
        var folded = SymbolText.Fold(text);
        substance = folded.ToUpperInvariant() switch
        {
            "CO2E" or "CO2EQ" or "CO2-E" or "CO2-EQ" or "CO2当量" or "二氧化碳当量" => CarbonDioxideEquivalent,
            "CO2" or "二氧化碳" => CarbonDioxide,
            "CH4" or "甲烷" => "CH4",
            "N2O" or "氧化亚氮" => "N2O",
            "SF6" or "六氟化硫" => "SF6",
            "碳" => "C",
            _ => folded,
        };

        // A known unit is no substance: "tWh" is a mistyped TWh, not tonnes of Wh.
        return substance.Length > 0
            && char.IsAsciiLetterUpper(substance[0])
            && substance.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '(' or ')')
            && !UnitCatalogue.TryFind(substance, out _);
    }
}
