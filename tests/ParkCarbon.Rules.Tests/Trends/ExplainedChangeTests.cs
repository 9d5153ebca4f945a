using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Trends;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Trends;
using static ParkCarbon.Rules.Tests.Trends.TrendParks;

namespace ParkCarbon.Rules.Tests.Trends;

/// <summary>What counts as activity and what as factor, worked out by hand.</summary>
public sealed class ExplainedChangeTests
{
    [Fact]
    public void TwoYearsOfOneDossier_OtherFactorsOnTheRecords_AreAChangeOfFactors()
    {
        var dossier = Dossier(
            2025,
            [Factor("old", 2m), Factor("new", 3m)],
            [Source("boiler")],
            [Record("boiler", Year(2024), 10m, "old"), Record("boiler", Year(2025), 14m, "new")]
        );
        var bridge = Assert.Single(TrendOf(null, Subject(dossier, 2024), Subject(dossier, 2025)).Bridges);
        Assert.Equal(new ChangeEffects(10m, 12m, 0m), bridge.Effects);
    }

    [Fact]
    public void Factor_UsedInBothYears_StaysWithItsActivity()
    {
        var dossier = Dossier(
            2025,
            [Factor("coal", 2m), Factor("gas", 1m)],
            [Source("boiler")],
            [
                Record("boiler", Year(2024), 10m, "coal"),
                Record("boiler", Year(2024), 2m, "gas"),
                Record("boiler", Year(2025), 4m, "coal"),
                Record("boiler", Year(2025), 8m, "gas"),
            ]
        );
        var bridge = Assert.Single(TrendOf(null, Subject(dossier, 2024), Subject(dossier, 2025)).Bridges);
        Assert.Equal(new ChangeEffects(-6m, 0m, 0m), bridge.Effects);
    }

    [Fact]
    public void Factor_ThatIsNewBesideOneThatStays_TakesThePlaceOfTheOneThatWent()
    {
        var dossier = Dossier(
            2025,
            [Factor("gas", 1m), Factor("old", 2m), Factor("new", 3m)],
            [Source("boiler")],
            [
                Record("boiler", Year(2024), 10m, "gas"),
                Record("boiler", Year(2024), 10m, "old"),
                Record("boiler", Year(2025), 10m, "gas"),
                Record("boiler", Year(2025), 10m, "new"),
            ]
        );
        var bridge = Assert.Single(TrendOf(null, Subject(dossier, 2024), Subject(dossier, 2025)).Bridges);
        Assert.Equal(new ChangeEffects(0m, 10m, 0m), bridge.Effects);
    }

    [Fact]
    public void Sink_VerifiedAtTheEndOnly_ContinuesAndCountsAsActivity()
    {
        ParkDossier Of(int year, bool isVerified) =>
            Dossier(
                year,
                [Factor("f", 2m)],
                [Source("s", "f"), Source("wood", "f") with { Role = SourceRole.Removal }],
                [Record("s", Year(year), 10m), Record("wood", Year(year), 3m)]
            ) with
            {
                Removals = isVerified
                    ?
                    [
                        new RemovalVerification
                        {
                            Id = Id<RemovalVerification>.Parse("v"),
                            Sink = Id<EmissionSource>.Parse("wood"),
                            Period = Year(year),
                            Verifier = "somebody",
                            VerifiedOn = new LocalDate(year + 1, 2, 1),
                        },
                    ]
                    : [],
            };

        var bridge = BridgeOf(Of(2024, false), Of(2025, true));
        var sink = bridge.Contributors[0];
        Assert.Equal(
            (ContributorKind.Removal, ContributorStanding.Continued, (Rational)(-6m)),
            (sink.Kind, sink.Standing, sink.Effects.Activity)
        );
        Assert.Equal<Rational>(-6m, bridge.ActivityOf(ActivityPart.Removals));
    }

    [Fact]
    public void Factors_AnalysedAnewByTheMonth_AreReplacedInTheirProportions()
    {
        // 10 t at 2, then 12 t of which 3 t at 1 and 9 t at 3, which is 2.5 on average.
        var dossier = Dossier(
            2025,
            [Factor("a", 2m), Factor("b", 1m), Factor("c", 3m)],
            [Source("boiler")],
            [
                Record("boiler", Year(2024), 10m, "a"),
                Record("boiler", new DateInterval(new(2025, 1, 1), new(2025, 3, 31)), 3m, "b"),
                Record("boiler", new DateInterval(new(2025, 4, 1), new(2025, 12, 31)), 9m, "c"),
            ]
        );
        var bridge = Assert.Single(TrendOf(null, Subject(dossier, 2024), Subject(dossier, 2025)).Bridges);
        Assert.Equal(new ChangeEffects(4.5m, 5.5m, 0m), bridge.Effects);
    }

    [Fact]
    public void Factor_ThatCannotPriceTheOtherYearsActivity_LeavesTheChangeToActivity()
    {
        var perEnergy = Factor("measured", 1m) with
        {
            Emissions = [new GasEmission { Gas = GreenhouseGas.CarbonDioxide, Value = Rate.Parse("0.1 t/GJ") }],
        };
        var start = Dossier(
            2024,
            [Factor("coal", 2m)],
            [Source("boiler", "coal")],
            [Record("boiler", Year(2024), 10m)]
        );
        var end = Dossier(
            2025,
            [perEnergy],
            [Source("boiler", "measured")],
            [Record("boiler", Year(2025), 0m) with { Quantity = Amount.Parse("300 GJ") }]
        );
        Assert.Equal(new ChangeEffects(10m, 0m, 0m), BridgeOf(start, end).Effects);
    }

    [Fact]
    public void Source_ThatStartsOrEnds_IsActivityAtItsOwnFactor()
    {
        var start = Dossier(2024, [Factor("f", 2m)], [Source("old", "f")], [Record("old", Year(2024), 10m)]);
        var end = Dossier(2025, [Factor("f", 3m)], [Source("new", "f")], [Record("new", Year(2025), 10m)]);
        var bridge = BridgeOf(start, end);
        Assert.Equal(new ChangeEffects(10m, 0m, 0m), bridge.Effects);
        Assert.Equal(
            [("new", ContributorStanding.Started, (Rational)30m), ("old", ContributorStanding.Ended, (Rational)(-20m))],
            bridge.Contributors.Select(item => (item.Source!.ToString(), item.Standing, item.Effects.Activity))
        );
    }

    [Fact]
    public void Entity_ThatJoinsDuringTheYear_IsStructural()
    {
        var joined = new LocalDate(2025, 7, 1);
        var dossier = Dossier(
            2025,
            [Factor("f", 2m)],
            [Source("s", "f"), Source("t", "f", "fab")],
            [
                Record("s", Year(2024), 10m),
                Record("s", Year(2025), 11m),
                Record("t", new DateInterval(joined, new(2025, 12, 31)), 4m),
            ]
        ) with
        {
            Entities = [Entity("mill"), Entity("fab", joined)],
        };
        var trend = TrendOf(null, Subject(dossier, 2024), Subject(dossier, 2025));
        var change = Assert.Single(trend.Structure);
        Assert.Equal("fab", change.Entity.Id.ToString());
        Assert.Null(change.Base);
        Assert.Equal(new DateInterval(joined, new(2025, 12, 31)), change.Last);
        var bridge = Assert.Single(trend.Bridges);
        Assert.Equal<Rational>(2m, bridge.ActivityOf(ActivityPart.Sources));
        Assert.Equal<Rational>(8m, bridge.ActivityOf(ActivityPart.Structure));
    }

    [Fact]
    public void WarmingPotentials_OfOtherSets_AreAChangeOfFactors()
    {
        ParkDossier Of(int year, decimal potential) =>
            Dossier(year, [Factor("leak", 0.1m, "CH4")], [Source("s", "leak")], [Record("s", Year(year), 10m)]) with
            {
                GwpSet = Id<GwpSet>.Parse("set"),
                GwpSets = [Gwp("set", potential)],
            };

        Assert.Equal(new ChangeEffects(0m, 3m, 0m), BridgeOf(Of(2024, 25m), Of(2025, 28m)).Effects);
    }

    [Fact]
    public void Specification_ThatDeductsExportsInOneYear_IsAChangeOfMethod()
    {
        ParkDossier Of(int year, bool deducts) =>
            Dossier(
                year,
                [Factor("coal", 2m), Factor("grid", 1m) with { Emissions = [Emission("0.5 t/MWh")] }],
                [
                    Source("boiler", "coal"),
                    Source("sold", "grid") with
                    {
                        Role = SourceRole.Export,
                        Category = GhgCategory.ImportedEnergy,
                        Carrier = EnergyCarrier.Electricity,
                    },
                ],
                [
                    Record("boiler", Year(year), 100m),
                    Record("sold", Year(year), 0m) with
                    {
                        Quantity = Amount.Parse("20 MWh"),
                    },
                ]
            ) with
            {
                Entities = [Entity("mill") with { AccountingSpecification = Id<AccountingSpecification>.Parse("own") }],
                Specifications =
                [
                    new AccountingSpecification
                    {
                        Id = Id<AccountingSpecification>.Parse("own"),
                        Title = new("own"),
                        DeductsExports = deducts,
                    },
                ],
            };

        Assert.Equal(new ChangeEffects(0m, 0m, -10m), BridgeOf(Of(2024, false), Of(2025, true)).Effects);
    }

    [Fact]
    public void Figure_ThatIsMissing_LeavesTheChangeUnexplainedAndSaysWhy()
    {
        var start = Dossier(2024, [], [Source("s", "none")], [Record("s", Year(2024), 10m)]);
        var end = Dossier(2025, [Factor("f", 3m)], [Source("s", "f")], [Record("s", Year(2025), 10m)]);
        var bridge = BridgeOf(start, end);
        Assert.Null(bridge.Effects);
        Assert.Empty(bridge.Contributors);
        Assert.False(bridge.IsSum);
        Assert.Contains("none", bridge.Obstacle!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Year_WithoutSomeData_IsJudgedForItself()
    {
        var dossier = Dossier(
            2025,
            [Factor("f", 2m)],
            [Source("s", "f")],
            [Record("s", new DateInterval(new(2024, 1, 1), new(2024, 11, 30)), 10m), Record("s", Year(2025), 11m)]
        );
        var trend = TrendOf(null, Subject(dossier, 2024), Subject(dossier, 2025));
        Assert.False(trend.Years[0].Line.Figure.IsSet);
        Assert.Equal<Rational?>(22m, trend.Years[1].Line.Figure.Value);
        Assert.False(trend.Years[1].Change.IsSet);
        Assert.Null(trend.Years[1].Index);
    }

    [Fact]
    public void Index_BaseYearAtZero_IsUnset()
    {
        var dossier = Dossier(
            2025,
            [Factor("f", 2m)],
            [Source("s", "f")],
            [Record("s", Year(2024), 0m), Record("s", Year(2025), 11m)]
        );
        var trend = TrendOf(null, Subject(dossier, 2024), Subject(dossier, 2025));
        Assert.Null(trend.Last.Index);
        Assert.Equal<Rational?>(22m, trend.Last.Change.Value);
    }

    private static GasEmission Emission(string rate) =>
        new() { Gas = GreenhouseGas.CarbonDioxide, Value = Rate.Parse(rate) };

    private static GwpSet Gwp(string id, decimal potential) =>
        new()
        {
            Id = Id<GwpSet>.Parse(id),
            Title = new(id),
            Source = new Provenance { Document = "made up for a test" },
            Values = [new GwpValue { Gas = GreenhouseGas.Parse("CH4"), Value = potential }],
        };
}
