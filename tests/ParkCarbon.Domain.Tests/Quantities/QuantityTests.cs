using Microsoft.CSharp.RuntimeBinder;
using ParkCarbon.Domain.Quantities;
using Xunit;

namespace ParkCarbon.Domain.Tests.Quantities;

public sealed class QuantityTests
{
    [Fact]
    public void Add_DifferentUnitsOfADimension_IsExact() =>
        Assert.Equal(4.6m.Of(Energy.Gigajoule), 1m.Of(Energy.MegawattHour) + 1m.Of(Energy.Gigajoule));

    [Fact]
    public void Add_DifferentDimensions_DoesNotCompile()
    {
        // The dynamic binder resolves operators by the compiler's own rules.
        dynamic energy = 1m.Of(Energy.Gigajoule);
        dynamic mass = 1m.Of(Mass.Tonne);

        Assert.Throws<RuntimeBinderException>(() => energy + mass);
        Assert.Throws<RuntimeBinderException>(() => energy < mass);
        Assert.Throws<RuntimeBinderException>(() => energy * EmissionFactor<Mass>.Zero);
    }

    [Fact]
    public void Add_DifferentDimensionsAtRunTime_NamesBoth()
    {
        Quantity energy = 1.5m.Of(Energy.Gigajoule);
        Quantity mass = 2m.Of(Mass.Tonne);

        var exception = Assert.Throws<DimensionMismatchException>(() => energy + mass);

        Assert.Equal("1.5 GJ (energy, 能量)", exception.Left);
        Assert.Equal("2 t (mass, 质量)", exception.Right);
        Assert.Equal("1.5 GJ (energy, 能量) and 2 t (mass, 质量) are different dimensions.", exception.Message);
        Assert.Throws<DimensionMismatchException>(() => energy - mass);
        Assert.Throws<DimensionMismatchException>(() => energy / mass);
        Assert.Throws<DimensionMismatchException>(() => energy < mass);
        Assert.Throws<DimensionMismatchException>(() => energy.In(Mass.Tonne));
        Assert.Throws<DimensionMismatchException>(() => energy.As<Mass>());
    }

    [Fact]
    public void Operators_AtRunTime_AreThoseOfCompileTime()
    {
        Quantity a = 3m.Of(Energy.Gigajoule);
        Quantity b = 2m.Of(Energy.Gigajoule);

        Assert.Equal(5m.Of(Energy.Gigajoule), a + b);
        Assert.Equal(1m.Of(Energy.Gigajoule), (a - b).As<Energy>());
        Assert.Equal(-3m.Of(Energy.Gigajoule), -a);
        Assert.Equal(6m.Of(Energy.Gigajoule), a * 2m);
        Assert.Equal(Rational.Of(3, 2), a / b);
        Assert.True(a > b && a >= b && b < a && b <= a);
        Assert.True((-a).IsNegative);
        Assert.Equal(a, a + Quantity.Zero(Energy.Dimension));
    }

    [Fact]
    public void Default_AtRunTime_IsACountOfZero()
    {
        Assert.Equal(Quantity.Zero(Count.Dimension), default);
        Assert.Equal("0 1", default(Quantity).ToString());
    }

    [Fact]
    public void Default_IsZero()
    {
        Assert.Equal(Quantity<Energy>.Zero, default);
        Assert.Equal("0 GJ", default(Quantity<Energy>).ToString());
        Assert.False(default(Quantity<Energy>).IsNegative);
    }

    [Theory]
    [InlineData("kWh", "277.7777777777777777777777778 kWh")]
    [InlineData("千瓦时", "277.7777777777777777777777778 千瓦时")]
    [InlineData("MJ", "1000 MJ")]
    [InlineData("G", "1 GJ")]
    [InlineData(null, "1 GJ")]
    public void ToString_Unit_GivesTheValueInIt(string? format, string expected) =>
        Assert.Equal(expected, 1m.Of(Energy.Gigajoule).ToString(format));

    [Fact]
    public void ToString_InAnotherCulture_IsTheSame() =>
        Assert.Equal(
            "1.5 GJ",
            ((IFormattable)1.5m.Of(Energy.Gigajoule)).ToString(
                null,
                new System.Globalization.NumberFormatInfo { NumberDecimalSeparator = "," }
            )
        );

    [Fact]
    public void ToString_UnitOfAnotherDimension_NamesBoth() =>
        Assert.Throws<DimensionMismatchException>(() => 1m.Of(Energy.Gigajoule).ToString("t"));

    [Fact]
    public void From_FinerThanTheResolution_Throws()
    {
        var exception = Assert.Throws<ArgumentException>(() => 0.0000000000001m.Of(Energy.Joule));

        Assert.Contains("finer than a quantity can hold", exception.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Quantity<Energy>.Parse("0.0000000000001 J"));
        Assert.False(Quantity<Energy>.TryParse("0.0000000000001 J", out _));
    }

    [Fact]
    public void From_BeyondTheRange_SaysSo() =>
        Assert.Contains(
            "beyond what a quantity can hold",
            Assert.Throws<OverflowException>(() => decimal.MaxValue.Of(Energy.Gigajoule)).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(null)]
    [InlineData("5")]
    [InlineData("kWh")]
    [InlineData("5 t")]
    [InlineData("5 kWhh")]
    [InlineData("1e150 GJ")]
    public void TryParse_AnythingElse_ReturnsFalse(string? text)
    {
        Assert.False(Quantity<Energy>.TryParse(text, out var quantity));
        Assert.Equal(Quantity<Energy>.Zero, quantity);
    }

    [Fact]
    public void Parse_AnotherDimension_NamesBoth() =>
        Assert.Throws<DimensionMismatchException>(() => Quantity<Energy>.Parse("5 t"));

    [Fact]
    public void In_Mu_IsExactInMuAndNearestInSquareMetres()
    {
        var area = 1m.Of(Area.Mu);

        Assert.Equal("1 亩", area.ToString());
        Assert.Equal(Rational.Of(2000, 3), area.InExactly(Area.SquareMetre));
        Assert.Equal(666.6666666666666666666666667m, area.In(Area.SquareMetre));
        Assert.Equal(area * 15m, 1m.Of(Area.Hectare));
    }

    [Fact]
    public void Resolution_OfADimension_IsThatOfItsUnits()
    {
        Assert.Equal(Rational.Parse("1e-12"), Energy.Dimension.Resolution);
        Assert.Equal(Rational.Parse("1e-12") / 3, Area.Dimension.Resolution);
        Assert.Equal("J", Energy.Dimension.BaseUnit.Symbol);
    }
}
