using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon;

/// <summary>The carriers whose exports an accounting specification may deduct, by the words that sources and flows use.</summary>
public static class EnergyCarrier
{
    /// <summary>Electricity (电力).</summary>
    public const string Electricity = "electricity";

    /// <summary>Heat (热力).</summary>
    public const string Heat = "heat";

    /// <summary>Steam (蒸汽).</summary>
    public const string Steam = "steam";

    /// <summary>Hot water (热水).</summary>
    public const string HotWater = "hotWater";

    /// <summary>Cold (冷).</summary>
    public const string Cold = "cold";

    /// <summary>Natural gas (天然气), a fuel; no flow between entities that specifications speak of.</summary>
    public const string NaturalGas = "naturalGas";

    /// <summary>Tells whether a carrier is electricity, heat, steam, hot water or cold.</summary>
    /// <param name="carrier">The word that a source or flow uses; null where it uses none.</param>
    public static bool IsEnergy(string? carrier) => carrier is Electricity or Heat or Steam or HotWater or Cold;

    /// <summary>Tells whether a carrier is natural gas, also where it is called "natural gas", "天然气", "LNG" or "CNG".</summary>
    /// <param name="carrier">The word that a source uses; null where it uses none.</param>
    public static bool IsNaturalGas(string? carrier) =>
        carrier is NaturalGas or "natural gas" or "天然气" or "LNG" or "CNG" or "液化天然气" or "压缩天然气";

    /// <summary>Writes an amount in the unit that its meters and settlements use: electricity in MWh, anything else in its own.</summary>
    /// <param name="carrier">The word that a source or flow uses; null where it uses none.</param>
    /// <param name="quantity">The amount.</param>
    /// <returns>The exact value, a space and the unit, free of culture: "4215 MWh".</returns>
    public static string Metered(string? carrier, Quantity quantity)
    {
        if (carrier != Electricity || quantity.Dimension != Energy.Dimension)
        {
            return quantity.ToString();
        }

        var value = quantity.InExactly(Energy.MegawattHour);
        return value.IsDecimal ? $"{value} {Energy.MegawattHour.Symbol}" : quantity.ToString();
    }
}
