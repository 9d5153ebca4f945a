using System.Numerics;

namespace ParkCarbon.Domain.Quantities;

/// <summary>An exact amount of one dimension, known at compile time: adding energy to mass does not compile.</summary>
/// <typeparam name="TDimension">The dimension, such as <see cref="Energy"/>.</typeparam>
/// <remarks>
/// <para>A value is a whole number of 10⁻¹² of the dimension's base unit (<see cref="Quantities.Dimension.Resolution"/>), so sums are
/// the same bits in any order. Recording is exact or an error; only <see cref="In"/> and <see cref="Times"/> round, once.</para>
/// <para>Negative values are valid: corrections, and heat that flows back.</para>
/// <para>The default value of this type is <see cref="Zero"/>.</para>
/// </remarks>
public readonly record struct Quantity<TDimension>
    : IComparable<Quantity<TDimension>>,
        IFormattable,
        IAdditionOperators<Quantity<TDimension>, Quantity<TDimension>, Quantity<TDimension>>,
        ISubtractionOperators<Quantity<TDimension>, Quantity<TDimension>, Quantity<TDimension>>,
        IUnaryNegationOperators<Quantity<TDimension>, Quantity<TDimension>>,
        IMultiplyOperators<Quantity<TDimension>, decimal, Quantity<TDimension>>,
        IDivisionOperators<Quantity<TDimension>, Quantity<TDimension>, Rational>,
        IComparisonOperators<Quantity<TDimension>, Quantity<TDimension>, bool>,
        IAdditiveIdentity<Quantity<TDimension>, Quantity<TDimension>>
    where TDimension : IDimension
{
    internal Quantity(FixedPoint grains) => Grains = grains;

    /// <summary>Nothing, the default.</summary>
    public static Quantity<TDimension> Zero => default;

    /// <summary>The dimension with its units.</summary>
    public static Dimension Dimension => TDimension.Dimension;

    static Quantity<TDimension> IAdditiveIdentity<Quantity<TDimension>, Quantity<TDimension>>.AdditiveIdentity => Zero;

    /// <summary>Whether the quantity is below zero.</summary>
    public bool IsNegative => Grains.IsNegative;

    internal FixedPoint Grains { get; }

    /// <summary>Creates a quantity from a recorded value, exactly.</summary>
    /// <param name="value">The value in the unit.</param>
    /// <param name="unit">The unit of the value.</param>
    /// <exception cref="ArgumentException">The value is finer than 10⁻¹² of the base unit.</exception>
    /// <exception cref="OverflowException">The value is beyond about ±1.7 × 10²⁶ base units.</exception>
    public static Quantity<TDimension> From(decimal value, Unit<TDimension> unit) =>
        new(FixedPoint.FromDecimal(value, unit.Grains));

    /// <summary>Creates a quantity from an exact number, rounded half to even at the dimension's resolution.</summary>
    /// <param name="value">The value in the unit.</param>
    /// <param name="unit">The unit of the value.</param>
    /// <exception cref="OverflowException">The value is beyond about ±1.7 × 10²⁶ base units.</exception>
    public static Quantity<TDimension> FromRational(Rational value, Unit<TDimension> unit) =>
        new(FixedPoint.Rounded(value * Rational.FromWhole(unit.Grains)));

    /// <summary>Reads text such as "1200.5 MWh", "3 万kWh" or "5吨".</summary>
    /// <param name="text">A number and a unit of this dimension.</param>
    /// <exception cref="FormatException">The text is not of that form, names no known unit, or is finer than the resolution.</exception>
    /// <exception cref="DimensionMismatchException">The unit measures something else.</exception>
    public static Quantity<TDimension> Parse(string text) => new(QuantityText.Parse(text, Dimension));

    /// <summary>Reads text as <see cref="Parse"/> does and says whether it could.</summary>
    /// <param name="text">A number and a unit of this dimension.</param>
    /// <param name="quantity">The quantity read, or zero.</param>
    public static bool TryParse(string? text, out Quantity<TDimension> quantity)
    {
        var parsed = QuantityText.TryParse(text, Dimension, out var grains);
        quantity = new Quantity<TDimension>(grains);
        return parsed;
    }

    /// <summary>Adds quantities up; the result depends neither on their order nor on how they are split.</summary>
    /// <param name="quantities">The quantities, none or more.</param>
    /// <exception cref="OverflowException">The total is beyond about ±1.7 × 10²⁶ base units.</exception>
    public static Quantity<TDimension> Sum(params ReadOnlySpan<Quantity<TDimension>> quantities) =>
        new(FixedPoint.Sum(quantities, static quantity => quantity.Grains));

    /// <summary>Adds two quantities.</summary>
    /// <param name="left">The first quantity.</param>
    /// <param name="right">The second quantity.</param>
    public static Quantity<TDimension> operator +(Quantity<TDimension> left, Quantity<TDimension> right) =>
        new(left.Grains + right.Grains);

    /// <summary>Subtracts one quantity from another.</summary>
    /// <param name="left">The quantity to subtract from.</param>
    /// <param name="right">The quantity to subtract.</param>
    public static Quantity<TDimension> operator -(Quantity<TDimension> left, Quantity<TDimension> right) =>
        new(left.Grains - right.Grains);

    /// <summary>Negates a quantity.</summary>
    /// <param name="value">The quantity.</param>
    public static Quantity<TDimension> operator -(Quantity<TDimension> value) => new(-value.Grains);

    /// <summary>Multiplies a quantity by a number, exactly.</summary>
    /// <param name="left">The quantity.</param>
    /// <param name="right">The number.</param>
    /// <exception cref="ArgumentException">The product is finer than the resolution; see <see cref="Times"/>.</exception>
    public static Quantity<TDimension> operator *(Quantity<TDimension> left, decimal right) =>
        new(FixedPoint.FromDecimal(right, left.Grains.Raw));

    /// <summary>Multiplies a number by a quantity, exactly.</summary>
    /// <param name="left">The number.</param>
    /// <param name="right">The quantity.</param>
    /// <exception cref="ArgumentException">The product is finer than the resolution; see <see cref="Times"/>.</exception>
    public static Quantity<TDimension> operator *(decimal left, Quantity<TDimension> right) => right * left;

    /// <summary>The exact ratio of two quantities.</summary>
    /// <param name="left">The quantity to divide.</param>
    /// <param name="right">The quantity to divide by, other than zero.</param>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Quantity<TDimension> left, Quantity<TDimension> right) =>
        left.Grains.Over(right.Grains.Raw);

    /// <summary>Whether the first quantity is less than the second.</summary>
    /// <param name="left">The first quantity.</param>
    /// <param name="right">The second quantity.</param>
    public static bool operator <(Quantity<TDimension> left, Quantity<TDimension> right) => left.Grains < right.Grains;

    /// <summary>Whether the first quantity is more than the second.</summary>
    /// <param name="left">The first quantity.</param>
    /// <param name="right">The second quantity.</param>
    public static bool operator >(Quantity<TDimension> left, Quantity<TDimension> right) => left.Grains > right.Grains;

    /// <summary>Whether the first quantity is at most the second.</summary>
    /// <param name="left">The first quantity.</param>
    /// <param name="right">The second quantity.</param>
    public static bool operator <=(Quantity<TDimension> left, Quantity<TDimension> right) =>
        left.Grains <= right.Grains;

    /// <summary>Whether the first quantity is at least the second.</summary>
    /// <param name="left">The first quantity.</param>
    /// <param name="right">The second quantity.</param>
    public static bool operator >=(Quantity<TDimension> left, Quantity<TDimension> right) =>
        left.Grains >= right.Grains;

    /// <summary>The value in a unit: exact where a decimal can hold it, else the nearest one of 28 digits.</summary>
    /// <param name="unit">The unit to give the value in.</param>
    public decimal In(Unit<TDimension> unit) => InExactly(unit).ToDecimal();

    /// <summary>The value in a unit, exactly.</summary>
    /// <param name="unit">The unit to give the value in.</param>
    public Rational InExactly(Unit<TDimension> unit) => Grains.Over(unit.Grains);

    /// <summary>The quantity times an exact ratio, rounded half to even at the dimension's resolution.</summary>
    /// <param name="ratio">The ratio, such as a share of a whole.</param>
    /// <exception cref="OverflowException">The product is beyond about ±1.7 × 10²⁶ base units.</exception>
    public Quantity<TDimension> Times(Rational ratio) => new(Grains.TimesRounded(ratio.Numerator, ratio.Denominator));

    /// <inheritdoc/>
    public int CompareTo(Quantity<TDimension> other) => Grains.CompareTo(other.Grains);

    /// <summary>The exact value and unit, free of culture, such as "4.3218 GJ".</summary>
    /// <returns>Text that <see cref="Parse"/> reads back as the same quantity.</returns>
    public override string ToString() => QuantityText.Format(Grains, Dimension);

    /// <summary>The value in the unit asked for, as <see cref="In"/> gives it: <c>ToString("kWh")</c>.</summary>
    /// <param name="format">The symbol of a unit; nothing or "G" for the exact text.</param>
    public string ToString(string? format) => QuantityText.Format(Grains, Dimension, format);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>The same quantity, its dimension known at run time only.</summary>
    public Quantity ToUntyped() => new(Dimension, Grains);

    /// <summary>Forgets the dimension at compile time.</summary>
    /// <param name="quantity">The quantity.</param>
    public static implicit operator Quantity(Quantity<TDimension> quantity) => quantity.ToUntyped();
}
