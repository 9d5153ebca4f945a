using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>The exact mass of one gas that activity gives.</summary>
/// <param name="Gas">The gas.</param>
/// <param name="Biogenic">Whether it comes from biomass.</param>
/// <param name="GrainsPerGrain">
/// Grains of the gas per grain of the activity. A grain of mass and a grain of CO₂e are the same 10⁻¹⁸ t, so that one
/// rounding, on grains, gives either.
/// </param>
internal readonly record struct GasYield(GreenhouseGas Gas, bool Biogenic, Rational GrainsPerGrain)
{
    /// <summary>Whether the yield is in CO₂e already, so that the gas's own mass is not known.</summary>
    public bool IsEquivalent { get; init; }

    /// <summary>Creates a yield from tonnes per base unit of the activity's dimension.</summary>
    public static GasYield Of(GreenhouseGas gas, bool biogenic, Rational tonnesPerBaseUnit, Dimension activity) =>
        new(gas, biogenic, tonnesPerBaseUnit * Rational.Of(Mass.Tonne.Grains, activity.GrainsPerBase));

    /// <summary>Tonnes of the gas per base unit of activity, exactly.</summary>
    public Rational TonnesPerBaseUnit(Dimension activity, Rational scale) =>
        GrainsPerGrain * scale * Rational.Of(activity.GrainsPerBase, Mass.Tonne.Grains);

    /// <summary>The mass of the gas, rounded half to even once; null where only its CO₂e is known.</summary>
    public Quantity<Mass>? MassOf(Quantity activity, Rational scale) =>
        IsEquivalent ? null : new(Grains(activity, scale));

    /// <summary>The gas in CO₂e, rounded half to even once.</summary>
    public CarbonMass EquivalentOf(Quantity activity, Rational scale, Rational potential) =>
        new(Grains(activity, scale * potential));

    private FixedPoint Grains(Quantity activity, Rational scale)
    {
        var ratio = scale == Rational.One ? GrainsPerGrain : GrainsPerGrain * scale;
        return activity.Grains.TimesRounded(ratio.Numerator, ratio.Denominator);
    }
}
