using FsCheck.Xunit;
using ParkCarbon.Domain.Quantities;
using Xunit;

namespace ParkCarbon.Domain.Tests.Quantities;

public sealed class EmissionFactorLaws
{
    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void A_factor_times_the_sum_is_the_sum_of_the_products(decimal[] kilowattHours, int nanograms)
    {
        var factor = EmissionFactor<Energy>.FromKilogramsPer(nanograms * 0.000_000_001m, Energy.KilowattHour);
        var activities = kilowattHours.Select(value => decimal.Round(value, 6).Of(Energy.KilowattHour)).ToArray();

        var ofTheSum = Quantity<Energy>.Sum(activities) * factor;

        Assert.Equal(ofTheSum, CarbonMass.Sum([.. activities.Select(activity => activity * factor)]));
        Assert.Equal(
            Quantity<Energy>.Sum(activities).InExactly(Energy.MegawattHour) * factor.TonnesPer(Energy.MegawattHour),
            ofTheSum.ToRational()
        );
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void The_sum_of_factors_times_an_activity_is_the_sum_of_the_products(int a, int b, decimal gigajoules)
    {
        var left = EmissionFactor<Energy>.FromTonnesPer(a * 0.000_001m, Energy.Gigajoule);
        var right = EmissionFactor<Energy>.FromTonnesPer(b * 0.000_001m, Energy.Gigajoule);
        var activity = gigajoules.Of(Energy.Gigajoule);

        Assert.Equal((left + right) * activity, (left * activity) + (right * activity));
        Assert.Equal((left - right) * activity, (left * activity) - (right * activity));
        Assert.Equal(a.CompareTo(b), left.CompareTo(right));
        Assert.Equal(a < b, left < right);
        Assert.Equal(a >= b, left >= right);
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Text_reads_back_as_the_same(Rational tonnes)
    {
        var factor = EmissionFactor<StandardVolume>.FromTonnesPer(tonnes, StandardVolume.CubicMetre);

        Assert.Equal(factor, EmissionFactor<StandardVolume>.Parse(factor.ToString()));
    }
}
