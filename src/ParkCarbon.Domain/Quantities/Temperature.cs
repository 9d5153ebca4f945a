using System.Numerics;

namespace ParkCarbon.Domain.Quantities;

/// <summary>A temperature (温度), a point on a scale: of steam, of hot water.</summary>
/// <remarks>
/// <para>Temperatures do not add up; the difference of two is a quantity (<see cref="TemperatureDifference"/>).</para>
/// <para>The default value of this type is <see cref="AbsoluteZero"/>.</para>
/// </remarks>
public readonly record struct Temperature
    : IComparable<Temperature>,
        IComparisonOperators<Temperature, Temperature, bool>,
        ISubtractionOperators<Temperature, Temperature, Quantity<TemperatureDifference>>,
        IAdditionOperators<Temperature, Quantity<TemperatureDifference>, Temperature>
{
    private const decimal CelsiusZeroInKelvin = 273.15m;

    private readonly FixedPoint _grains;

    private Temperature(FixedPoint grains) => _grains = grains;

    /// <summary>0 K, the default.</summary>
    public static Temperature AbsoluteZero => default;

    /// <summary>The temperature in kelvin.</summary>
    public decimal Kelvin => new Quantity<TemperatureDifference>(_grains).In(TemperatureDifference.Kelvin);

    /// <summary>The temperature in degrees Celsius (摄氏度).</summary>
    public decimal Celsius => Kelvin - CelsiusZeroInKelvin;

    /// <summary>Creates a temperature from kelvin.</summary>
    /// <param name="kelvin">The temperature in K, zero or more, with at most twelve decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The temperature is below absolute zero.</exception>
    /// <exception cref="ArgumentException">The temperature has more than twelve decimals.</exception>
    public static Temperature FromKelvin(decimal kelvin)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(kelvin);
        return new Temperature(FixedPoint.FromDecimal(kelvin, FixedPoint.Scale));
    }

    /// <summary>Creates a temperature from degrees Celsius.</summary>
    /// <param name="celsius">The temperature in °C, −273.15 or more, with at most twelve decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The temperature is below absolute zero.</exception>
    /// <exception cref="ArgumentException">The temperature has more than twelve decimals.</exception>
    public static Temperature FromCelsius(decimal celsius)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(celsius, -CelsiusZeroInKelvin);
        return new Temperature(
            FixedPoint.FromDecimal(celsius, FixedPoint.Scale)
                + FixedPoint.FromDecimal(CelsiusZeroInKelvin, FixedPoint.Scale)
        );
    }

    /// <summary>Reads "180 °C", "180℃" or "453.15 K".</summary>
    /// <param name="text">A number and a scale.</param>
    /// <exception cref="FormatException">The text is not of that form, or below absolute zero.</exception>
    public static Temperature Parse(string text) =>
        TryParse(text, out var temperature)
            ? temperature
            : throw new FormatException(
                $"'{text}' is not a temperature; write it like 180 °C or 453.15 K, at absolute zero or above."
            );

    /// <summary>Reads text as <see cref="Parse"/> does and says whether it could.</summary>
    /// <param name="text">A number and a scale.</param>
    /// <param name="temperature">The temperature read, or absolute zero.</param>
    public static bool TryParse(string? text, out Temperature temperature)
    {
        temperature = default;
        if (
            !QuantityText.TrySplit(text, out var number, out var scale, out _)
            || !RationalText.TryParse(number, out var value)
        )
        {
            return false;
        }

        Rational? kelvin = SymbolText.Fold(scale) switch
        {
            "°C" or "摄氏度" => value + CelsiusZeroInKelvin,
            "K" or "开" or "开尔文" => value,
            _ => null,
        };
        var valid =
            kelvin is { IsNegative: false } point
            & FixedPoint.TryFromExact((kelvin ?? 0) * Rational.FromWhole(FixedPoint.Scale), out var grains);
        temperature = valid ? new Temperature(grains) : default;
        return valid;
    }

    /// <summary>How much warmer the first temperature is than the second.</summary>
    /// <param name="left">The first temperature.</param>
    /// <param name="right">The second temperature.</param>
    public static Quantity<TemperatureDifference> operator -(Temperature left, Temperature right) =>
        new(left._grains - right._grains);

    /// <summary>The temperature that is so much warmer.</summary>
    /// <param name="left">The temperature.</param>
    /// <param name="right">How much warmer.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result is below absolute zero.</exception>
    public static Temperature operator +(Temperature left, Quantity<TemperatureDifference> right)
    {
        var sum = left._grains + right.Grains;
        ArgumentOutOfRangeException.ThrowIfNegative(sum.Raw, nameof(right));
        return new Temperature(sum);
    }

    /// <summary>Whether the first temperature is below the second.</summary>
    /// <param name="left">The first temperature.</param>
    /// <param name="right">The second temperature.</param>
    public static bool operator <(Temperature left, Temperature right) => left._grains < right._grains;

    /// <summary>Whether the first temperature is above the second.</summary>
    /// <param name="left">The first temperature.</param>
    /// <param name="right">The second temperature.</param>
    public static bool operator >(Temperature left, Temperature right) => left._grains > right._grains;

    /// <summary>Whether the first temperature is at most the second.</summary>
    /// <param name="left">The first temperature.</param>
    /// <param name="right">The second temperature.</param>
    public static bool operator <=(Temperature left, Temperature right) => left._grains <= right._grains;

    /// <summary>Whether the first temperature is at least the second.</summary>
    /// <param name="left">The first temperature.</param>
    /// <param name="right">The second temperature.</param>
    public static bool operator >=(Temperature left, Temperature right) => left._grains >= right._grains;

    /// <inheritdoc/>
    public int CompareTo(Temperature other) => _grains.CompareTo(other._grains);

    /// <summary>The exact temperature in degrees Celsius, free of culture: "180 °C".</summary>
    /// <returns>Text that <see cref="Parse"/> reads back as the same temperature.</returns>
    public override string ToString() => $"{_grains.Over(FixedPoint.Scale) - CelsiusZeroInKelvin} °C";
}
