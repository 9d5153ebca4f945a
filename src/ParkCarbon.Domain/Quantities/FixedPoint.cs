using System.Numerics;

namespace ParkCarbon.Domain.Quantities;

/// <summary>The arithmetic of every quantity: a whole number of grains, the smallest amount that the dimension tells apart.</summary>
/// <remarks>
/// One definition for all dimensions and for carbon. Sums of whole numbers are the same bits in any order; sums of
/// <see cref="decimal"/> products are not.
/// </remarks>
internal readonly record struct FixedPoint(Int128 Raw) : IComparable<FixedPoint>
{
    /// <summary>The decimals of the base unit that a quantity keeps.</summary>
    public const int Decimals = 12;

    /// <summary>10¹², the grains of most base units.</summary>
    public static readonly Int128 Scale = 1_000_000_000_000;

    public bool IsNegative => Int128.IsNegative(Raw);

    public static FixedPoint operator +(FixedPoint left, FixedPoint right)
    {
        var sum = unchecked(left.Raw + right.Raw);
        return Int128.IsNegative((left.Raw ^ sum) & (right.Raw ^ sum)) ? throw Overflow() : new FixedPoint(sum);
    }

    public static FixedPoint operator -(FixedPoint left, FixedPoint right)
    {
        var difference = unchecked(left.Raw - right.Raw);
        return Int128.IsNegative((left.Raw ^ right.Raw) & (left.Raw ^ difference))
            ? throw Overflow()
            : new FixedPoint(difference);
    }

    public static FixedPoint operator -(FixedPoint value) =>
        value.Raw == Int128.MinValue ? throw Overflow() : new FixedPoint(-value.Raw);

    /// <summary>Adds up so that only the total has to fit: the order of the parts cannot decide whether the sum overflows.</summary>
    public static FixedPoint Sum<T>(ReadOnlySpan<T> parts, Func<T, FixedPoint> raw)
    {
        var sum = Int128.Zero;
        var wraps = 0L;
        foreach (var part in parts)
        {
            var addend = raw(part).Raw;
            var next = unchecked(sum + addend);
            if (Int128.IsNegative((sum ^ next) & (addend ^ next)))
            {
                wraps += Int128.IsNegative(addend) ? -1 : 1;
            }

            sum = next;
        }

        return wraps == 0 ? new FixedPoint(sum) : throw Overflow();
    }

    /// <summary>A recorded value times the grains of its unit; exact, or an error.</summary>
    public static FixedPoint FromDecimal(decimal value, Int128 grainsPerUnit)
    {
        var mantissa = DecimalParts.Mantissa(value);
        if (value.Scale <= 18 && BitLength(mantissa) + BitLength(grainsPerUnit) <= 126)
        {
            var divisor = PowerOfTen(value.Scale);
            var (whole, rest) = Int128.DivRem(mantissa * grainsPerUnit, divisor);
            return rest == 0 ? new FixedPoint(whole) : throw TooFine(value);
        }

        return FromRational(value, grainsPerUnit);
    }

    /// <summary>An exact value times the grains of its unit; exact, or an error.</summary>
    public static FixedPoint FromRational(Rational value, Int128 grainsPerUnit)
    {
        var grains = value * Rational.FromWhole(grainsPerUnit);
        return grains.IsWhole ? new FixedPoint(ToRaw(grains.Numerator)) : throw TooFine(value);
    }

    public static bool TryFromExact(Rational grains, out FixedPoint value)
    {
        var fits = grains.IsWhole && grains.Numerator >= Int128.MinValue && grains.Numerator <= Int128.MaxValue;
        value = fits ? new FixedPoint((Int128)grains.Numerator) : default;
        return fits;
    }

    /// <summary>A number of grains, rounded half to even to a whole one.</summary>
    public static FixedPoint Rounded(Rational grains) => new(grains.RoundToFixed(0));

    public static Int128 ToRaw(BigInteger value) =>
        value >= Int128.MinValue && value <= Int128.MaxValue ? (Int128)value : throw Overflow();

    /// <summary>The value times an exact ratio, rounded half to even once.</summary>
    public FixedPoint TimesRounded(BigInteger numerator, BigInteger denominator)
    {
        if (numerator.GetBitLength() + BitLength(Raw) > 126 || denominator.GetBitLength() > 126)
        {
            return new FixedPoint(ToRaw(Rational.DivideHalfEven(Raw * numerator, denominator)));
        }

        var divisor = (Int128)denominator;
        var (quotient, remainder) = Int128.DivRem(Raw * (Int128)numerator, divisor);
        var distance = Int128.Abs(remainder);
        var comparison = distance.CompareTo(divisor - distance);
        if (comparison > 0 || (comparison == 0 && Int128.IsOddInteger(quotient)))
        {
            quotient += Int128.IsNegative(remainder) ? -1 : 1;
        }

        return new FixedPoint(quotient);
    }

    public Rational Over(Int128 grainsPerUnit) => Rational.Of(Raw, grainsPerUnit);

    public int CompareTo(FixedPoint other) => Raw.CompareTo(other.Raw);

    public static bool operator <(FixedPoint left, FixedPoint right) => left.Raw < right.Raw;

    public static bool operator >(FixedPoint left, FixedPoint right) => left.Raw > right.Raw;

    public static bool operator <=(FixedPoint left, FixedPoint right) => left.Raw <= right.Raw;

    public static bool operator >=(FixedPoint left, FixedPoint right) => left.Raw >= right.Raw;

    private static int BitLength(Int128 value) =>
        128 - (int)Int128.LeadingZeroCount(Int128.IsNegative(value) ? ~value : value);

    private static Int128 PowerOfTen(int exponent)
    {
        var power = 1UL;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    private static ArgumentException TooFine(Rational value) =>
        new(
            $"{value} is finer than a quantity can hold (10⁻¹² of the base unit, 10⁻¹⁸ t of CO₂e); round it where it is measured."
        );

    private static OverflowException Overflow() =>
        new(
            "The result is beyond what a quantity can hold, about ±1.7 × 10²⁶ of the base unit; check the units of the inputs."
        );
}
