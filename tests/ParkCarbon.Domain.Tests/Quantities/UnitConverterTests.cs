using ParkCarbon.Domain.Quantities;
using Xunit;

namespace ParkCarbon.Domain.Tests.Quantities;

public sealed class UnitConverterTests
{
    [Theory]
    [InlineData("1", "tce", "GJ", "1 tce = 29.3076 GJ (exact)")]
    [InlineData("1", "GJ", "kWh", "1 GJ = 277.7777777777777777777777778 kWh (rounded to 28 digits)")]
    [InlineData("1", "亩", "m2", "1 亩 = 666.6666666666666666666666667 m² (rounded to 28 digits)")]
    [InlineData("3", "万kWh", "MWh", "3 万kWh = 30 MWh (exact)")]
    [InlineData("2", "m3", "L", "2 m³ = 2000 L (exact)")]
    [InlineData("2", "m3", "Nm3", "2 m³ = 2 m³ (exact)")]
    [InlineData("20000", "m3", "万m3", "20000 m³ = 2 万m³ (exact)")]
    [InlineData("60", "%", "1", "60 % = 0.6 1 (exact)")]
    [InlineData("0.6", "1", "％", "0.6 1 = 60 % (exact)")]
    [InlineData("1", "MMBtu", "GJ", "1 MMBtu = 1.05505585262 GJ (exact)")]
    public void Convert_Value_SaysWhetherItIsExact(string value, string from, string to, string expected) =>
        Assert.Equal(
            expected,
            UnitConverter
                .Convert(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), from, to)
                .ToString()
        );

    [Theory]
    [InlineData("kWh", "tce", true)]
    [InlineData("万tce", "万kWh", true)]
    [InlineData("tce", "GJ", false)]
    [InlineData("kWh", "GJ", false)]
    public void UsesCalorificValue_BetweenElectricityAndCoal_IsTrue(string from, string to, bool expected) =>
        Assert.Equal(expected, UnitConverter.Convert(1m, from, to).UsesCalorificValue);

    [Theory]
    [InlineData("Nm3", "L", "Nm3 (standard volume, 标准体积)", "reference conditions")]
    [InlineData("kWh", "t", "kWh (energy, 能量)", "heat value")]
    [InlineData("m3", "t", "m3 (standard volume, 标准体积; or liquid volume, 液体体积)", "density")]
    [InlineData("L", "GJ", "L (liquid volume, 液体体积)", "density")]
    [InlineData("t", "吨公里", "t (mass, 质量)", "distance")]
    [InlineData("%", "件", "% (share, 占比)", "different dimensions.")]
    [InlineData("t", "元", "t (mass, 质量)", "different dimensions.")]
    public void Convert_AnotherDimension_NamesBothAndWhatBridgesThem(string from, string to, string left, string hint)
    {
        var exception = Assert.Throws<DimensionMismatchException>(() => UnitConverter.Convert(1m, from, to));

        Assert.Equal(left, exception.Left);
        Assert.StartsWith(to, exception.Right, StringComparison.Ordinal);
        Assert.Contains(hint, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_UnknownUnit_NamesTheNearest() =>
        Assert.Contains(
            "did you mean 'tce'?",
            Assert.Throws<FormatException>(() => UnitConverter.Convert(1m, "TCE", "GJ")).Message,
            StringComparison.Ordinal
        );
}
