using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>The 95 % interval of a number, as shares of its value.</summary>
/// <param name="Below">How far the interval reaches below the value; below zero where it lies above it altogether.</param>
/// <param name="Above">How far it reaches above the value; below zero where it lies below it altogether.</param>
public sealed record UncertaintyInterval(Rational Below, Rational Above)
{
    /// <summary>The half-width with which the number is combined with others: the larger side, as approach 1 knows symmetric intervals only (IPCC 2006, vol. 1, ch. 3).</summary>
    public Rational HalfWidth => Below > Above ? Below : Above;

    /// <summary>Whether the interval reaches equally far to both sides.</summary>
    public bool IsSymmetric => Below == Above;

    /// <summary>Returns the 95 % interval of what is recorded; null where it is not one of the forms an uncertainty can have.</summary>
    /// <param name="uncertainty">A half-width, or a distribution with the parameters of its shape.</param>
    public static UncertaintyInterval? Of(Uncertainty uncertainty)
    {
        ArgumentNullException.ThrowIfNull(uncertainty);
        return uncertainty switch
        {
            { HalfWidth: { } halfWidth, Distribution: null } => Symmetric(Shares.Of(halfWidth)),
            { HalfWidth: null, Distribution: { } distribution } => DistributionIntervals.Of(distribution),
            _ => null,
        };
    }

    /// <summary>Creates an interval that reaches equally far to both sides.</summary>
    /// <param name="halfWidth">How far, as a share of the value.</param>
    public static UncertaintyInterval Symmetric(Rational halfWidth) => new(halfWidth, halfWidth);
}
