using ParkCarbon.Domain.Quantities;
using Xunit;

namespace ParkCarbon.Domain.Tests.Quantities;

public sealed class EmissionFactorTests
{
    [Fact]
    public void Equals_SameFactorInOtherUnits_IsTrue()
    {
        var factor = EmissionFactor<Energy>.FromKilogramsPer(0.5306m, Energy.KilowattHour);

        Assert.Equal(factor, EmissionFactor<Energy>.FromKilogramsPer(530.6m, Energy.MegawattHour));
        Assert.Equal(factor, EmissionFactor<Energy>.Per(CarbonMass.FromTonnes(0.5306m), Energy.MegawattHour));
        Assert.Equal(factor, EmissionFactor<Energy>.FromRate(Rate.Parse("0.5306 kgCO2/kWh")));
        Assert.Equal(factor, EmissionFactor<Energy>.Parse("5.306 tCO2/万kWh"));
        Assert.Equal("0.5306 t CO₂e/MWh", factor.ToString());
        Assert.Equal(0.5306m, factor.KilogramsPer(Energy.KilowattHour));
        Assert.Equal(0.5306m, factor.TonnesPer(Energy.MegawattHour));
    }

    [Theory]
    // Purchased electricity and steam of GB/T 32151.34-2024's own examples.
    [InlineData("100 MWh", "0.5 tCO2/MWh", "50")]
    [InlineData("2.8 GJ", "0.11 tCO2/GJ", "0.308")]
    [InlineData("12345.678 kWh", "0.5306 kgCO2/kWh", "6.5506167468")]
    [InlineData("3 万kWh", "0.8325 kgCO2/kWh", "24.975")]
    public void Multiply_Activity_IsTheMass(string activity, string factor, string tonnes) =>
        Assert.Equal(
            tonnes,
            (Quantity<Energy>.Parse(activity) * EmissionFactor<Energy>.FromRate(Rate.Parse(factor))).ToExactString()
        );

    [Fact]
    public void Multiply_ExactRational_RoundsOnce()
    {
        // 2 GJ of 0.02 tC/GJ, wholly oxidised: 0.04 × 44/12.
        var factor = EmissionFactor<Energy>.FromTonnesPer(0.02m * Rational.Of(44, 12), Energy.Gigajoule);

        Assert.Equal("0.146666666666666667", (2m.Of(Energy.Gigajoule) * factor).ToExactString());
        Assert.Equal("0.44", (6m.Of(Energy.Gigajoule) * factor).ToExactString());
    }

    [Theory]
    [InlineData("0.0261 tC/GJ")]
    [InlineData("1 kgCH4/GJ")]
    public void FromRate_OfAnotherSubstance_Throws(string rate)
    {
        Assert.Contains(
            "not of CO₂e",
            Assert.Throws<ArgumentException>(() => EmissionFactor<Energy>.FromRate(Rate.Parse(rate))).Message,
            StringComparison.Ordinal
        );
        Assert.False(EmissionFactor<Energy>.TryParse(rate, out _));
    }

    [Theory]
    [InlineData("26.7 GJ/t")]
    [InlineData("0.5 t/t")]
    public void FromRate_OfAnotherDimension_Throws(string rate)
    {
        Assert.Throws<DimensionMismatchException>(() => EmissionFactor<Energy>.FromRate(Rate.Parse(rate)));
        Assert.False(EmissionFactor<Energy>.TryParse(rate, out _));
    }

    [Theory]
    [InlineData("11/3 t CO₂e/t")]
    [InlineData("-0.5 t CO₂e/t")]
    [InlineData("0 t CO₂e/t")]
    public void ToString_Factor_ReadsBack(string text)
    {
        Assert.Equal(text, EmissionFactor<Mass>.Parse(text).ToString());
        Assert.True(EmissionFactor<Mass>.TryParse(text, out var factor));
        Assert.Equal(EmissionFactor<Mass>.Parse(text), factor);
    }

    [Fact]
    public void ToString_CompoundUnit_ReadsBack()
    {
        var factor = EmissionFactor<FreightWork>.Parse("0.074 kgCO2/(t·km)");

        Assert.Equal("0.000074 t CO₂e/(t·km)", factor.ToString());
        Assert.Equal(factor, EmissionFactor<FreightWork>.Parse(factor.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0.5")]
    [InlineData("kg/kWh")]
    public void TryParse_AnythingElse_ReturnsFalse(string? text) =>
        Assert.False(EmissionFactor<Energy>.TryParse(text, out _));

    [Fact]
    public void Untyped_Factor_MultipliesItsOwnDimensionOnly()
    {
        EmissionFactor factor = EmissionFactor<Energy>.Parse("0.5 tCO2/MWh");

        Assert.Equal(CarbonMass.FromTonnes(50m), Amount.Parse("100 MWh").In(Energy.Dimension) * factor);
        Assert.Equal(factor, EmissionFactor.FromRate(Rate.Parse("0.5 tCO2/MWh"), Energy.Dimension));
        Assert.Equal(factor, EmissionFactor.FromTonnesPer(0.5m, Energy.MegawattHour));
        Assert.Equal(0.5m, factor.TonnesPer(Energy.MegawattHour));
        Assert.Equal(EmissionFactor<Energy>.Parse("0.5 tCO2/MWh"), factor.As<Energy>());
        Assert.Equal("0.5 t CO₂e/MWh", factor.ToString());
        Assert.Throws<DimensionMismatchException>(() => Amount.Parse("1 t").In(Mass.Dimension) * factor);
        Assert.Throws<DimensionMismatchException>(() => factor.As<Mass>());
        Assert.Throws<DimensionMismatchException>(() => factor.TonnesPer(Mass.Tonne));
        Assert.Equal(CarbonMass.Zero, default(EmissionFactor) * default(Quantity));
    }
}
