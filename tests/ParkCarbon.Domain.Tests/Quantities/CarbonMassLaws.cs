using FsCheck.Xunit;
using ParkCarbon.Domain.Quantities;
using Xunit;

namespace ParkCarbon.Domain.Tests.Quantities;

public sealed class CarbonMassLaws : AdditiveLaws<CarbonMass>
{
    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Exact_text_reads_back_as_the_same(Int128 grains) =>
        Assert.Equal(Make(grains), CarbonMass.Parse(Make(grains).ToExactString()));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Tonnes_in_are_tonnes_out(decimal tonnes)
    {
        Assert.Equal(tonnes, CarbonMass.FromTonnes(tonnes).Tonnes);
        Assert.Equal(CarbonMass.FromTonnes(tonnes), CarbonMass.FromRational(tonnes));
        Assert.Equal(CarbonMass.FromTonnes(tonnes), CarbonMass.FromKilograms(tonnes * 1000m));
    }

    private protected override CarbonMass Make(Int128 grains) => new(new FixedPoint(grains));

    private protected override CarbonMass Parse(string text) => CarbonMass.Parse(text);

    private protected override CarbonMass Times(CarbonMass value, Rational ratio) => value.Times(ratio);

    private protected override CarbonMass SumOf(ReadOnlySpan<CarbonMass> parts) => CarbonMass.Sum(parts);
}
