using ParkCarbon.Domain.Carbon.Uncertainties;
using ParkCarbon.Domain.Quantities;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Uncertainties.Terms;

namespace ParkCarbon.Domain.Tests.Carbon.Uncertainties;

/// <summary>Equations 3.1 and 3.2 of the IPCC 2006 guidelines (vol. 1, ch. 3), with numbers that anyone can redo.</summary>
public sealed class UncertaintyBudgetTests
{
    [Fact]
    public void AProduct_CombinesInQuadrature()
    {
        // 3.1: √(3² + 4²) = 5 %.
        var budget = UncertaintyBudget.Of([Term("a", 100, ("meter", "0.03"), ("factor", "0.04"))]);

        Assert.Equal(Rational.Parse("0.05"), budget.Relative);
        Assert.Equal(5L, budget.HalfWidth);
    }

    [Fact]
    public void ASum_CombinesInQuadrature()
    {
        // 3.2: √((5 % · 100)² + (6 % · 200)²) / 300 = 13/300.
        var budget = UncertaintyBudget.Of([
            Term("a", 100, ("a-meter", "0.05"), ("a-factor", "0")),
            Term("b", 200, ("b-meter", "0.06"), ("b-factor", "0")),
        ]);

        Assert.Equal(13L, budget.HalfWidth);
        Assert.Equal(Rational.Of(13, 300), budget.Relative);
        Assert.Equal((287L, 313L), (budget.Low, budget.High));
    }

    [Fact]
    public void ASharedFactor_AddsUp()
    {
        // One factor of ±10 % in both: 30 of 300. Two factors: √(10² + 20²).
        var shared = UncertaintyBudget.Of([
            Term("a", 100, ("a-meter", "0"), ("grid", "0.1")),
            Term("b", 200, ("b-meter", "0"), ("grid", "0.1")),
        ]);
        var apart = UncertaintyBudget.Of([
            Term("a", 100, ("a-meter", "0"), ("a-grid", "0.1")),
            Term("b", 200, ("b-meter", "0"), ("b-grid", "0.1")),
        ]);

        Assert.Equal(Rational.Parse("0.1"), shared.Relative);
        Assert.Equal(Rational.Parse("22.360679774997896964"), apart.HalfWidth);
    }

    [Fact]
    public void ASharedFactor_OfOppositeSigns_Cancels()
    {
        var budget = UncertaintyBudget.Of([
            Term("import", 100, ("import", "0"), ("grid", "0.1")),
            Term("export", -80, ("export", "0"), ("grid", "0.1")),
        ]);

        Assert.Equal(2L, budget.HalfWidth);
        Assert.Equal(180L, budget.Gross);
    }

    [Fact]
    public void ASumOfZero_HasAHalfWidthInTonnes()
    {
        var budget = UncertaintyBudget.Of(
            [
                Term("a", 100, ("meter", "0.03"), ("factor", "0.04")),
                Term("sink", -60, ("sink", "0.2"), ("sink factor", "0")),
            ],
            constant: -40L
        );

        Assert.Equal(0L, budget.Value);
        Assert.Equal(13L, budget.HalfWidth);
        Assert.Null(budget.Relative);
        Assert.True(budget.IsZeroInside);
    }

    [Theory]
    [InlineData(13, true)]
    [InlineData(-13, true)]
    [InlineData(14, false)]
    [InlineData(-14, false)]
    public void Zero_IsInside_UpToTheEndsOfTheInterval(int net, bool inside) =>
        Assert.Equal(
            inside,
            UncertaintyBudget
                .Of(
                    [Term("a", 100, ("a", "0.05"), ("x", "0")), Term("b", 200, ("b", "0.06"), ("y", "0"))],
                    constant: net - 300L
                )
                .IsZeroInside
        );

    [Fact]
    public void Contributions_AreSharesOfTheVariance()
    {
        var budget = UncertaintyBudget.Of([Term("a", 100, ("meter", "0.03"), ("factor", "0.04"))]);

        Assert.Equal(
            [("factor", 4L, Rational.Parse("0.64")), ("meter", (Rational)3L, Rational.Parse("0.36"))],
            budget.Contributions.Select(item => (item.Group.Name, item.Amount, item.ShareOfVariance))
        );
    }

    [Fact]
    public void ATermWithoutUncertainty_IsListed_AndMakesALowerBound()
    {
        var budget = UncertaintyBudget.Of([
            Term("a", 300, ("a-meter", "0.03"), ("a-factor", "0.04")),
            Term("b", -100, ("b-meter", null), ("b-factor", "0.1")),
        ]);

        var missing = Assert.Single(budget.Unassessed);
        Assert.True(budget.IsLowerBound);
        Assert.Equal(("b", true, false), (missing.Term.Name, missing.LacksActivity, missing.LacksFactor));
        Assert.Equal(Rational.Parse("0.25"), missing.Share);
        Assert.Equal(Rational.Parse("0.75"), budget.AssessedActivity);
        Assert.Equal(Rational.One, budget.AssessedFactors);
    }

    [Fact]
    public void NothingRecorded_IsNotZero()
    {
        var budget = UncertaintyBudget.Of([Term("a", 300, ("meter", null), ("factor", null))]);

        Assert.Null(budget.HalfWidth);
        Assert.Null(budget.Low);
        Assert.Null(budget.IsZeroInside);
        Assert.Equal(Rational.Zero, budget.AssessedActivity);
    }

    [Fact]
    public void NothingUncertain_IsExact()
    {
        var budget = UncertaintyBudget.Of([], constant: 7L);

        Assert.Equal(Rational.Zero, budget.HalfWidth);
        Assert.False(budget.IsZeroInside);
        Assert.False(budget.IsLowerBound);
    }
}
