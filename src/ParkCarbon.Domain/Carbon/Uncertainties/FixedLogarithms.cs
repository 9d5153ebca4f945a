using System.Numerics;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>Logarithm and exponential with whole numbers of 10⁻⁶⁰, so that eighteen decimals of a result are sure.</summary>
/// <remarks>Floating point gives other last digits on other machines; series of whole numbers do not.</remarks>
internal static class FixedLogarithms
{
    private const int Decimals = 60;

    private static readonly BigInteger One = BigInteger.Pow(10, Decimals);

    private static readonly BigInteger Ln2 = 2 * InverseTangent(One, 3 * One);

    /// <summary>A number in units of 10⁻⁶⁰.</summary>
    public static BigInteger Of(Rational value) => value.ScaleAndRound(Decimals);

    /// <summary>The exact number of so many units.</summary>
    public static Rational ToRational(BigInteger units) => Rational.Of(units, One);

    /// <summary>The natural logarithm of a number that is one or more.</summary>
    public static BigInteger Ln(BigInteger value)
    {
        // value = 2ᵏ·y with y from one to two, whose logarithm is 2·artanh((y − 1)/(y + 1)).
        var halvings = 0;
        while (value >> halvings >= 2 * One)
        {
            halvings++;
        }

        var rest = value >> halvings;
        return (halvings * Ln2) + (2 * InverseTangent(rest - One, rest + One));
    }

    /// <summary>The exponential of any number.</summary>
    public static BigInteger Exp(BigInteger value)
    {
        // e^x = (e^(x/2ᵐ))^(2ᵐ), with a part so small that its series ends soon.
        var halvings = Math.Max(0, (int)(BigInteger.Abs(value) / One).GetBitLength() + 4);
        var part = BigInteger.Divide(value, BigInteger.One << halvings);
        var sum = One;
        var term = One;
        for (var n = 1; !term.IsZero; n++)
        {
            term = term * part / One / n;
            sum += term;
        }

        for (var i = 0; i < halvings; i++)
        {
            sum = sum * sum / One;
        }

        return sum;
    }

    /// <summary>The root of a number that is zero or more.</summary>
    public static BigInteger Root(BigInteger value) => SquareRoots.Floor(value * One);

    /// <summary>The product of two numbers.</summary>
    public static BigInteger Times(BigInteger left, BigInteger right) => left * right / One;

    // artanh(a/b) = Σ (a/b)^(2n+1)/(2n+1), for a ratio of at most a third.
    private static BigInteger InverseTangent(BigInteger above, BigInteger below)
    {
        var ratio = above * One / below;
        var square = ratio * ratio / One;
        var sum = BigInteger.Zero;
        var power = ratio;
        for (var n = 1; !power.IsZero; n += 2)
        {
            sum += power / n;
            power = power * square / One;
        }

        return sum;
    }
}
