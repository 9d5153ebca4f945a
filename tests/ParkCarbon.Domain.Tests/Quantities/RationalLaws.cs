using System.Numerics;
using FsCheck.Xunit;
using ParkCarbon.Domain.Quantities;
using Xunit;

namespace ParkCarbon.Domain.Tests.Quantities;

public sealed class RationalLaws
{
    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Addition_and_multiplication_are_associative_and_commutative(Rational a, Rational b, Rational c)
    {
        Assert.Equal(a + b + c, a + (b + c));
        Assert.Equal(a * b * c, a * (b * c));
        Assert.Equal(a + b, b + a);
        Assert.Equal(a * b, b * a);
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Multiplication_distributes_over_addition(Rational a, Rational b, Rational c) =>
        Assert.Equal(a * (b + c), (a * b) + (a * c));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Zero_and_one_change_nothing(Rational a)
    {
        Assert.Equal(a, a + Rational.Zero);
        Assert.Equal(a, a * Rational.One);
        Assert.Equal(Rational.Zero, a - a);
        Assert.Equal(Rational.Zero, a * 0);
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Division_undoes_multiplication(Rational a, Rational b)
    {
        if (b != Rational.Zero)
        {
            Assert.Equal(a, a * b / b);
        }
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void A_number_is_in_lowest_terms(Rational a)
    {
        Assert.True(a.Denominator.Sign > 0);
        Assert.Equal(BigInteger.One, BigInteger.GreatestCommonDivisor(a.Numerator, a.Denominator));
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Order_is_that_of_the_difference(Rational a, Rational b)
    {
        var sign = (a - b).Numerator.Sign;

        Assert.Equal(sign, Math.Sign(a.CompareTo(b)));
        Assert.Equal(sign < 0, a < b);
        Assert.Equal(sign > 0, a > b);
        Assert.Equal(sign <= 0, a <= b);
        Assert.Equal(sign >= 0, a >= b);
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Text_reads_back_as_the_same(Rational a) => Assert.Equal(a, Rational.Parse(a.ToString()));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void A_decimal_goes_in_and_comes_out_as_it_was(decimal value)
    {
        Assert.True(Rational.FromDecimal(value).TryToDecimalExact(out var exact));
        Assert.Equal(value, exact);
        Assert.Equal(value, Rational.FromDecimal(value).ToDecimal());
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void The_nearest_decimal_is_within_half_of_its_last_digit(Rational a)
    {
        if (a < 1_000_000_000_000_000_000_000_000_000m && a > -1_000_000_000_000_000_000_000_000_000m)
        {
            var nearest = a.ToDecimal();

            var whole = BigInteger.Abs(a.Numerator) / a.Denominator;
            var digits = whole.IsZero ? 0 : whole.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
            var halfDigit = Rational.Of(1, 2 * BigInteger.Pow(10, 28 - digits));
            var error = a - nearest;

            Assert.True(error <= halfDigit && error >= -halfDigit, $"{a} is {error} from {nearest}");
        }
    }
}
