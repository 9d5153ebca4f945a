using ParkCarbon.Domain.Quantities;
using Xunit;

namespace ParkCarbon.Domain.Tests.Quantities;

public sealed class RationalTests
{
    [Theory]
    [InlineData("0.1", "0.1")]
    [InlineData("11/3", "11/3")]
    [InlineData("44/12", "11/3")]
    [InlineData("-44/12", "-11/3")]
    [InlineData("44/-12", "-11/3")]
    [InlineData("1/8", "0.125")]
    [InlineData("-12", "-12")]
    [InlineData("+12.50", "12.5")]
    [InlineData(".5", "0.5")]
    [InlineData("1.5e-3", "0.0015")]
    [InlineData("1.5E3", "1500")]
    [InlineData("0.5/0.25", "2")]
    [InlineData("123456789012345678901234567890.1", "123456789012345678901234567890.1")]
    public void Parse_Number_WritesLowestTerms(string text, string expected) =>
        Assert.Equal(expected, Rational.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1/0")]
    [InlineData("1/2/3")]
    [InlineData("1,5")]
    [InlineData("1 2")]
    [InlineData("e5")]
    [InlineData("1e999999999")]
    [InlineData("1e99999999999999999999")]
    [InlineData("NaN")]
    [InlineData("5.")]
    public void TryParse_AnythingElse_ReturnsFalse(string? text)
    {
        Assert.False(Rational.TryParse(text, out var value));
        Assert.Equal(Rational.Zero, value);
    }

    [Fact]
    public void Parse_AnythingElse_ShowsTheForm() =>
        Assert.Contains(
            "11/3",
            Assert.Throws<FormatException>(() => Rational.Parse("a third")).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Default_IsZero()
    {
        Assert.Equal(Rational.Zero, default);
        Assert.Equal(Rational.FromDecimal(0.00m), default);
        Assert.Equal("0", default(Rational).ToString());
        Assert.Equal(1, default(Rational).Denominator);
    }

    [Theory]
    [InlineData("1/3", "0.3333333333333333333333333333")]
    [InlineData("2/3", "0.6666666666666666666666666667")]
    [InlineData("200/3", "66.66666666666666666666666667")]
    [InlineData("-200/3", "-66.66666666666666666666666667")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("0.5e-28", "0")]
    [InlineData("1.5e-28", "0.0000000000000000000000000002")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void ToDecimal_Number_IsTheNearest(string number, string expected) =>
        Assert.Equal(
            decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
            Rational.Parse(number).ToDecimal()
        );

    [Fact]
    public void ToDecimal_BeyondADecimal_Throws() =>
        Assert.Throws<OverflowException>(() => Rational.Parse("79228162514264337593543950336").ToDecimal());

    [Theory]
    [InlineData("1/3")]
    [InlineData("1e-29")]
    [InlineData("79228162514264337593543950336")]
    public void TryToDecimalExact_NoDecimal_ReturnsFalse(string number)
    {
        Assert.False(Rational.Parse(number).TryToDecimalExact(out var value));
        Assert.Equal(0m, value);
    }

    [Fact]
    public void Of_ZeroDenominator_Throws() => Assert.Throws<DivideByZeroException>(() => Rational.Of(1, 0));

    [Fact]
    public void Divide_ByZero_Throws() => Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);

    [Theory]
    [InlineData("0.5", 0, "0")]
    [InlineData("1.5", 0, "2")]
    [InlineData("-0.5", 0, "0")]
    [InlineData("-1.5", 0, "-2")]
    [InlineData("-2.5000001", 0, "-3")]
    [InlineData("1/3", 3, "333")]
    public void RoundToFixed_Ties_GoToEven(string number, int decimals, string expected) =>
        Assert.Equal(
            Int128.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
            Rational.Parse(number).RoundToFixed(decimals)
        );
}
