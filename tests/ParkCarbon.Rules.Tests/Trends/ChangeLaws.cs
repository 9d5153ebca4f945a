using FsCheck.Xunit;
using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Trends;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Trends;
using static ParkCarbon.Rules.Tests.Trends.TrendParks;

namespace ParkCarbon.Rules.Tests.Trends;

/// <summary>What holds of every explained change, to the last digit.</summary>
[Properties(Arbitrary = [typeof(TwoYearsArbitrary)], MaxTest = 40)]
public sealed class ChangeLaws
{
    [Property]
    public void Effects_AnyTwoYears_AddUpToTheDifference(TwoYears years)
    {
        var bridge = BridgeOf(years.Start, years.End);
        Assert.Equal(bridge.End.Less(bridge.Start).Value, bridge.Effects!.Total);
    }

    [Property]
    public void Contributors_AnyTwoYears_AddUpCauseByCause(TwoYears years)
    {
        var bridge = BridgeOf(years.Start, years.End);
        Assert.True(bridge.IsSum);
        var sum = bridge.Contributors.Aggregate(ChangeEffects.None, (all, item) => all.Plus(item.Effects));
        Assert.Equal(bridge.Effects, sum);
        Assert.All(bridge.Contributors, item => Assert.Equal(item.End - item.Start, item.Effects.Total));
        Assert.Equal(
            bridge.Effects!.Activity,
            Enum.GetValues<ActivityPart>().Aggregate(Rational.Zero, (all, part) => all + bridge.ActivityOf(part))
        );
    }

    [Property]
    public void Effects_TheTwoEndsSwapped_AreNegated(TwoYears years)
    {
        var there = BridgeOf(years.Start, years.End).Effects!;
        var back = BridgeOf(years.End, years.Start).Effects!;
        Assert.Equal(new ChangeEffects(-there.Activity, -there.Factor, -there.Method), back);
        Assert.Equal(back, BridgeOf(years.Swapped.Start, years.Swapped.End).Effects);
    }

    [Property]
    public void Bridge_RecordsSplitAndReordered_IsTheSame(TwoYears years)
    {
        var expected = BridgeOf(years.Start, years.End);
        var changed = BridgeOf(SplitAndTurned(years.Start), SplitAndTurned(years.End));
        Assert.Equal(expected.Effects, changed.Effects);
        Assert.Equal(expected.Contributors, changed.Contributors);
    }

    [Property]
    public void Effects_NothingChanged_AreZero(TwoYears years)
    {
        var same = years.With(line => line with { EndAmount = line.StartAmount, EndFactor = line.StartFactor }) with
        {
            EndCredits = years.StartCredits,
        };
        Assert.Equal(ChangeEffects.None, BridgeOf(same.Start, same.End).Effects);
    }

    [Property]
    public void FactorEffect_OnlyActivityChanged_IsZero(TwoYears years)
    {
        var bridge = BridgeOf(years.Start, years.With(line => line with { EndFactor = line.StartFactor }).End);
        Assert.Equal(Rational.Zero, bridge.Effects!.Factor);
        Assert.All(bridge.Contributors, item => Assert.Equal(Rational.Zero, item.Effects.Factor));
    }

    [Property]
    public void ActivityEffect_OnlyFactorsChanged_IsZero(TwoYears years)
    {
        var scaled = years.With(line => line with { EndAmount = line.StartAmount }) with
        {
            EndCredits = years.StartCredits,
        };
        var bridge = BridgeOf(scaled.Start, scaled.End);
        Assert.Equal(Rational.Zero, bridge.Effects!.Activity);
        Assert.All(bridge.Contributors, item => Assert.Equal(Rational.Zero, item.Effects.Activity));
    }

    [Property]
    public void MethodEffect_OneReading_IsZero(TwoYears years)
    {
        var counted = years with { EndCredits = years.EndCredits with { AreCounted = years.StartCredits.AreCounted } };
        Assert.Equal(Rational.Zero, BridgeOf(counted.Start, counted.End).Effects!.Method);
    }

    [Property]
    public void MethodEffect_CreditsCountedAtTheEndOnly_IsTheMeanOfBothYears(TwoYears years)
    {
        var first = years with
        {
            StartCredits = years.StartCredits with { AreCounted = false },
            EndCredits = years.EndCredits with { AreCounted = true },
        };
        var bridge = BridgeOf(first.Start, first.End);
        Assert.Equal(-Rational.Of(years.StartCredits.Count + years.EndCredits.Count, 2), bridge.Effects!.Method);
        Assert.Equal(
            -Rational.Of(years.EndCredits.Count - years.StartCredits.Count, 2),
            bridge.ActivityOf(ActivityPart.Instruments)
        );
    }

    [Property]
    public void Effects_OneSource_AreTheMeansOfTheTwoOrders(TwoYears years)
    {
        var line = years.Lines[0] with
        {
            StartAmount = years.Lines[0].StartAmount + 1,
            EndAmount = years.Lines[0].EndAmount + 1,
        };
        var one = years with { Lines = [line], StartCredits = new(0, false), EndCredits = new(0, false) };
        var effects = BridgeOf(one.Start, one.End).Effects!;
        Rational amount = line.EndAmount - line.StartAmount;
        Rational factor = (line.EndFactor - line.StartFactor) / 1000m;
        Assert.Equal(amount * (line.StartFactor + line.EndFactor) / 2000L, effects.Activity);
        Assert.Equal(factor * (line.StartAmount + line.EndAmount) / 2L, effects.Factor);
    }

    private static ParkDossier SplitAndTurned(ParkDossier dossier) =>
        dossier with
        {
            Activities =
            [
                .. dossier
                    .Activities!.SelectMany(record =>
                    {
                        var middle = record.Period.Start.PlusDays(100);
                        var first = decimal.Floor(record.Quantity.Value / 3m);
                        return new[]
                        {
                            record with
                            {
                                Period = new DateInterval(middle.PlusDays(1), record.Period.End),
                                Quantity = Amount.Of(record.Quantity.Value - first, Mass.Tonne),
                            },
                            record with
                            {
                                Period = new DateInterval(record.Period.Start, middle),
                                Quantity = Amount.Of(first, Mass.Tonne),
                            },
                        };
                    })
                    .Reverse(),
            ],
            Sources = [.. dossier.Sources!.Reverse()],
            Factors = [.. dossier.Factors!.Reverse()],
        };
}
