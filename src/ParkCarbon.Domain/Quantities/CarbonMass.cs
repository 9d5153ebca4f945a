using System.Numerics;

namespace ParkCarbon.Domain.Quantities;

/// <summary>A mass of greenhouse gas (二氧化碳当量), in tonnes of carbon dioxide equivalent (t CO₂e).</summary>
/// <remarks>
/// <para>A value is a whole number of 10⁻¹⁸ t, fine enough that activity (six decimals) times factor (twelve decimals) is exact:
/// the same entries give the same total in any order, and nothing is rounded before it is shown.</para>
/// <para>Negative values are valid. They arise when removals exceed emissions.</para>
/// <para>The default value of this type is <see cref="Zero"/>.</para>
/// </remarks>
public readonly record struct CarbonMass
    : IComparable<CarbonMass>,
        IFormattable,
        IAdditionOperators<CarbonMass, CarbonMass, CarbonMass>,
        ISubtractionOperators<CarbonMass, CarbonMass, CarbonMass>,
        IUnaryNegationOperators<CarbonMass, CarbonMass>,
        IMultiplyOperators<CarbonMass, decimal, CarbonMass>,
        IDivisionOperators<CarbonMass, CarbonMass, Rational>,
        IComparisonOperators<CarbonMass, CarbonMass, bool>,
        IAdditiveIdentity<CarbonMass, CarbonMass>
{
    internal CarbonMass(FixedPoint grains) => Grains = grains;

    /// <summary>Nothing, the default.</summary>
    public static CarbonMass Zero => default;

    static CarbonMass IAdditiveIdentity<CarbonMass, CarbonMass>.AdditiveIdentity => Zero;

    /// <summary>Whether the mass is below zero.</summary>
    public bool IsNegative => Grains.IsNegative;

    /// <summary>The mass in t CO₂e: exact where a decimal can hold it (always below 10¹⁰ t), else the nearest one of 28 digits.</summary>
    public decimal Tonnes => ToRational().ToDecimal();

    /// <summary>The mass in kg CO₂e: exact where a decimal can hold it, else the nearest one of 28 digits.</summary>
    public decimal Kilograms => (ToRational() * 1000).ToDecimal();

    internal FixedPoint Grains { get; }

    /// <summary>Creates a mass from tonnes, exactly.</summary>
    /// <param name="tonnes">The mass in t CO₂e, with at most eighteen decimals.</param>
    /// <exception cref="ArgumentException">The mass has more than eighteen decimals.</exception>
    /// <exception cref="OverflowException">The mass is beyond about ±1.7 × 10²⁰ t.</exception>
    public static CarbonMass FromTonnes(decimal tonnes) =>
        new(FixedPoint.FromDecimal(tonnes, CarbonText.GrainsPerTonne));

    /// <summary>Creates a mass from kilograms, exactly.</summary>
    /// <param name="kilograms">The mass in kg CO₂e, with at most fifteen decimals.</param>
    /// <exception cref="ArgumentException">The mass has more than fifteen decimals.</exception>
    /// <exception cref="OverflowException">The mass is beyond about ±1.7 × 10²³ kg.</exception>
    public static CarbonMass FromKilograms(decimal kilograms) =>
        new(FixedPoint.FromDecimal(kilograms, CarbonText.GrainsPerKilogram));

    /// <summary>Creates a mass from an exact number of tonnes, rounded half to even once, at 10⁻¹⁸ t.</summary>
    /// <param name="tonnes">The mass in t CO₂e.</param>
    /// <exception cref="OverflowException">The mass is beyond about ±1.7 × 10²⁰ t.</exception>
    public static CarbonMass FromRational(Rational tonnes) =>
        new(FixedPoint.Rounded(tonnes * Rational.FromWhole(CarbonText.GrainsPerTonne)));

    /// <summary>Creates the CO₂e of a mass of one gas, rounded half to even once, at 10⁻¹⁸ t; exact for potentials of whole numbers.</summary>
    /// <param name="gas">The mass of the gas itself.</param>
    /// <param name="warmingPotential">The global warming potential of the gas (全球增温潜势), one for CO₂.</param>
    /// <exception cref="OverflowException">The mass is beyond about ±1.7 × 10²⁰ t.</exception>
    public static CarbonMass FromGas(Quantity<Mass> gas, Rational warmingPotential) =>
        new(gas.Grains.TimesRounded(warmingPotential.Numerator, warmingPotential.Denominator));

    /// <summary>Reads "12.5" (tonnes), "12.5 t CO₂e" or "12500 kg CO2e".</summary>
    /// <param name="text">A number of tonnes, or a number with a unit of mass and CO₂e.</param>
    /// <exception cref="FormatException">The text is not of that form, or finer than 10⁻¹⁸ t.</exception>
    public static CarbonMass Parse(string text) =>
        TryParse(text, out var mass)
            ? mass
            : throw new FormatException(
                $"'{text}' is not a mass of CO₂e; write tonnes with at most eighteen decimals, like 12.5 or 12.5 t CO₂e."
            );

    /// <summary>Reads text as <see cref="Parse"/> does and says whether it could.</summary>
    /// <param name="text">A number of tonnes, or a number with a unit of mass and CO₂e.</param>
    /// <param name="mass">The mass read, or zero.</param>
    public static bool TryParse(string? text, out CarbonMass mass)
    {
        var parsed = CarbonText.TryParse(text, out var grains);
        mass = new CarbonMass(grains);
        return parsed;
    }

    /// <summary>Adds masses up; the result depends neither on their order nor on how they are split.</summary>
    /// <param name="masses">The masses, none or more.</param>
    /// <exception cref="OverflowException">The total is beyond about ±1.7 × 10²⁰ t.</exception>
    public static CarbonMass Sum(params ReadOnlySpan<CarbonMass> masses) =>
        new(FixedPoint.Sum(masses, static mass => mass.Grains));

    /// <summary>Adds two masses.</summary>
    /// <param name="left">The first mass.</param>
    /// <param name="right">The second mass.</param>
    public static CarbonMass operator +(CarbonMass left, CarbonMass right) => new(left.Grains + right.Grains);

    /// <summary>Subtracts one mass from another.</summary>
    /// <param name="left">The mass to subtract from.</param>
    /// <param name="right">The mass to subtract.</param>
    public static CarbonMass operator -(CarbonMass left, CarbonMass right) => new(left.Grains - right.Grains);

    /// <summary>Negates a mass.</summary>
    /// <param name="value">The mass.</param>
    public static CarbonMass operator -(CarbonMass value) => new(-value.Grains);

    /// <summary>Multiplies a mass by a number, exactly.</summary>
    /// <param name="left">The mass.</param>
    /// <param name="right">The number.</param>
    /// <exception cref="ArgumentException">The product is finer than 10⁻¹⁸ t; see <see cref="Times"/>.</exception>
    public static CarbonMass operator *(CarbonMass left, decimal right) =>
        new(FixedPoint.FromDecimal(right, left.Grains.Raw));

    /// <summary>Multiplies a number by a mass, exactly.</summary>
    /// <param name="left">The number.</param>
    /// <param name="right">The mass.</param>
    /// <exception cref="ArgumentException">The product is finer than 10⁻¹⁸ t; see <see cref="Times"/>.</exception>
    public static CarbonMass operator *(decimal left, CarbonMass right) => right * left;

    /// <summary>The exact ratio of two masses.</summary>
    /// <param name="left">The mass to divide.</param>
    /// <param name="right">The mass to divide by, other than zero.</param>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(CarbonMass left, CarbonMass right) => left.Grains.Over(right.Grains.Raw);

    /// <summary>Whether the first mass is less than the second.</summary>
    /// <param name="left">The first mass.</param>
    /// <param name="right">The second mass.</param>
    public static bool operator <(CarbonMass left, CarbonMass right) => left.Grains < right.Grains;

    /// <summary>Whether the first mass is more than the second.</summary>
    /// <param name="left">The first mass.</param>
    /// <param name="right">The second mass.</param>
    public static bool operator >(CarbonMass left, CarbonMass right) => left.Grains > right.Grains;

    /// <summary>Whether the first mass is at most the second.</summary>
    /// <param name="left">The first mass.</param>
    /// <param name="right">The second mass.</param>
    public static bool operator <=(CarbonMass left, CarbonMass right) => left.Grains <= right.Grains;

    /// <summary>Whether the first mass is at least the second.</summary>
    /// <param name="left">The first mass.</param>
    /// <param name="right">The second mass.</param>
    public static bool operator >=(CarbonMass left, CarbonMass right) => left.Grains >= right.Grains;

    /// <summary>The mass in t CO₂e, exactly.</summary>
    public Rational ToRational() => Grains.Over(CarbonText.GrainsPerTonne);

    /// <summary>The mass times an exact ratio, rounded half to even once, at 10⁻¹⁸ t.</summary>
    /// <param name="ratio">The ratio, such as a share of a whole.</param>
    /// <exception cref="OverflowException">The product is beyond about ±1.7 × 10²⁰ t.</exception>
    public CarbonMass Times(Rational ratio) => new(Grains.TimesRounded(ratio.Numerator, ratio.Denominator));

    /// <inheritdoc/>
    public int CompareTo(CarbonMass other) => Grains.CompareTo(other.Grains);

    /// <summary>The exact number of tonnes alone, free of culture, as JSON carries it: "12.5".</summary>
    /// <returns>Text that <see cref="Parse"/> reads back as the same mass.</returns>
    public string ToExactString() => CarbonText.Exact(Grains);

    /// <summary>The exact mass with its unit, free of culture: "12.5 t CO₂e".</summary>
    /// <returns>Text that <see cref="Parse"/> reads back as the same mass.</returns>
    public override string ToString() => ToExactString() + " t CO₂e";

    /// <summary>The mass as text: nothing or "G" as <see cref="ToString()"/>, "R" as <see cref="ToExactString"/>, "F2" tonnes rounded half to even to two decimals (0 to 18).</summary>
    /// <param name="format">The format.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format) => CarbonText.Format(Grains, format);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);
}
