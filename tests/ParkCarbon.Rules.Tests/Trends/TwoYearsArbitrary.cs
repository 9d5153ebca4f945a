using FsCheck;
using FsCheck.Fluent;

namespace ParkCarbon.Rules.Tests.Trends;

/// <summary>Draws parks of up to five sources over two years.</summary>
public static class TwoYearsArbitrary
{
    public static Arbitrary<TwoYears> TwoYears()
    {
        var amount = Gen.Frequency((1, Gen.Constant(0)), (5, Gen.Choose(1, 10_000)));
        var factor = Gen.Choose(1, 5_000);
        var line =
            from startAmount in amount
            from endAmount in amount
            from startFactor in factor
            from endFactor in Gen.OneOf(Gen.Constant(startFactor), factor)
            select new TwoYears.Line(startAmount, endAmount, startFactor, endFactor);
        var credits =
            from count in amount
            from areCounted in Gen.Elements(true, false)
            select new TwoYears.CreditsOfYear(count, areCounted);
        return Arb.From(
            from count in Gen.Choose(1, 5)
            from lines in line.ListOf(count)
            from start in credits
            from end in credits
            select new TwoYears([.. lines], start, end)
        );
    }
}
