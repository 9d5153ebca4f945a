using System.Globalization;

namespace ParkCarbon.Domain.Quantities;

/// <summary>A value per unit as it was recorded, such as "0.5306 kgCO2/kWh", "26.7 GJ/t", "0.0261 tC/GJ" or "0.83 kg/L".</summary>
/// <remarks>
/// <para>Symbols are kept as written and resolved when dimensions are asked for, as in <see cref="Amount"/>. A mass may say what
/// it is a mass of; the unit below the line may carry a number: "8.5 L/100 km".</para>
/// <para>Two rates are equal when what was recorded is; compare <see cref="Per"/> or an emission factor for their size.</para>
/// <para>The default value of this type is zero to a count of one, "0 1/1".</para>
/// </remarks>
public readonly record struct Rate
{
    private const string Uncounted = "1";

    private readonly string? _numerator;
    private readonly string? _denominator;
    private readonly decimal _multipleLessOne;

    internal Rate(decimal value, string numerator, string? substance, decimal multiple, string denominator)
    {
        Value = value;
        Substance = substance;
        _numerator = numerator == Uncounted ? null : numerator;
        _denominator = denominator == Uncounted ? null : denominator;
        _multipleLessOne = multiple - 1m;
    }

    /// <summary>The value, as recorded.</summary>
    public decimal Value { get; }

    /// <summary>The symbol of the unit above the line, as recorded, without the substance.</summary>
    public string Numerator => _numerator ?? Uncounted;

    /// <summary>What a mass above the line is a mass of: C, CO2, CH4, N2O, CO2e …; null where the rate does not say.</summary>
    public string? Substance { get; }

    /// <summary>How many of the unit below the line the value is for: 100 in "8.5 L/100 km", mostly one.</summary>
    public decimal Multiple => _multipleLessOne + 1m;

    /// <summary>The symbol of the unit below the line, as recorded.</summary>
    public string Denominator => _denominator ?? Uncounted;

    /// <summary>The dimensions that the unit above the line can measure: one, or two for the likes of m³.</summary>
    public IReadOnlyList<Dimension> NumeratorDimensions => Amount.Of(1m, Numerator).Dimensions;

    /// <summary>The dimensions that the unit below the line can measure: one, or two for the likes of m³.</summary>
    public IReadOnlyList<Dimension> DenominatorDimensions => Amount.Of(1m, Denominator).Dimensions;

    /// <summary>Creates a rate from a value and its unit, such as <c>kgCO2/kWh</c>.</summary>
    /// <param name="value">The value.</param>
    /// <param name="unit">The unit above the line, a slash, the unit below the line.</param>
    /// <exception cref="FormatException">The unit is not of that form, or names no known unit.</exception>
    public static Rate Of(decimal value, string unit) => RateText.ParseUnit(value, SymbolText.Narrow(unit).Trim());

    /// <summary>Reads text such as "0.5306 kgCO2/kWh" or "4.1868 kJ/(kg·K)".</summary>
    /// <param name="text">A number of at most 28 digits, a unit, a slash, a unit.</param>
    /// <exception cref="FormatException">The text is not of that form, or names no known unit.</exception>
    public static Rate Parse(string text) => RateText.Parse(text);

    /// <summary>Reads text as <see cref="Parse"/> does and says whether it could.</summary>
    /// <param name="text">A number of at most 28 digits, a unit, a slash, a unit.</param>
    /// <param name="rate">The rate read, or the default.</param>
    public static bool TryParse(string? text, out Rate rate) => RateText.TryParse(text, out rate);

    /// <summary>Whether the unit above the line can measure a dimension.</summary>
    /// <param name="dimension">The dimension.</param>
    public bool IsOf(Dimension dimension) => dimension.TryGetUnit(Numerator, out _);

    /// <summary>Whether the unit below the line can measure a dimension.</summary>
    /// <param name="dimension">The dimension.</param>
    public bool IsPer(Dimension dimension) => dimension.TryGetUnit(Denominator, out _);

    /// <summary>The dimension in which an amount and the unit below the line meet.</summary>
    /// <param name="amount">The amount to be multiplied.</param>
    /// <remarks>
    /// Where both are m³ they meet as gas and as liquid. Standard volume is given then; either gives the same result, because the
    /// symbols that the two share keep their proportions.
    /// </remarks>
    /// <exception cref="DimensionMismatchException">They do not meet.</exception>
    public Dimension DimensionFor(Amount amount)
    {
        foreach (var dimension in amount.Dimensions)
        {
            if (IsPer(dimension))
            {
                return dimension;
            }
        }

        throw new DimensionMismatchException(
            UnitCatalogue.Describe(UnitCatalogue.Find(amount.Symbol), amount.ToString()),
            UnitCatalogue.Describe(UnitCatalogue.Find(Denominator), ToString())
        );
    }

    /// <summary>The exact value in other units: of "0.5306 kg/kWh" in t per MWh, 0.5306.</summary>
    /// <param name="numerator">The unit above the line; it also settles which dimension an m³ measures.</param>
    /// <param name="denominator">The unit below the line.</param>
    /// <exception cref="DimensionMismatchException">A unit measures something else than the rate's.</exception>
    public Rational Per(Unit numerator, Unit denominator) =>
        InGrains(numerator.Dimension, denominator.Dimension) * Rational.Of(denominator.Grains, numerator.Grains);

    /// <summary>What the rate makes of a quantity: the heat of so many tonnes of coal; rounded half to even once, at the result's resolution.</summary>
    /// <typeparam name="TIn">The dimension below the line.</typeparam>
    /// <typeparam name="TOut">The dimension above the line.</typeparam>
    /// <param name="quantity">The quantity to multiply.</param>
    /// <exception cref="DimensionMismatchException">The rate is not of <typeparamref name="TOut"/> per <typeparamref name="TIn"/>.</exception>
    /// <exception cref="OverflowException">The result is beyond about ±1.7 × 10²⁶ base units.</exception>
    public Quantity<TOut> Times<TIn, TOut>(Quantity<TIn> quantity)
        where TIn : IDimension
        where TOut : IDimension
    {
        var ratio = InGrains(TOut.Dimension, TIn.Dimension);
        return new Quantity<TOut>(quantity.Grains.TimesRounded(ratio.Numerator, ratio.Denominator));
    }

    /// <summary>The rate as recorded, free of culture: "0.5306 kgCO2/kWh".</summary>
    /// <returns>Text that <see cref="Parse"/> reads back as the same rate.</returns>
    public override string ToString() => $"{Value.ToString(CultureInfo.InvariantCulture)} {RateText.FormatUnit(this)}";

    internal Rational InGrains(Dimension numerator, Dimension denominator) =>
        Rational.FromDecimal(Value)
        / Rational.FromDecimal(Multiple)
        * Rational.Of(numerator.GetUnit(Numerator).Grains, denominator.GetUnit(Denominator).Grains);
}
