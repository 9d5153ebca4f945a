using System.Numerics;

namespace ParkCarbon.Domain.Quantities;

/// <summary>An emission factor (排放因子): the exact CO₂e that a unit of activity causes.</summary>
/// <typeparam name="TDimension">The dimension of the activity, such as <see cref="Energy"/>.</typeparam>
/// <remarks>
/// <para>Equal factors are equal whatever unit they were published in: 0.5306 kg/kWh is 530.6 kg/MWh.</para>
/// <para>Negative factors are valid: removals per unit of activity.</para>
/// <para>The default value of this type is a factor of zero.</para>
/// </remarks>
public readonly record struct EmissionFactor<TDimension>
    : IComparable<EmissionFactor<TDimension>>,
        IAdditionOperators<EmissionFactor<TDimension>, EmissionFactor<TDimension>, EmissionFactor<TDimension>>,
        ISubtractionOperators<EmissionFactor<TDimension>, EmissionFactor<TDimension>, EmissionFactor<TDimension>>,
        IMultiplyOperators<EmissionFactor<TDimension>, Quantity<TDimension>, CarbonMass>,
        IComparisonOperators<EmissionFactor<TDimension>, EmissionFactor<TDimension>, bool>
    where TDimension : IDimension
{
    internal EmissionFactor(Rational ratio) => Ratio = ratio;

    /// <summary>No emission per unit, the default.</summary>
    public static EmissionFactor<TDimension> Zero => default;

    /// <summary>Grains of CO₂e to a grain of activity, so that multiplying is one multiplication and one division.</summary>
    internal Rational Ratio { get; }

    /// <summary>Creates a factor from a mass of CO₂e per unit of activity.</summary>
    /// <param name="mass">The mass that one unit causes.</param>
    /// <param name="unit">The unit of the activity.</param>
    public static EmissionFactor<TDimension> Per(CarbonMass mass, Unit<TDimension> unit) =>
        new(mass.Grains.Over(unit.Grains));

    /// <summary>Creates a factor from kilograms of CO₂e per unit of activity, as electricity factors are published.</summary>
    /// <param name="kilograms">The mass in kg CO₂e; a decimal converts by itself.</param>
    /// <param name="unit">The unit of the activity.</param>
    public static EmissionFactor<TDimension> FromKilogramsPer(Rational kilograms, Unit<TDimension> unit) =>
        new(kilograms * Rational.Of(CarbonText.GrainsPerKilogram, unit.Grains));

    /// <summary>Creates a factor from tonnes of CO₂e per unit of activity, as heat factors are published.</summary>
    /// <param name="tonnes">The mass in t CO₂e; a decimal converts by itself.</param>
    /// <param name="unit">The unit of the activity.</param>
    public static EmissionFactor<TDimension> FromTonnesPer(Rational tonnes, Unit<TDimension> unit) =>
        new(tonnes * Rational.Of(CarbonText.GrainsPerTonne, unit.Grains));

    /// <summary>Creates a factor from a rate such as "0.5306 kgCO2/kWh".</summary>
    /// <param name="rate">A mass of CO₂, of CO₂e or of nothing named, per unit of the activity's dimension.</param>
    /// <exception cref="ArgumentException">The rate is of another gas, whose warming potential must be applied first, or of carbon.</exception>
    /// <exception cref="DimensionMismatchException">The rate is no mass, or per a unit of another dimension.</exception>
    public static EmissionFactor<TDimension> FromRate(Rate rate) =>
        new(EmissionFactor.FromRate(rate, TDimension.Dimension).Ratio);

    /// <summary>Reads text such as "0.5306 kg CO₂e/kWh" or "11/3 t CO₂e/t".</summary>
    /// <param name="text">A number, a unit of mass with or without CO₂ or CO₂e, a slash, and a unit of the dimension.</param>
    /// <exception cref="FormatException">The text is not of that form, or names no known unit.</exception>
    /// <exception cref="ArgumentException">The text is a rate of another gas or of carbon.</exception>
    /// <exception cref="DimensionMismatchException">The rate is no mass, or per a unit of another dimension.</exception>
    public static EmissionFactor<TDimension> Parse(string text)
    {
        var (number, unitRate) = RateText.SplitExact(text);
        return new EmissionFactor<TDimension>(FromRate(unitRate).Ratio * number);
    }

    /// <summary>Reads text as <see cref="Parse"/> does and says whether it could.</summary>
    /// <param name="text">A number, a unit of mass with or without CO₂ or CO₂e, a slash, and a unit of the dimension.</param>
    /// <param name="factor">The factor read, or zero.</param>
    public static bool TryParse(string? text, out EmissionFactor<TDimension> factor)
    {
        factor = default;
        if (
            !RateText.TrySplitExact(text, out var number, out var unitRate)
            || unitRate.Substance is not (null or SubstanceText.CarbonDioxide or SubstanceText.CarbonDioxideEquivalent)
            || !unitRate.IsOf(Mass.Dimension)
            || !unitRate.IsPer(TDimension.Dimension)
        )
        {
            return false;
        }

        factor = new EmissionFactor<TDimension>(FromRate(unitRate).Ratio * number);
        return true;
    }

    /// <summary>Adds factors of the same activity: of its CO₂ and of its methane.</summary>
    /// <param name="left">The first factor.</param>
    /// <param name="right">The second factor.</param>
    public static EmissionFactor<TDimension> operator +(
        EmissionFactor<TDimension> left,
        EmissionFactor<TDimension> right
    ) => new(left.Ratio + right.Ratio);

    /// <summary>Subtracts factors of the same activity: a buyer's less a seller's.</summary>
    /// <param name="left">The factor to subtract from.</param>
    /// <param name="right">The factor to subtract.</param>
    public static EmissionFactor<TDimension> operator -(
        EmissionFactor<TDimension> left,
        EmissionFactor<TDimension> right
    ) => new(left.Ratio - right.Ratio);

    /// <summary>The CO₂e of an activity, rounded half to even once, at 10⁻¹⁸ t.</summary>
    /// <param name="left">The factor.</param>
    /// <param name="right">The activity.</param>
    /// <exception cref="OverflowException">The mass is beyond about ±1.7 × 10²⁰ t.</exception>
    public static CarbonMass operator *(EmissionFactor<TDimension> left, Quantity<TDimension> right) =>
        new(right.Grains.TimesRounded(left.Ratio.Numerator, left.Ratio.Denominator));

    /// <summary>The CO₂e of an activity, rounded half to even once, at 10⁻¹⁸ t.</summary>
    /// <param name="left">The activity.</param>
    /// <param name="right">The factor.</param>
    /// <exception cref="OverflowException">The mass is beyond about ±1.7 × 10²⁰ t.</exception>
    public static CarbonMass operator *(Quantity<TDimension> left, EmissionFactor<TDimension> right) => right * left;

    /// <summary>Whether the first factor is below the second.</summary>
    /// <param name="left">The first factor.</param>
    /// <param name="right">The second factor.</param>
    public static bool operator <(EmissionFactor<TDimension> left, EmissionFactor<TDimension> right) =>
        left.Ratio < right.Ratio;

    /// <summary>Whether the first factor is above the second.</summary>
    /// <param name="left">The first factor.</param>
    /// <param name="right">The second factor.</param>
    public static bool operator >(EmissionFactor<TDimension> left, EmissionFactor<TDimension> right) =>
        left.Ratio > right.Ratio;

    /// <summary>Whether the first factor is at most the second.</summary>
    /// <param name="left">The first factor.</param>
    /// <param name="right">The second factor.</param>
    public static bool operator <=(EmissionFactor<TDimension> left, EmissionFactor<TDimension> right) =>
        left.Ratio <= right.Ratio;

    /// <summary>Whether the first factor is at least the second.</summary>
    /// <param name="left">The first factor.</param>
    /// <param name="right">The second factor.</param>
    public static bool operator >=(EmissionFactor<TDimension> left, EmissionFactor<TDimension> right) =>
        left.Ratio >= right.Ratio;

    /// <summary>The exact tonnes of CO₂e that a unit of activity causes.</summary>
    /// <param name="unit">The unit of the activity.</param>
    public Rational TonnesPer(Unit<TDimension> unit) => Ratio * Rational.Of(unit.Grains, CarbonText.GrainsPerTonne);

    /// <summary>The exact kilograms of CO₂e that a unit of activity causes.</summary>
    /// <param name="unit">The unit of the activity.</param>
    public Rational KilogramsPer(Unit<TDimension> unit) =>
        Ratio * Rational.Of(unit.Grains, CarbonText.GrainsPerKilogram);

    /// <inheritdoc/>
    public int CompareTo(EmissionFactor<TDimension> other) => Ratio.CompareTo(other.Ratio);

    /// <summary>The exact factor, free of culture: "0.5306 t CO₂e/MWh", or a fraction where decimals never end.</summary>
    /// <returns>Text that <see cref="Parse"/> reads back as the same factor.</returns>
    public override string ToString() => RateText.FormatFactor(Ratio, TDimension.Dimension);

    /// <summary>The same factor, its dimension known at run time only.</summary>
    public EmissionFactor ToUntyped() => new(TDimension.Dimension, Ratio);

    /// <summary>Forgets the dimension at compile time.</summary>
    /// <param name="factor">The factor.</param>
    public static implicit operator EmissionFactor(EmissionFactor<TDimension> factor) => factor.ToUntyped();
}
