using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>The 95 % intervals of the distributions: from the percentile of 2.5 to that of 97.5.</summary>
internal static class DistributionIntervals
{
    // 95 % of a normal distribution lie within 1.96 standard deviations, to the two decimals with which guidelines compute
    // (IPCC 2006, vol. 1, ch. 3); the further ones would be 1.959964.
    private static readonly Rational Normal95 = 1.96m;

    private static readonly Rational Tail = 0.025m;

    /// <summary>The interval; null where a parameter of the shape is missing.</summary>
    public static UncertaintyInterval? Of(UncertaintyDistribution distribution) =>
        distribution switch
        {
            { Shape: DistributionShape.Normal, StandardDeviation: { } deviation } => UncertaintyInterval.Symmetric(
                Shares.Of(deviation) * Normal95
            ),
            { Shape: DistributionShape.Lognormal, StandardDeviation: { } deviation } => Lognormal(Shares.Of(deviation)),
            { Shape: DistributionShape.Uniform, Low: { } low, High: { } high } => Uniform(
                Shares.Of(low),
                Shares.Of(high)
            ),
            { Shape: DistributionShape.Triangular, Low: { } low, High: { } high } => Triangular(
                Shares.Of(low),
                Shares.Of(high)
            ),
            _ => null,
        };

    private static UncertaintyInterval Uniform(Rational low, Rational high)
    {
        var tail = Tail * (low + high);
        return new UncertaintyInterval(low - tail, high - tail);
    }

    // The area below x is (x + low)²/(range·low) up to the peak at the value, and 1 − (high − x)²/(range·high) above it.
    private static UncertaintyInterval Triangular(Rational low, Rational high)
    {
        var range = low + high;
        if (range == Rational.Zero)
        {
            return UncertaintyInterval.Symmetric(Rational.Zero);
        }

        return new UncertaintyInterval(Reach(low, high, range), Reach(high, low, range));
    }

    /// <summary>How far from the peak the tail on one side begins.</summary>
    private static Rational Reach(Rational side, Rational other, Rational range) =>
        side >= Tail * range
            ? side - SquareRoots.Of(Tail * range * side)
            : SquareRoots.Of((Rational.One - Tail) * range * other) - other;

    // The value is the mean: with a standard deviation of s times the mean, the logarithm has the variance v = ln(1 + s²)
    // about −v/2.
    private static UncertaintyInterval Lognormal(Rational deviation)
    {
        var variance = FixedLogarithms.Ln(FixedLogarithms.Of(Rational.One + (deviation * deviation)));
        var reach = FixedLogarithms.Times(FixedLogarithms.Root(variance), FixedLogarithms.Of(Normal95));
        var low = FixedLogarithms.Exp((-variance / 2) - reach);
        var high = FixedLogarithms.Exp((-variance / 2) + reach);
        return new UncertaintyInterval(
            Rounded(Rational.One - FixedLogarithms.ToRational(low)),
            Rounded(FixedLogarithms.ToRational(high) - Rational.One)
        );
    }

    private static Rational Rounded(Rational value) =>
        Rational.Of(
            value.ScaleAndRound(SquareRoots.Decimals),
            System.Numerics.BigInteger.Pow(10, SquareRoots.Decimals)
        );
}
