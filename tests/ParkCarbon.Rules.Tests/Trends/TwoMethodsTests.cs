using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Trends;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Trends;
using static ParkCarbon.Rules.Tests.Trends.TrendParks;

namespace ParkCarbon.Rules.Tests.Trends;

/// <summary>Years stated by methods that are not the same, and lines that are no sums.</summary>
public sealed class TwoMethodsTests
{
    private const string Neutrality = "t-ceca-g-2023";
    private const string Zone = "ndrc-2025-910";

    [Fact]
    public void Removals_ThatOneMethodCountsAndTheOtherDoesNot_AreAnEffectOfMethod()
    {
        // 100 t emitted and 6 t removed in both years: a net of 94 t by one method, 100 t by the other.
        var bridge = BridgeOf(Neutrality, Zone, null, 50m, 50m);
        Assert.Equal(new ChangeEffects(0m, 0m, 6m), bridge.Effects);
        var sink = bridge.Contributors[0];
        Assert.Equal((ContributorKind.Removal, (Rational)6m), (sink.Kind, sink.Effects.Method));
    }

    [Fact]
    public void Ratio_OfTwoSums_IsExplainedAsAWhole()
    {
        // 2 t, then 3 t for 20 GJ of coal; how much of it is burnt makes no difference to the ratio.
        var bridge = BridgeOf(Zone, Zone, "intensity", 50m, 80m, endFactor: 3m);
        Assert.False(bridge.IsSum);
        Assert.Empty(bridge.Contributors);
        Assert.Equal(new ChangeEffects(0m, Rational.Of(1, 20_000_000_000), 0m), bridge.Effects);
    }

    [Fact]
    public void Line_ThatOneMethodDoesNotHave_IsRefused()
    {
        var subjects = new[] { SubjectOf(2024, 50m, Neutrality), SubjectOf(2025, 50m, Zone) };
        var trend = TrendAnalysis.Of(subjects, AccountingLibrary.Empty);
        Assert.True(trend.Last.Change.IsSet);
        Assert.Throws<ArgumentException>(() =>
            TrendAnalysis.Of(subjects, AccountingLibrary.Empty, new TrendOptions { Line = "intensity" })
        );
    }

    [Fact]
    public void Subject_OfAMethodThatIsNot_IsRefused()
    {
        var dossier = DossierOf(2025, 50m);
        Assert.Throws<ArgumentException>(() => TrendSubject.Of(dossier, dossier.Period, MethodLibrary.Shipped, "none"));
        var choice = new NeutralityChoice
        {
            Method = Zone,
            Readings = [new ReadingChoice { Reading = "none", Choice = "none" }],
        };
        var exception = Assert.Throws<MethodChoiceException>(() =>
            TrendSubject.Of(dossier with { MethodChoices = [choice] }, dossier.Period, MethodLibrary.Shipped, Zone)
        );
        Assert.StartsWith("$.methodChoices[0]", exception.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_NoneOrOneTwiceOrWithoutTheBaseYear_AreRefused()
    {
        var subject = SubjectOf(2025, 50m, Neutrality);
        Assert.Throws<ArgumentException>(() => TrendOf(null));
        Assert.Throws<ArgumentException>(() => TrendOf(null, subject, subject));
        Assert.Throws<ArgumentException>(() => TrendOf(new TrendOptions { Base = Year(2019) }, subject));
    }

    private static ChangeBridge BridgeOf(string startBy, string endBy, string? line, decimal start, decimal end, decimal endFactor = 2m) =>
        Assert.Single(
            TrendAnalysis
                .Of(
                    [SubjectOf(2024, start, startBy), SubjectOf(2025, end, endBy, endFactor)],
                    AccountingLibrary.Empty,
                    new TrendOptions { Line = line }
                )
                .Bridges
        );

    private static TrendSubject SubjectOf(int year, decimal coal, string method, decimal factor = 2m)
    {
        var dossier = DossierOf(year, coal, factor);
        return TrendSubject.Of(dossier, dossier.Period, MethodLibrary.Shipped, method);
    }

    private static ParkDossier DossierOf(int year, decimal coal, decimal factor = 2m) =>
        Dossier(
            year,
            [Factor("coal", factor) with { NetCalorificValue = Rate.Parse("20 GJ/t") }, Factor("growth", 1m)],
            [
                Source("boiler", "coal") with { Type = SourceType.StationaryCombustion },
                Source("wood", "growth") with { Role = SourceRole.Removal },
            ],
            [Record("boiler", Year(year), coal), Record("wood", Year(year), 6m)]
        ) with
        {
            MethodChoices =
            [
                new NeutralityChoice
                {
                    Method = Zone,
                    Parameters = [new ParameterChoice { Parameter = "electricityEquivalent", Value = "0.3 kgce/kWh" }],
                },
            ],
            Removals =
            [
                new RemovalVerification
                {
                    Id = Id<RemovalVerification>.Parse("v"),
                    Sink = Id<EmissionSource>.Parse("wood"),
                    Period = Year(year),
                    Verifier = "somebody",
                    VerifiedOn = new LocalDate(year + 1, 2, 1),
                },
            ],
        };
}
