using ParkCarbon.Domain.Quantities;
using Xunit;

namespace ParkCarbon.Domain.Tests.Quantities;

public sealed class ElectricityValuationTests
{
    private static readonly Quantity<Energy> Electricity = 10_000m.Of(Energy.KilowattHour);

    [Fact]
    public void Value_Calorific_IsTheSameEnergy()
    {
        Assert.Equal(Electricity, ElectricityValuation.Calorific.Value(Electricity));
        Assert.False(ElectricityValuation.Calorific.IsEquivalent);
    }

    [Fact]
    public void Value_CalorificAsPrinted_IsTheStandardsFigure() =>
        Assert.Equal(1.229m, ElectricityValuation.CalorificAsPrinted.Value(Electricity).In(Energy.TonneCoalEquivalent));

    [Theory]
    [InlineData("0.30 kgce/kWh")]
    [InlineData("300 gce/kWh")]
    [InlineData("3 tce/万kWh")]
    public void Value_Equivalent_IsWhatTheCallerHandsIn(string rate)
    {
        var valuation = ElectricityValuation.Equivalent(Rate.Parse(rate));

        Assert.Equal(3m, valuation.Value(Electricity).In(Energy.TonneCoalEquivalent));
        Assert.Equal(ElectricityValuation.Equivalent(0.30m), valuation);
        Assert.True(valuation.IsEquivalent);
        Assert.Equal("equivalent value, 等价值: 0.3 kgce/kWh", valuation.ToString());
    }

    [Fact]
    public void Equivalent_NothingOrNegative_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ElectricityValuation.Equivalent(0m));
        Assert.Throws<ArgumentOutOfRangeException>(() => ElectricityValuation.Equivalent(Rate.Parse("-0.3 kgce/kWh")));
    }

    [Fact]
    public void Equivalent_RateOfAnotherDimension_Throws() =>
        Assert.Throws<DimensionMismatchException>(() => ElectricityValuation.Equivalent(Rate.Parse("0.3 kg/kWh")));
}
