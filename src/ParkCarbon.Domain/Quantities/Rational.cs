using System.Globalization;
using System.Numerics;

namespace ParkCarbon.Domain.Quantities;

/// <summary>An exact number: a fraction of two whole numbers of any size, always in lowest terms.</summary>
/// <remarks>
/// <para>It carries what neither <see cref="decimal"/> nor fixed point can: 44/12, 3600/29307.6, one 亩 in m².
/// Arithmetic on it never rounds and never overflows; rounding happens where a value leaves it.</para>
/// <para>The default value of this type is <see cref="Zero"/>.</para>
/// </remarks>
public readonly record struct Rational
    : IComparable<Rational>,
        IAdditionOperators<Rational, Rational, Rational>,
        ISubtractionOperators<Rational, Rational, Rational>,
        IMultiplyOperators<Rational, Rational, Rational>,
        IDivisionOperators<Rational, Rational, Rational>,
        IUnaryNegationOperators<Rational, Rational>,
        IComparisonOperators<Rational, Rational, bool>,
        IAdditiveIdentity<Rational, Rational>,
        IMultiplicativeIdentity<Rational, Rational>
{
    // Kept less one so that the default of the struct is 0/1 and record equality needs no help.
    private readonly BigInteger _denominatorLessOne;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        _denominatorLessOne = denominator - BigInteger.One;
    }

    /// <summary>Zero, the default.</summary>
    public static Rational Zero => default;

    /// <summary>One.</summary>
    public static Rational One { get; } = new(BigInteger.One, BigInteger.One);

    static Rational IAdditiveIdentity<Rational, Rational>.AdditiveIdentity => Zero;

    static Rational IMultiplicativeIdentity<Rational, Rational>.MultiplicativeIdentity => One;

    /// <summary>The number above the line; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The number below the line, one or more.</summary>
    public BigInteger Denominator => _denominatorLessOne + BigInteger.One;

    /// <summary>Whether the number is whole.</summary>
    public bool IsWhole => _denominatorLessOne.IsZero;

    /// <summary>Whether the number is below zero.</summary>
    public bool IsNegative => Numerator.Sign < 0;

    /// <summary>Whether the number can be written with a finite number of decimals.</summary>
    public bool IsDecimal => RationalText.TryCountDecimals(Denominator, out _);

    /// <summary>Creates the fraction of two whole numbers.</summary>
    /// <param name="numerator">The number above the line.</param>
    /// <param name="denominator">The number below the line, other than zero.</param>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException($"{numerator}/0 is not a number.");
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return new Rational(numerator / divisor, denominator / divisor);
    }

    /// <summary>Creates the number that a decimal is, exactly.</summary>
    /// <param name="value">Any decimal.</param>
    public static Rational FromDecimal(decimal value) =>
        Of(DecimalParts.Mantissa(value), BigInteger.Pow(10, value.Scale));

    /// <summary>Creates a whole number.</summary>
    /// <param name="value">Any whole number.</param>
    public static Rational FromWhole(BigInteger value) => new(value, BigInteger.One);

    /// <summary>Reads "0.1", "-12", "1.5e-3" or "11/3"; digits are never dropped.</summary>
    /// <param name="text">The text to read.</param>
    /// <exception cref="FormatException">The text is not a number of these forms.</exception>
    public static Rational Parse(string text) =>
        TryParse(text, out var value)
            ? value
            : throw new FormatException($"'{text}' is not a number; write it like 0.5306, 1.5e-3 or 11/3.");

    /// <summary>Reads a number as <see cref="Parse"/> does and says whether it could.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="value">The number read, or zero.</param>
    public static bool TryParse(string? text, out Rational value) => RationalText.TryParse(text, out value);

    /// <summary>Converts a decimal, exactly.</summary>
    /// <param name="value">Any decimal.</param>
    public static implicit operator Rational(decimal value) => FromDecimal(value);

    /// <summary>Converts a whole number.</summary>
    /// <param name="value">Any whole number.</param>
    public static implicit operator Rational(long value) => new(value, BigInteger.One);

    /// <summary>Adds two numbers.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static Rational operator +(Rational left, Rational right) =>
        Of(
            (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator
        );

    /// <summary>Subtracts one number from another.</summary>
    /// <param name="left">The number to subtract from.</param>
    /// <param name="right">The number to subtract.</param>
    public static Rational operator -(Rational left, Rational right) => left + (-right);

    /// <summary>Negates a number.</summary>
    /// <param name="value">The number.</param>
    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    /// <summary>Multiplies two numbers.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static Rational operator *(Rational left, Rational right) =>
        Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides one number by another.</summary>
    /// <param name="left">The number to divide.</param>
    /// <param name="right">The number to divide by, other than zero.</param>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether the first number is below the second.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first number is above the second.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first number is at most the second.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first number is at least the second.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The nearest decimal: exact where a decimal can hold the number, else rounded half to even at 28 significant digits and at most 28 decimals.</summary>
    /// <exception cref="OverflowException">The number is beyond the range of <see cref="decimal"/>, about ±7.9 × 10²⁸.</exception>
    public decimal ToDecimal()
    {
        if (TryToDecimalExact(out var exact))
        {
            return exact;
        }

        var whole = BigInteger.Abs(Numerator) / Denominator;
        var wholeDigits = whole.IsZero ? 0 : whole.ToString(CultureInfo.InvariantCulture).Length;
        var scale = Math.Max(0, 28 - wholeDigits);
        var mantissa = ScaleAndRound(scale);
        return DecimalParts.TryCreate(mantissa, scale, out var nearest)
            ? nearest
            : throw new OverflowException($"{whole:E3} is beyond the range of a decimal, about ±7.9 × 10²⁸.");
    }

    /// <summary>Gives the number as a decimal if a decimal can hold it without rounding.</summary>
    /// <param name="value">The same number as a decimal, or zero.</param>
    public bool TryToDecimalExact(out decimal value)
    {
        value = 0m;
        return RationalText.TryCountDecimals(Denominator, out var scale)
            && DecimalParts.TryCreate(ScaleAndRound(scale), scale, out value);
    }

    /// <summary>The number as decimal text with so many decimals, rounded half to even once; free of culture.</summary>
    /// <param name="decimals">The decimals, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is below zero.</exception>
    public string ToFixedString(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        return RationalText.FormatScaled(ScaleAndRound(decimals), decimals);
    }

    /// <summary>The number as text, free of culture: "0.1", "-12", and "11/3" where decimals never end.</summary>
    /// <returns>Text that <see cref="Parse"/> reads back as the same number.</returns>
    public override string ToString() => RationalText.Format(this);

    /// <summary>The number times a power of ten, rounded half to even to a whole number.</summary>
    internal BigInteger ScaleAndRound(int decimals) =>
        DivideHalfEven(Numerator * BigInteger.Pow(10, decimals), Denominator);

    /// <summary>The number as a whole number of 10⁻ᵈ, rounded half to even.</summary>
    internal Int128 RoundToFixed(int decimals) => FixedPoint.ToRaw(ScaleAndRound(decimals));

    internal static BigInteger DivideHalfEven(BigInteger dividend, BigInteger positiveDivisor)
    {
        var quotient = BigInteger.DivRem(dividend, positiveDivisor, out var remainder);
        var twice = BigInteger.Abs(remainder) * 2;
        var comparison = twice.CompareTo(positiveDivisor);
        var away = comparison > 0 || (comparison == 0 && !quotient.IsEven);
        return away ? quotient + dividend.Sign : quotient;
    }
}
