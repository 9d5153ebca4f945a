using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Reads rates in base units, where a unit symbol may belong to more than one dimension.</summary>
internal static class RateRatios
{
    /// <summary>The rate in base units of two dimensions, where it is a rate of the one per the other.</summary>
    public static bool TryInBaseUnits(this Rate rate, Dimension numerator, Dimension denominator, out Rational ratio)
    {
        var fits = rate.IsOf(numerator) && rate.IsPer(denominator);
        ratio = fits ? rate.Per(numerator.BaseUnit, denominator.BaseUnit) : Rational.Zero;
        return fits;
    }
}
