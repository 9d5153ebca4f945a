using System.Numerics;
using FsCheck.Xunit;
using ParkCarbon.Domain.Quantities;
using Xunit;

namespace ParkCarbon.Domain.Tests.Quantities;

/// <summary>The laws of everything that adds up: an ordered commutative group, bit for bit. One place for all dimensions and for carbon.</summary>
/// <typeparam name="T">What adds up.</typeparam>
public abstract class AdditiveLaws<T>
    where T : struct,
        IAdditionOperators<T, T, T>,
        ISubtractionOperators<T, T, T>,
        IUnaryNegationOperators<T, T>,
        IMultiplyOperators<T, decimal, T>,
        IDivisionOperators<T, T, Rational>,
        IComparisonOperators<T, T, bool>,
        IAdditiveIdentity<T, T>,
        IComparable<T>
{
    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Addition_is_associative(Int128 a, Int128 b, Int128 c) =>
        Assert.Equal(Make(a) + Make(b) + Make(c), Make(a) + (Make(b) + Make(c)));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Addition_is_commutative(Int128 a, Int128 b) => Assert.Equal(Make(a) + Make(b), Make(b) + Make(a));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Adding_nothing_changes_nothing(Int128 a)
    {
        Assert.Equal(Make(a), Make(a) + T.AdditiveIdentity);
        Assert.Equal(default, T.AdditiveIdentity);
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Adding_then_subtracting_gives_it_back(Int128 a, Int128 b) =>
        Assert.Equal(Make(a), Make(a) + Make(b) - Make(b));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Subtracting_is_adding_the_negative(Int128 a, Int128 b) =>
        Assert.Equal(Make(a) - Make(b), Make(a) + -Make(b));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Addition_adds_the_grains(Int128 a, Int128 b) => Assert.Equal(Make(a + b), Make(a) + Make(b));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Sum_is_adding_one_by_one(Int128[] parts) =>
        Assert.Equal(parts.Select(Make).Aggregate(T.AdditiveIdentity, (total, part) => total + part), Sum(parts));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Sum_is_the_same_in_any_order(Int128[] parts, int[] keys)
    {
        var shuffled = parts.Select((part, i) => (part, Key: i < keys.Length ? keys[i] : -i)).OrderBy(item => item.Key);

        Assert.Equal(Sum(parts), Sum([.. shuffled.Select(item => item.part)]));
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Sum_of_the_parts_is_the_sum_of_the_whole(Int128[] parts, byte cut)
    {
        var at = parts.Length == 0 ? 0 : cut % parts.Length;

        Assert.Equal(Sum(parts), Sum(parts[..at]) + Sum(parts[at..]));
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Order_is_that_of_the_difference(Int128 a, Int128 b)
    {
        var sign = Int128.Sign(a - b);

        Assert.Equal(sign, Math.Sign(Make(a).CompareTo(Make(b))));
        Assert.Equal(sign < 0, Make(a) < Make(b));
        Assert.Equal(sign > 0, Make(a) > Make(b));
        Assert.Equal(sign <= 0, Make(a) <= Make(b));
        Assert.Equal(sign >= 0, Make(a) >= Make(b));
        Assert.Equal(sign == 0, Make(a) == Make(b));
        Assert.Equal(sign != 0, Make(a) != Make(b));
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Multiplying_by_a_whole_number_is_adding_so_often(Int128 a, byte times) =>
        Assert.Equal(Sum([.. Enumerable.Repeat(a, times)]), Make(a) * times);

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Ratio_undoes_multiplication(int a, decimal factor)
    {
        if (a != 0)
        {
            var multiple = Make((Int128)a * 1_000_000_000);

            Assert.Equal(Rational.FromDecimal(factor), (multiple * factor) / multiple);
        }
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Times_rounds_the_exact_product_half_to_even(Int128 a, Rational ratio)
    {
        var exact = Rational.FromWhole(a) * ratio;
        if (exact < Rational.FromWhole(Int128.MaxValue) && exact > Rational.FromWhole(Int128.MinValue))
        {
            Assert.Equal(Make(HalfToEven(exact)), Times(Make(a), ratio));
        }
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Text_reads_back_as_the_same(Int128 a) => Assert.Equal(Make(a), Parse(Make(a).ToString()!));

    [Fact]
    public void Text_of_the_extremes_reads_back_as_the_same()
    {
        Assert.Equal(Make(Int128.MaxValue), Parse(Make(Int128.MaxValue).ToString()!));
        Assert.Equal(Make(Int128.MinValue), Parse(Make(Int128.MinValue).ToString()!));
    }

    [Fact]
    public void Going_beyond_the_range_is_an_error()
    {
        var most = Make(Int128.MaxValue);
        var least = Make(Int128.MinValue);

        Assert.Throws<OverflowException>(() => most + Make(1));
        Assert.Throws<OverflowException>(() => least - Make(1));
        Assert.Throws<OverflowException>(() => -least);
        Assert.Throws<OverflowException>(() => most * 2m);
        Assert.Throws<OverflowException>(() => Times(most, 2));
        Assert.Throws<OverflowException>(() => Sum([Int128.MaxValue, 1]));
        Assert.Throws<OverflowException>(() => Sum([Int128.MinValue, -1]));
        Assert.Equal(most, Sum([Int128.MaxValue, Int128.MaxValue, -Int128.MaxValue]));
        Assert.Equal(least, Sum([Int128.MinValue, Int128.MinValue, Int128.MaxValue, 1]));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(3, 2)]
    [InlineData(5, 2)]
    [InlineData(-1, 0)]
    [InlineData(-3, -2)]
    [InlineData(-5, -2)]
    public void Half_of_an_odd_number_of_grains_goes_to_the_even_one(int grains, int half) =>
        Assert.Equal(Make(half), Times(Make(grains), Rational.Of(1, 2)));

    [Fact]
    public void Multiplying_into_something_finer_than_a_grain_is_an_error() =>
        Assert.Throws<ArgumentException>(() => Make(1) * 0.5m);

    /// <summary>Makes one of so many grains.</summary>
    private protected abstract T Make(Int128 grains);

    private protected abstract T Parse(string text);

    private protected abstract T Times(T value, Rational ratio);

    private protected abstract T SumOf(ReadOnlySpan<T> parts);

    // Independent of the library's own rounding: look at both neighbours and take the nearer, or the even one.
    private static Int128 HalfToEven(Rational value)
    {
        var below = BigInteger.Divide(value.Numerator, value.Denominator);
        if (Rational.FromWhole(below) > value)
        {
            below -= 1;
        }

        var distance = value - Rational.FromWhole(below);
        var half = Rational.Of(1, 2);
        var up = distance > half || (distance == half && !below.IsEven);
        return (Int128)(up ? below + 1 : below);
    }

    private T Sum(Int128[] parts) => SumOf(parts.Select(Make).ToArray());
}
