namespace ParkCarbon.Domain.Quantities;

/// <summary>What reads better from the other side: <c>1200m.Of(Energy.KilowattHour)</c>.</summary>
public static class QuantityExtensions
{
    /// <summary>Makes a quantity of a value, exactly.</summary>
    /// <typeparam name="TDimension">The dimension of the unit.</typeparam>
    /// <param name="value">The value in the unit.</param>
    /// <param name="unit">The unit of the value.</param>
    /// <exception cref="ArgumentException">The value is finer than 10⁻¹² of the base unit.</exception>
    public static Quantity<TDimension> Of<TDimension>(this decimal value, Unit<TDimension> unit)
        where TDimension : IDimension => Quantity<TDimension>.From(value, unit);

    /// <summary>A mass times how much warmer it becomes, to be multiplied by a specific heat; rounded half to even at 10⁻¹² kg·K.</summary>
    /// <param name="mass">The mass that is warmed, such as a month's hot water.</param>
    /// <param name="difference">How much warmer it becomes.</param>
    public static Quantity<HeatingWork> WarmedBy(
        this Quantity<Mass> mass,
        Quantity<TemperatureDifference> difference
    ) =>
        Quantity<HeatingWork>.FromRational(
            mass.InExactly(Mass.Kilogram) * difference.InExactly(TemperatureDifference.Kelvin),
            HeatingWork.KilogramKelvin
        );
}
