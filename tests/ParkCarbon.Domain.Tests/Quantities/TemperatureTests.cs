using ParkCarbon.Domain.Quantities;
using Xunit;

namespace ParkCarbon.Domain.Tests.Quantities;

public sealed class TemperatureTests
{
    [Theory]
    [InlineData("180 °C", "180 °C", "453.15")]
    [InlineData("180℃", "180 °C", "453.15")]
    [InlineData("-20.5 °C", "-20.5 °C", "252.65")]
    [InlineData("453.15 K", "180 °C", "453.15")]
    [InlineData("80 摄氏度", "80 °C", "353.15")]
    public void Parse_Temperature_RoundTrips(string text, string written, string kelvin)
    {
        var temperature = Temperature.Parse(text);

        Assert.Equal(written, temperature.ToString());
        Assert.Equal(Rational.Parse(kelvin), temperature.Kelvin);
        Assert.Equal(temperature, Temperature.Parse(temperature.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("180")]
    [InlineData("180 F")]
    [InlineData("-273.16 °C")]
    [InlineData("-1 K")]
    [InlineData("1e-13 K")]
    public void TryParse_AnythingElse_ReturnsFalse(string? text) => Assert.False(Temperature.TryParse(text, out _));

    [Fact]
    public void Parse_AnythingElse_ShowsTheForm() =>
        Assert.Contains(
            "180 °C",
            Assert.Throws<FormatException>(() => Temperature.Parse("hot")).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void From_BelowAbsoluteZero_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Temperature.FromCelsius(-273.16m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Temperature.FromKelvin(-1m));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Temperature.AbsoluteZero + -1m.Of(TemperatureDifference.Kelvin)
        );
    }

    [Fact]
    public void Subtract_Temperatures_IsADifference()
    {
        var hot = Temperature.FromCelsius(80m);
        var cold = Temperature.FromCelsius(20m);

        Assert.Equal(60m.Of(TemperatureDifference.Kelvin), hot - cold);
        Assert.Equal(hot, cold + (hot - cold));
        Assert.True(hot > cold && hot >= cold && cold < hot && cold <= hot);
        Assert.Equal(80m, hot.Celsius);
        Assert.Equal("-273.15 °C", default(Temperature).ToString());
    }
}
