using ParkCarbon.Domain.Quantities;
using Xunit;

namespace ParkCarbon.Domain.Tests.Quantities;

public sealed class AmountTests
{
    [Theory]
    [InlineData("1200.5 MWh", "1200.5", "MWh")]
    [InlineData("3 万kWh", "3", "万kWh")]
    [InlineData("3万kWh", "3", "万kWh")]
    [InlineData("5吨", "5", "吨")]
    [InlineData("-0.5 GJ", "-0.5", "GJ")]
    [InlineData("1.2e3 t", "1200", "t")]
    [InlineData("１２．５ ｔ", "12.5", "t")]
    [InlineData("−3 kWh", "-3", "kWh")]
    [InlineData("  7   short ton ", "7", "short ton")]
    [InlineData("2 EJ", "2", "EJ")]
    public void Parse_ValueAndUnit_KeepsBoth(string text, string value, string symbol)
    {
        var amount = Amount.Parse(text);

        Assert.Equal(Rational.Parse(value), amount.Value);
        Assert.Equal(symbol, amount.Symbol);
        Assert.Equal(amount, Amount.Parse(amount.ToString()));
        Assert.True(Amount.TryParse(text, out var tried));
        Assert.Equal(amount, tried);
    }

    [Theory]
    [InlineData("", "does not begin with a number")]
    [InlineData("MWh", "does not begin with a number")]
    [InlineData("1200.5", "has no unit")]
    [InlineData("1,200.5 MWh", "groups its digits")]
    [InlineData("5 kWhh", "'kWhh' is not a unit; did you mean 'kWh'?")]
    [InlineData("5 °C", "use Temperature")]
    [InlineData("0.12345678901234567890123456789 t", "more digits")]
    [InlineData("1e400 t", "more digits")]
    public void Parse_AnythingElse_SaysWhatIsWrong(string text, string problem)
    {
        var exception = Assert.Throws<FormatException>(() => Amount.Parse(text));

        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
        Assert.False(Amount.TryParse(text, out var amount));
        Assert.Equal(default, amount);
    }

    [Fact]
    public void Parse_EndlessSymbol_IsRefusedWithoutRepeatingIt()
    {
        var endless = new string('k', 1_000_000);

        Assert.InRange(Assert.Throws<FormatException>(() => Amount.Parse("5 " + endless)).Message.Length, 1, 200);
        Assert.InRange(Assert.Throws<FormatException>(() => Rate.Parse($"5 {endless}/t")).Message.Length, 1, 200);
    }

    [Fact]
    public void TryParse_Null_ReturnsFalse() => Assert.False(Amount.TryParse(null, out _));

    [Fact]
    public void Of_ValueAndSymbolFromAHost_IsTheQuantity() =>
        Assert.Equal(1_200_500m.Of(Energy.KilowattHour), Amount.Of(1200.5m, "MWh").As<Energy>());

    [Fact]
    public void As_AnotherDimension_NamesBoth()
    {
        var exception = Assert.Throws<DimensionMismatchException>(() => Amount.Parse("5 t").As<Energy>());

        Assert.Equal("t (mass, 质量)", exception.Left);
        Assert.Equal("energy, 能量", exception.Right);
    }

    [Fact]
    public void In_CubicMetres_MeansWhatIsAskedFor()
    {
        var amount = Amount.Parse("2 m3");

        Assert.Equal([StandardVolume.Dimension, LiquidVolume.Dimension], amount.Dimensions);
        Assert.Equal(2m.Of(StandardVolume.CubicMetre), amount.As<StandardVolume>());
        Assert.Equal(2000m.Of(LiquidVolume.Litre), amount.As<LiquidVolume>());
        Assert.True(amount.IsIn(LiquidVolume.Dimension));
        Assert.False(amount.IsIn(Mass.Dimension));
    }

    [Fact]
    public void As_Share_IsOneValueHoweverItIsWritten()
    {
        Assert.Equal(60m.Of(Share.Percent), Amount.Parse("60%").As<Share>());
        Assert.Equal(60m.Of(Share.Percent), Amount.Parse("0.6 1").As<Share>());
        Assert.Equal(60m.Of(Share.Percent), Amount.Parse("600 ‰").As<Share>());
        Assert.Equal(0.6m.Of(Share.One), Amount.Parse("60 百分点").As<Share>());
        Assert.Equal("60 %", Amount.Parse("0.6 1").As<Share>().ToString());
    }

    [Fact]
    public void As_ShareOfThingsCounted_IsRefused()
    {
        Assert.Equal([Count.Dimension, Share.Dimension], Amount.Parse("5 1").Dimensions);
        Assert.Equal([Count.Dimension], Amount.Parse("5 件").Dimensions);
        Assert.Throws<DimensionMismatchException>(() => Amount.Parse("5 件").As<Share>());
        Assert.Throws<DimensionMismatchException>(() => Amount.Parse("60 %").As<Count>());
    }

    [Fact]
    public void Default_IsACountOfZero()
    {
        Assert.Equal("0 1", default(Amount).ToString());
        Assert.Equal(default, Amount.Parse("0 1"));
        Assert.Equal(Quantity<Count>.Zero, default(Amount).As<Count>());
    }
}
