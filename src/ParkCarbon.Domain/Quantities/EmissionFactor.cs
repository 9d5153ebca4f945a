using System.Numerics;

namespace ParkCarbon.Domain.Quantities;

/// <summary>An emission factor (排放因子) whose dimension is known at run time: what a factor set brings.</summary>
/// <remarks>
/// <para>The arithmetic is that of <see cref="EmissionFactor{TDimension}"/>. Meeting an activity of another dimension is a
/// <see cref="DimensionMismatchException"/> that names both.</para>
/// <para>The default value of this type is a factor of zero per count.</para>
/// </remarks>
public readonly record struct EmissionFactor : IMultiplyOperators<EmissionFactor, Quantity, CarbonMass>
{
    // Nothing stands for a count, so that the default equals a factor of zero per count.
    private readonly Dimension? _dimension;

    internal EmissionFactor(Dimension dimension, Rational ratio)
    {
        _dimension = ReferenceEquals(dimension, Count.Dimension) ? null : dimension;
        Ratio = ratio;
    }

    /// <summary>The dimension of the activity.</summary>
    public Dimension Dimension => _dimension ?? Count.Dimension;

    /// <summary>Grains of CO₂e to a grain of activity.</summary>
    internal Rational Ratio { get; }

    /// <summary>Creates a factor from tonnes of CO₂e per unit of activity.</summary>
    /// <param name="tonnes">The mass in t CO₂e; a decimal converts by itself.</param>
    /// <param name="unit">The unit of the activity.</param>
    public static EmissionFactor FromTonnesPer(Rational tonnes, Unit unit) =>
        new(unit.Dimension, tonnes * Rational.Of(CarbonText.GrainsPerTonne, unit.Grains));

    /// <summary>Creates a factor from a rate such as "0.5306 kgCO2/kWh".</summary>
    /// <param name="rate">A mass of CO₂, of CO₂e or of nothing named, per unit of the activity's dimension.</param>
    /// <param name="dimension">The dimension of the activity; it settles what an m³ below the line measures.</param>
    /// <exception cref="ArgumentException">The rate is of another gas, whose warming potential must be applied first, or of carbon.</exception>
    /// <exception cref="DimensionMismatchException">The rate is no mass, or per a unit of another dimension.</exception>
    public static EmissionFactor FromRate(Rate rate, Dimension dimension) =>
        rate.Substance is null or SubstanceText.CarbonDioxide or SubstanceText.CarbonDioxideEquivalent
            ? new EmissionFactor(dimension, rate.InGrains(Mass.Dimension, dimension))
            : throw new ArgumentException(
                $"'{rate}' is a rate of {rate.Substance}, not of CO₂e; apply 44/12 to carbon and the warming potential to a gas first.",
                nameof(rate)
            );

    /// <summary>The CO₂e of an activity, rounded half to even once, at 10⁻¹⁸ t.</summary>
    /// <param name="left">The factor.</param>
    /// <param name="right">The activity.</param>
    /// <exception cref="DimensionMismatchException">The activity is of another dimension.</exception>
    /// <exception cref="OverflowException">The mass is beyond about ±1.7 × 10²⁰ t.</exception>
    public static CarbonMass operator *(EmissionFactor left, Quantity right) =>
        ReferenceEquals(left.Dimension, right.Dimension)
            ? new CarbonMass(right.Grains.TimesRounded(left.Ratio.Numerator, left.Ratio.Denominator))
            : throw new DimensionMismatchException($"{left} ({left.Dimension})", $"{right} ({right.Dimension})");

    /// <summary>The CO₂e of an activity, rounded half to even once, at 10⁻¹⁸ t.</summary>
    /// <param name="left">The activity.</param>
    /// <param name="right">The factor.</param>
    /// <exception cref="DimensionMismatchException">The activity is of another dimension.</exception>
    /// <exception cref="OverflowException">The mass is beyond about ±1.7 × 10²⁰ t.</exception>
    public static CarbonMass operator *(Quantity left, EmissionFactor right) => right * left;

    /// <summary>The exact tonnes of CO₂e that a unit of activity causes.</summary>
    /// <param name="unit">A unit of the activity's dimension.</param>
    /// <exception cref="DimensionMismatchException">The unit measures something else.</exception>
    public Rational TonnesPer(Unit unit) =>
        ReferenceEquals(unit.Dimension, Dimension)
            ? Ratio * Rational.Of(unit.Grains, CarbonText.GrainsPerTonne)
            : throw new DimensionMismatchException($"{this} ({Dimension})", unit.Describe());

    /// <summary>The same factor with its dimension known to the compiler.</summary>
    /// <typeparam name="TDimension">The dimension that the activity must have.</typeparam>
    /// <exception cref="DimensionMismatchException">The factor is per a unit of another dimension.</exception>
    public EmissionFactor<TDimension> As<TDimension>()
        where TDimension : IDimension =>
        ReferenceEquals(TDimension.Dimension, Dimension)
            ? new EmissionFactor<TDimension>(Ratio)
            : throw new DimensionMismatchException(
                $"{this} ({Dimension})",
                TDimension.Dimension.DefaultUnit.Describe()
            );

    /// <summary>The exact factor, free of culture: "0.5306 t CO₂e/MWh", or a fraction where decimals never end.</summary>
    public override string ToString() => RateText.FormatFactor(Ratio, Dimension);
}
