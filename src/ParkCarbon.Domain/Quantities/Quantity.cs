using System.Numerics;

namespace ParkCarbon.Domain.Quantities;

/// <summary>An exact amount whose dimension is known at run time: what data brings before a caller says what it must be.</summary>
/// <remarks>
/// <para>The arithmetic is that of <see cref="Quantity{TDimension}"/>. Meeting another dimension is a
/// <see cref="DimensionMismatchException"/> that names both.</para>
/// <para>The default value of this type is a count of zero.</para>
/// </remarks>
public readonly record struct Quantity
    : IComparable<Quantity>,
        IFormattable,
        IAdditionOperators<Quantity, Quantity, Quantity>,
        ISubtractionOperators<Quantity, Quantity, Quantity>,
        IUnaryNegationOperators<Quantity, Quantity>,
        IMultiplyOperators<Quantity, decimal, Quantity>,
        IDivisionOperators<Quantity, Quantity, Rational>,
        IComparisonOperators<Quantity, Quantity, bool>
{
    // Nothing stands for a count, so that the default equals a count of zero.
    private readonly Dimension? _dimension;

    internal Quantity(Dimension dimension, FixedPoint grains)
    {
        _dimension = ReferenceEquals(dimension, Count.Dimension) ? null : dimension;
        Grains = grains;
    }

    /// <summary>The dimension.</summary>
    public Dimension Dimension => _dimension ?? Count.Dimension;

    /// <summary>Whether the quantity is below zero.</summary>
    public bool IsNegative => Grains.IsNegative;

    internal FixedPoint Grains { get; }

    /// <summary>Creates a quantity from a recorded value, exactly.</summary>
    /// <param name="value">The value in the unit.</param>
    /// <param name="unit">The unit of the value.</param>
    /// <exception cref="ArgumentException">The value is finer than 10⁻¹² of the base unit.</exception>
    /// <exception cref="OverflowException">The value is beyond about ±1.7 × 10²⁶ base units.</exception>
    public static Quantity From(decimal value, Unit unit) =>
        new(unit.Dimension, FixedPoint.FromDecimal(value, unit.Grains));

    /// <summary>Nothing of a dimension.</summary>
    /// <param name="dimension">The dimension.</param>
    public static Quantity Zero(Dimension dimension) => new(dimension, default);

    /// <summary>Reads text such as "1200.5 m³", of a dimension that the caller knows.</summary>
    /// <param name="text">A number and a unit of the dimension.</param>
    /// <param name="dimension">The dimension.</param>
    /// <exception cref="FormatException">The text is not of that form, names no known unit, or is finer than the resolution.</exception>
    /// <exception cref="DimensionMismatchException">The unit measures something else.</exception>
    public static Quantity Parse(string text, Dimension dimension) =>
        new(dimension, QuantityText.Parse(text, dimension));

    /// <summary>Reads text as <see cref="Parse"/> does and says whether it could.</summary>
    /// <param name="text">A number and a unit of the dimension.</param>
    /// <param name="dimension">The dimension.</param>
    /// <param name="quantity">The quantity read, or zero of the dimension.</param>
    public static bool TryParse(string? text, Dimension dimension, out Quantity quantity)
    {
        var parsed = QuantityText.TryParse(text, dimension, out var grains);
        quantity = new Quantity(dimension, grains);
        return parsed;
    }

    /// <summary>Adds two quantities of one dimension.</summary>
    /// <param name="left">The first quantity.</param>
    /// <param name="right">The second quantity.</param>
    /// <exception cref="DimensionMismatchException">The dimensions differ.</exception>
    public static Quantity operator +(Quantity left, Quantity right) =>
        new(Common(left, right), left.Grains + right.Grains);

    /// <summary>Subtracts one quantity from another of the same dimension.</summary>
    /// <param name="left">The quantity to subtract from.</param>
    /// <param name="right">The quantity to subtract.</param>
    /// <exception cref="DimensionMismatchException">The dimensions differ.</exception>
    public static Quantity operator -(Quantity left, Quantity right) =>
        new(Common(left, right), left.Grains - right.Grains);

    /// <summary>Negates a quantity.</summary>
    /// <param name="value">The quantity.</param>
    public static Quantity operator -(Quantity value) => new(value.Dimension, -value.Grains);

    /// <summary>Multiplies a quantity by a number, exactly.</summary>
    /// <param name="left">The quantity.</param>
    /// <param name="right">The number.</param>
    /// <exception cref="ArgumentException">The product is finer than the resolution.</exception>
    public static Quantity operator *(Quantity left, decimal right) =>
        new(left.Dimension, FixedPoint.FromDecimal(right, left.Grains.Raw));

    /// <summary>The exact ratio of two quantities of one dimension.</summary>
    /// <param name="left">The quantity to divide.</param>
    /// <param name="right">The quantity to divide by, other than zero.</param>
    /// <exception cref="DimensionMismatchException">The dimensions differ.</exception>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Quantity left, Quantity right)
    {
        _ = Common(left, right);
        return left.Grains.Over(right.Grains.Raw);
    }

    /// <summary>Whether the first quantity is less than the second.</summary>
    /// <param name="left">The first quantity.</param>
    /// <param name="right">The second quantity.</param>
    /// <exception cref="DimensionMismatchException">The dimensions differ.</exception>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first quantity is more than the second.</summary>
    /// <param name="left">The first quantity.</param>
    /// <param name="right">The second quantity.</param>
    /// <exception cref="DimensionMismatchException">The dimensions differ.</exception>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first quantity is at most the second.</summary>
    /// <param name="left">The first quantity.</param>
    /// <param name="right">The second quantity.</param>
    /// <exception cref="DimensionMismatchException">The dimensions differ.</exception>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first quantity is at least the second.</summary>
    /// <param name="left">The first quantity.</param>
    /// <param name="right">The second quantity.</param>
    /// <exception cref="DimensionMismatchException">The dimensions differ.</exception>
    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;

    /// <summary>The value in a unit: exact where a decimal can hold it, else the nearest one of 28 digits.</summary>
    /// <param name="unit">A unit of the dimension.</param>
    /// <exception cref="DimensionMismatchException">The unit measures something else.</exception>
    public decimal In(Unit unit) => InExactly(unit).ToDecimal();

    /// <summary>The value in a unit, exactly.</summary>
    /// <param name="unit">A unit of the dimension.</param>
    /// <exception cref="DimensionMismatchException">The unit measures something else.</exception>
    public Rational InExactly(Unit unit) =>
        ReferenceEquals(unit.Dimension, Dimension)
            ? Grains.Over(unit.Grains)
            : throw new DimensionMismatchException(Describe(), unit.Describe());

    /// <summary>The same quantity with its dimension known to the compiler.</summary>
    /// <typeparam name="TDimension">The dimension that the quantity must have.</typeparam>
    /// <exception cref="DimensionMismatchException">The quantity is of another dimension.</exception>
    public Quantity<TDimension> As<TDimension>()
        where TDimension : IDimension =>
        ReferenceEquals(TDimension.Dimension, Dimension)
            ? new Quantity<TDimension>(Grains)
            : throw new DimensionMismatchException(Describe(), TDimension.Dimension.DefaultUnit.Describe());

    /// <summary>Compares with a quantity of the same dimension.</summary>
    /// <param name="other">The other quantity.</param>
    /// <exception cref="DimensionMismatchException">The dimensions differ.</exception>
    public int CompareTo(Quantity other)
    {
        _ = Common(this, other);
        return Grains.CompareTo(other.Grains);
    }

    /// <summary>The exact value and unit, free of culture, such as "4.3218 GJ".</summary>
    /// <returns>Text that <see cref="Parse"/> reads back as the same quantity, given the dimension.</returns>
    public override string ToString() => QuantityText.Format(Grains, Dimension);

    /// <summary>The value in the unit asked for, as <see cref="In"/> gives it: <c>ToString("kWh")</c>.</summary>
    /// <param name="format">The symbol of a unit; nothing or "G" for the exact text.</param>
    public string ToString(string? format) => QuantityText.Format(Grains, Dimension, format);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    private string Describe() => $"{this} ({Dimension})";

    private static Dimension Common(Quantity left, Quantity right) =>
        ReferenceEquals(left.Dimension, right.Dimension)
            ? left.Dimension
            : throw new DimensionMismatchException(left.Describe(), right.Describe());
}
