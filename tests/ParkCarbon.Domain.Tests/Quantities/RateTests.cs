using ParkCarbon.Domain.Quantities;
using Xunit;

namespace ParkCarbon.Domain.Tests.Quantities;

public sealed class RateTests
{
    [Theory]
    [InlineData("0.5306 kg/kWh", "kg", null, "1", "kWh", "0.5306 kg/kWh")]
    [InlineData("0.5306 kgCO2/kWh", "kg", "CO2", "1", "kWh", "0.5306 kgCO2/kWh")]
    [InlineData("0.5306kgCO₂/(kW·h)", "kg", "CO2", "1", "kW·h", "0.5306 kgCO2/(kW·h)")]
    [InlineData("12 kg CO2e/t", "kg", "CO2e", "1", "t", "12 kgCO2e/t")]
    [InlineData("12 kgCO2-eq/t", "kg", "CO2e", "1", "t", "12 kgCO2e/t")]
    [InlineData("12 千克二氧化碳当量/吨", "千克", "CO2e", "1", "吨", "12 千克CO2e/吨")]
    [InlineData("26.7 GJ/t", "GJ", null, "1", "t", "26.7 GJ/t")]
    [InlineData("389.31 GJ/1e4Nm3", "GJ", null, "1", "1e4Nm3", "389.31 GJ/1e4Nm3")]
    [InlineData("389.31 GJ/10⁴Nm³", "GJ", null, "1", "10⁴Nm³", "389.31 GJ/10⁴Nm³")]
    [InlineData("0.0261 tC/GJ", "t", "C", "1", "GJ", "0.0261 tC/GJ")]
    [InlineData("0.83 kg/L", "kg", null, "1", "L", "0.83 kg/L")]
    [InlineData("2800 kJ/kg", "kJ", null, "1", "kg", "2800 kJ/kg")]
    [InlineData("4.1868 kJ/(kg·K)", "kJ", null, "1", "kg·K", "4.1868 kJ/(kg·K)")]
    [InlineData("8.5 L/100 km", "L", null, "100", "km", "8.5 L/100 km")]
    [InlineData("2 kg/1000 m3", "kg", null, "1000", "m3", "2 kg/1000 m3")]
    [InlineData("0.12 kgCH4/(t.km)", "kg", "CH4", "1", "t.km", "0.12 kgCH4/t.km")]
    [InlineData("3 gN2O/kg", "g", "N2O", "1", "kg", "3 gN2O/kg")]
    [InlineData("3 kg HFC-134a/台", "kg", "HFC-134a", "1", "台", "3 kgHFC-134a/台")]
    [InlineData("0.1229 kgce/kWh", "kgce", null, "1", "kWh", "0.1229 kgce/kWh")]
    [InlineData("0.5 tCO2/万元", "t", "CO2", "1", "万元", "0.5 tCO2/万元")]
    [InlineData("-1.2 t/t", "t", null, "1", "t", "-1.2 t/t")]
    public void Parse_Rate_KeepsItsParts(
        string text,
        string numerator,
        string? substance,
        string multiple,
        string denominator,
        string written
    )
    {
        var rate = Rate.Parse(text);

        Assert.Equal(numerator, rate.Numerator);
        Assert.Equal(substance, rate.Substance);
        Assert.Equal(Rational.Parse(multiple), rate.Multiple);
        Assert.Equal(denominator, rate.Denominator);
        Assert.Equal(written, rate.ToString());
        Assert.Equal(rate, Rate.Parse(written));
        Assert.True(Rate.TryParse(text, out var tried));
        Assert.Equal(rate, tried);
    }

    [Theory]
    [InlineData("kg/kWh", "does not begin with a number; write a rate")]
    [InlineData("5", "has no unit; write a rate")]
    [InlineData("5 kg", "'kg' is not one unit per another; write a rate")]
    [InlineData("5 kg/", "is not a unit")]
    [InlineData("5 /t", "is not one unit per another")]
    [InlineData("5 kJ/kg/K", "is not one unit per another")]
    [InlineData("5 kg/kWhh", "did you mean 'kWh'?")]
    [InlineData("5 tWh/t", "did you mean 'TWh'?")]
    [InlineData("5 kg/0 km", "is not a unit")]
    [InlineData("5 kgstuff/t", "is not a unit")]
    [InlineData("1,5 kg/t", "groups its digits; write a rate")]
    public void Parse_AnythingElse_SaysWhatIsWrong(string text, string problem)
    {
        var exception = Assert.Throws<FormatException>(() => Rate.Parse(text));

        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
        Assert.False(Rate.TryParse(text, out var rate));
        Assert.Equal(default, rate);
    }

    [Fact]
    public void Default_IsZeroPerCount()
    {
        Assert.Equal("0 1/1", default(Rate).ToString());
        Assert.Equal(default, Rate.Parse("0 1/1"));
        Assert.Equal(1m, default(Rate).Multiple);
    }

    [Fact]
    public void Per_OtherUnits_IsExact()
    {
        Assert.Equal(Rational.Parse("0.5306"), Rate.Parse("0.5306 kg/kWh").Per(Mass.Tonne, Energy.MegawattHour));
        Assert.Equal(Rational.Parse("0.085"), Rate.Parse("8.5 L/100 km").Per(LiquidVolume.Litre, Distance.Kilometre));
        Assert.Equal(
            Rational.Parse("0.0389310"),
            Rate.Parse("389.31 GJ/1e4Nm3").Per(Energy.Gigajoule, StandardVolume.CubicMetre)
        );
    }

    [Fact]
    public void Per_AnotherDimension_Throws() =>
        Assert.Throws<DimensionMismatchException>(() =>
            Rate.Parse("26.7 GJ/t").Per(Energy.Gigajoule, LiquidVolume.Litre)
        );

    [Fact]
    public void Times_HeatValue_IsTheHeat() =>
        Assert.Equal(267m.Of(Energy.Gigajoule), Rate.Parse("26.7 GJ/t").Times<Mass, Energy>(10m.Of(Mass.Tonne)));

    [Fact]
    public void Times_SpecificHeat_WarmsWater()
    {
        var warmer = Temperature.Parse("80 °C") - Temperature.Parse("20 °C");

        var heat = Rate.Parse("4.1868 kJ/(kg·K)").Times<HeatingWork, Energy>(1m.Of(Mass.Tonne).WarmedBy(warmer));

        Assert.Equal(0.251208m.Of(Energy.Gigajoule), heat);
    }

    [Fact]
    public void Dimensions_OfCubicMetres_AreBoth()
    {
        var rate = Rate.Parse("2.1622 kgCO2/m3");

        Assert.Equal([Mass.Dimension], rate.NumeratorDimensions);
        Assert.Equal([StandardVolume.Dimension, LiquidVolume.Dimension], rate.DenominatorDimensions);
        Assert.True(rate.IsPer(LiquidVolume.Dimension));
        Assert.False(rate.IsPer(Mass.Dimension));
        Assert.True(rate.IsOf(Mass.Dimension));
    }

    [Theory]
    [InlineData("5 m3", "standardVolume")]
    [InlineData("5 Nm3", "standardVolume")]
    [InlineData("5 L", "liquidVolume")]
    public void DimensionFor_Amount_IsWhereTheyMeet(string amount, string dimension) =>
        Assert.Equal(dimension, Rate.Parse("2.1622 kgCO2/m3").DimensionFor(Amount.Parse(amount)).Id);

    [Fact]
    public void DimensionFor_AnotherDimension_NamesBoth()
    {
        var exception = Assert.Throws<DimensionMismatchException>(() =>
            Rate.Parse("0.5306 kgCO2/kWh").DimensionFor(Amount.Parse("5 m3"))
        );

        Assert.Equal("5 m3 (standard volume, 标准体积; or liquid volume, 液体体积)", exception.Left);
        Assert.Equal("0.5306 kgCO2/kWh (energy, 能量)", exception.Right);
    }
}
