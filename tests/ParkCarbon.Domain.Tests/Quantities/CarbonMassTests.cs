using ParkCarbon.Domain.Quantities;
using Xunit;

namespace ParkCarbon.Domain.Tests.Quantities;

public sealed class CarbonMassTests
{
    [Fact]
    public void Multiply_SixDecimalsTimesTwelve_IsExact()
    {
        var activity = 1234567.890123m.Of(Mass.Tonne);
        var factor = EmissionFactor<Mass>.FromTonnesPer(0.123456789012m, Mass.Tonne);

        var expected = Rational.FromDecimal(1234567.890123m) * 0.123456789012m;

        Assert.Equal(expected, (activity * factor).ToRational());
    }

    [Theory]
    [InlineData("12.5", "12.5")]
    [InlineData("12.5 t CO₂e", "12.5")]
    [InlineData("12.5tCO2e", "12.5")]
    [InlineData("12500 kg CO2e", "12.5")]
    [InlineData("1 万t CO2e", "10000")]
    [InlineData("-0.000000000000000001", "-0.000000000000000001")]
    [InlineData("170141183460469231731.687303715884105727", "170141183460469231731.687303715884105727")]
    [InlineData("-170141183460469231731.687303715884105728", "-170141183460469231731.687303715884105728")]
    public void Parse_Mass_RoundTrips(string text, string exact)
    {
        var mass = CarbonMass.Parse(text);

        Assert.Equal(exact, mass.ToExactString());
        Assert.Equal(exact + " t CO₂e", mass.ToString());
        Assert.Equal(mass, CarbonMass.Parse(mass.ToString()));
        Assert.Equal(mass, CarbonMass.Parse(mass.ToExactString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("CO2e")]
    [InlineData("12.5 t")]
    [InlineData("12.5 t CH4")]
    [InlineData("12.5 kWh")]
    [InlineData("1,5")]
    [InlineData("0.0000000000000000001")]
    [InlineData("170141183460469231731.687303715884105728")]
    public void TryParse_AnythingElse_ReturnsFalse(string? text)
    {
        Assert.False(CarbonMass.TryParse(text, out var mass));
        Assert.Equal(CarbonMass.Zero, mass);
    }

    [Fact]
    public void Parse_AnythingElse_ShowsTheForm() =>
        Assert.Contains(
            "like 12.5 or 12.5 t CO₂e",
            Assert.Throws<FormatException>(() => CarbonMass.Parse("twelve")).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("12.345", "F2", "12.34")]
    [InlineData("12.355", "F2", "12.36")]
    [InlineData("-0.5", "F0", "0")]
    [InlineData("-1.5", "F0", "-2")]
    [InlineData("12.5", "F3", "12.500")]
    [InlineData("12.5", "R", "12.5")]
    [InlineData("12.5", "G", "12.5 t CO₂e")]
    public void ToString_Format_RoundsHalfToEven(string mass, string format, string expected) =>
        Assert.Equal(expected, CarbonMass.Parse(mass).ToString(format));

    [Theory]
    [InlineData("N")]
    [InlineData("F19")]
    [InlineData("F")]
    public void ToString_UnknownFormat_Throws(string format) =>
        Assert.Throws<FormatException>(() => CarbonMass.Zero.ToString(format));

    [Fact]
    public void FromTonnes_FinerThanEighteenDecimals_Throws() =>
        Assert.Throws<ArgumentException>(() => CarbonMass.FromTonnes(0.0000000000000000001m));

    [Fact]
    public void Add_BeyondTheRange_Throws()
    {
        var most = CarbonMass.Parse("170141183460469231731.687303715884105727");

        Assert.Throws<OverflowException>(() => most + CarbonMass.FromTonnes(1m));
        Assert.Throws<OverflowException>(() => -most - CarbonMass.FromTonnes(1m));
    }

    [Fact]
    public void Sum_PassingBeyondTheRangeOnTheWay_IsTheTotal()
    {
        var most = CarbonMass.Parse("170141183460469231731.687303715884105727");

        Assert.Equal(most, CarbonMass.Sum(most, most, -most));
        Assert.Throws<OverflowException>(() => CarbonMass.Sum(most, most));
    }

    [Fact]
    public void FromRational_Third_RoundsOnce() =>
        Assert.Equal("0.333333333333333333", CarbonMass.FromRational(Rational.Of(1, 3)).ToExactString());

    [Fact]
    public void FromGas_Methane_MultipliesByThePotential() =>
        Assert.Equal(CarbonMass.FromTonnes(55.8m), CarbonMass.FromGas(2m.Of(Mass.Tonne), 27.9m));

    [Fact]
    public void Tonnes_AndKilograms_AreTheSameMass()
    {
        Assert.Equal(CarbonMass.FromTonnes(1.5m), CarbonMass.FromKilograms(1500m));
        Assert.Equal(1.5m, CarbonMass.FromKilograms(1500m).Tonnes);
        Assert.Equal(1500m, CarbonMass.FromTonnes(1.5m).Kilograms);
    }
}
