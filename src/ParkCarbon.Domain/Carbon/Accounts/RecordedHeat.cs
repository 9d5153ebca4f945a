using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Turns recorded steam and hot water into heat.</summary>
internal static class RecordedHeat
{
    /// <summary>The heat that a record of steam or hot water stands for; null for every other record.</summary>
    /// <exception cref="DimensionMismatchException">The amount is not a mass.</exception>
    public static Quantity? HeatIn(this ActivityRecord record) =>
        record.Steam is { } steam ? Heat(record.Quantity, JoulesPerGram(steam))
        : record.HotWater is { } water ? Heat(record.Quantity, JoulesPerGram(water))
        : null;

    private static Quantity Heat(Amount mass, Rational joulesPerGram) =>
        Quantity<Energy>.FromRational(mass.As<Mass>().InExactly(Mass.Gram) * joulesPerGram, Energy.Joule);

    private static Rational JoulesPerGram(SteamHeat steam) =>
        JoulesPerGram(steam.Enthalpy) - (steam.Less is { } less ? JoulesPerGram(less) : Rational.Zero);

    private static Rational JoulesPerGram(HotWaterHeat water) =>
        Rational.FromDecimal(water.SpecificHeat) * (water.Temperature.Kelvin - water.Reference.Kelvin);

    private static Rational JoulesPerGram(Rate enthalpy) =>
        enthalpy.Per(Energy.Dimension.BaseUnit, Mass.Dimension.BaseUnit);
}
