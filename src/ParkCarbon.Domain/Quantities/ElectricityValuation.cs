namespace ParkCarbon.Domain.Quantities;

/// <summary>How electricity counts as standard coal: at its calorific value (当量值) or at the fuel that power stations burn for it (等价值).</summary>
/// <remarks>
/// GB/T 2589-2020 knows both and so do the rules built on it: 发改环资〔2025〕910号, annex 3, asks for the equivalent value, entity
/// statistics mostly for the calorific one. The choice changes results more than twofold, so there is no default; and because
/// the equivalent value changes from year to year and no single figure is established, the caller hands it in.
/// </remarks>
public sealed record ElectricityValuation
{
    private ElectricityValuation(bool isEquivalent, Rational kilogramsPerKilowattHour)
    {
        IsEquivalent = isEquivalent;
        KilogramsCoalEquivalentPerKilowattHour = kilogramsPerKilowattHour;
    }

    /// <summary>The calorific value (当量值) as physics has it: 3600/29307.6 kgce/kWh, so that energy stays the same energy.</summary>
    public static ElectricityValuation Calorific { get; } =
        new(false, Energy.KilowattHour.Untyped.Factor / Energy.KilogramCoalEquivalent.Untyped.Factor);

    /// <summary>The calorific value (当量值) as GB/T 2589-2020 prints it (annex A, table A.2): 0.1229 kgce/kWh.</summary>
    public static ElectricityValuation CalorificAsPrinted { get; } = new(false, 0.1229m);

    /// <summary>Whether this is an equivalent value (等价值).</summary>
    public bool IsEquivalent { get; }

    /// <summary>The standard coal that a kilowatt-hour counts as, in kgce.</summary>
    public Rational KilogramsCoalEquivalentPerKilowattHour { get; }

    /// <summary>An equivalent value (等价值): the standard coal that power stations burn for a kilowatt-hour.</summary>
    /// <param name="kilogramsPerKilowattHour">The value in kgce/kWh, from the source that the assessment goes by; above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or less.</exception>
    public static ElectricityValuation Equivalent(decimal kilogramsPerKilowattHour)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(kilogramsPerKilowattHour);
        return new ElectricityValuation(true, kilogramsPerKilowattHour);
    }

    /// <summary>An equivalent value (等价值) from a rate such as "0.30 kgce/kWh" or "300 gce/kWh".</summary>
    /// <param name="rate">The standard coal to a unit of electricity; above zero.</param>
    /// <exception cref="DimensionMismatchException">The rate is not of energy per energy.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is zero or less.</exception>
    public static ElectricityValuation Equivalent(Rate rate)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rate.Value, nameof(rate));
        return new ElectricityValuation(true, rate.Per(Energy.KilogramCoalEquivalent, Energy.KilowattHour));
    }

    /// <summary>What electricity counts as, as energy; ask for it in tce. Rounded half to even once, at 10⁻¹² J.</summary>
    /// <param name="electricity">The electricity, as metered.</param>
    /// <exception cref="OverflowException">The result is beyond about ±1.7 × 10²⁶ J.</exception>
    public Quantity<Energy> Value(Quantity<Energy> electricity) =>
        electricity.Times(KilogramsCoalEquivalentPerKilowattHour / Calorific.KilogramsCoalEquivalentPerKilowattHour);

    /// <summary>The choice and the value, such as "calorific value, 当量值: 0.1229 kgce/kWh".</summary>
    public override string ToString() =>
        $"{(IsEquivalent ? "equivalent value, 等价值" : "calorific value, 当量值")}: {KilogramsCoalEquivalentPerKilowattHour} kgce/kWh";
}
