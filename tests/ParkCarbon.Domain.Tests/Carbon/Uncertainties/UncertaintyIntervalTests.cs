using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Uncertainties;
using ParkCarbon.Domain.Quantities;
using Xunit;

namespace ParkCarbon.Domain.Tests.Carbon.Uncertainties;

/// <summary>The 95 % intervals of what may be recorded; the digits were computed apart, with sixty of them.</summary>
public sealed class UncertaintyIntervalTests
{
    [Theory]
    [InlineData("5 %", "0.05")]
    [InlineData("0.05 1", "0.05")]
    [InlineData("0 %", "0")]
    [InlineData("0.00000000000000000001 %", "0.0000000000000000000001")]
    public void Of_HalfWidth_IsThatToBothSides(string recorded, string halfWidth)
    {
        var interval = UncertaintyInterval.Of(new Uncertainty { HalfWidth = Amount.Parse(recorded) })!;

        Assert.True(interval.IsSymmetric);
        Assert.Equal(Rational.Parse(halfWidth), interval.HalfWidth);
    }

    [Fact]
    public void Of_Normal_IsAlmostTwiceTheDeviation() =>
        Assert.Equal(Rational.Parse("0.098"), Of(DistributionShape.Normal, deviation: "5 %").HalfWidth);

    [Theory]
    [InlineData("0.2", "0.334870200017895064", "0.445640326992312424")]
    [InlineData("0.5", "0.645638606402349465", "1.257582271810165133")]
    [InlineData("2", "0.962792539581613181", "4.375266082421630636")]
    [InlineData("100", "0.999973899780154638", "2.831002251793946465")]
    [InlineData("0", "0", "0")]
    public void Of_Lognormal_ReachesFurtherUp(string deviation, string below, string above)
    {
        var interval = Of(DistributionShape.Lognormal, deviation: deviation + " 1");

        Assert.Equal(Rational.Parse(below), interval.Below);
        Assert.Equal(Rational.Parse(above), interval.Above);
        Assert.Equal(Rational.Parse(above), interval.HalfWidth);
    }

    [Theory]
    [InlineData("10 %", "10 %", "0.095", "0.095")]
    [InlineData("10 %", "30 %", "0.09", "0.29")]
    public void Of_Uniform_LeavesAFortiethToEachSide(string low, string high, string below, string above)
    {
        var interval = Of(DistributionShape.Uniform, low: low, high: high);

        Assert.Equal(Rational.Parse(below), interval.Below);
        Assert.Equal(Rational.Parse(above), interval.Above);
    }

    [Theory]
    [InlineData("10 %", "10 %", "0.077639320225002103", "0.077639320225002103")]
    [InlineData("10 %", "30 %", "0.068377223398316207", "0.245227744249483389")]
    [InlineData("0 %", "40 %", "-0.00503164683737002", "0.336754446796632413")]
    [InlineData("99 %", "1 %", "0.832678672774477268", "-0.007528626371231109")]
    [InlineData("0 %", "0 %", "0", "0")]
    public void Of_Triangular_FindsBothPercentiles(string low, string high, string below, string above)
    {
        var interval = Of(DistributionShape.Triangular, low: low, high: high);

        Assert.Equal(Rational.Parse(below), interval.Below);
        Assert.Equal(Rational.Parse(above), interval.Above);
    }

    [Fact]
    public void Of_WhatHasNoForm_IsUnset()
    {
        var distribution = new UncertaintyDistribution { Shape = DistributionShape.Uniform, Low = Amount.Parse("1 %") };

        Assert.Null(UncertaintyInterval.Of(new Uncertainty()));
        Assert.Null(UncertaintyInterval.Of(new Uncertainty { Distribution = distribution }));
        Assert.Null(
            UncertaintyInterval.Of(
                new Uncertainty
                {
                    HalfWidth = Amount.Parse("1 %"),
                    Distribution = distribution with { High = Amount.Parse("1 %") },
                }
            )
        );
    }

    private static UncertaintyInterval Of(
        DistributionShape shape,
        string? deviation = null,
        string? low = null,
        string? high = null
    ) =>
        UncertaintyInterval.Of(
            new Uncertainty
            {
                Distribution = new UncertaintyDistribution
                {
                    Shape = shape,
                    StandardDeviation = deviation is null ? null : Amount.Parse(deviation),
                    Low = low is null ? null : Amount.Parse(low),
                    High = high is null ? null : Amount.Parse(high),
                },
            }
        )!;
}
