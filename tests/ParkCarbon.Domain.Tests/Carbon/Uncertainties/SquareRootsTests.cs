using FsCheck.Xunit;
using ParkCarbon.Domain.Carbon.Uncertainties;
using ParkCarbon.Domain.Quantities;
using Xunit;

namespace ParkCarbon.Domain.Tests.Carbon.Uncertainties;

/// <summary>Roots are right to the last of eighteen decimals.</summary>
public sealed class SquareRootsTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("4", "2")]
    [InlineData("1/9", "0.333333333333333333")]
    [InlineData("4/9", "0.666666666666666667")]
    [InlineData("2", "1.414213562373095049")]
    [InlineData("0.0029", "0.05385164807134504")]
    [InlineData("500", "22.360679774997896964")]
    [InlineData("1e-36", "0.000000000000000001")]
    [InlineData("0.25e-36", "0")]
    [InlineData("2.25e-36", "0.000000000000000002")]
    [InlineData("6.25e-36", "0.000000000000000002")]
    [InlineData("1e60", "1e30")]
    public void Of_ANumber_IsRoundedHalfToEven(string square, string root) =>
        Assert.Equal(Rational.Parse(root), SquareRoots.Of(Rational.Parse(square)));

    [Property]
    public bool The_root_lies_within_half_a_unit(uint above, uint below)
    {
        var square = Rational.Of(above, 1L + below);
        var root = SquareRoots.Of(square);
        var half = Rational.Parse("0.5e-18");
        return (root < half || (root - half) * (root - half) <= square) && square <= (root + half) * (root + half);
    }
}
