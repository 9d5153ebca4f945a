using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Carbon.Trends;
using ParkCarbon.Domain.Quantities;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;

namespace ParkCarbon.Domain.Tests.Carbon.Accounts;

/// <summary>A plant's emissions divided between heat and power, and the factors that buyers price theirs with.</summary>
public sealed class CogenerationTests
{
    // GHG Protocol, efficiency method: 40000 GJ / 0.8 = 50000 and 36000 GJ / 0.35 = 102857.14…, so heat has 35/107.
    [Fact]
    public void Efficiency_DividesByWhatEachWouldHaveNeeded()
    {
        var account = Plant().Account();

        Assert.Empty(account.Issues);
        var allocation = Assert.Single(account.Cogenerations);
        Assert.Equal("12000", allocation.Total!.Value.ToExactString());
        Assert.Equal(Rational.Of(35, 107), allocation.HeatRatio);
        Assert.Equal(CarbonMass.FromRational(Rational.Of(12000 * 35, 107)), allocation.HeatShare);
        Assert.Equal(CarbonMass.FromRational(Rational.Of(12000 * 72, 107)), allocation.PowerShare);
        Assert.Equal(Rational.Of(12000 * 35, 107 * 40000), allocation.TonnesPerGigajoule);
        Assert.Equal(Rational.Of(12000 * 72, 107 * 10000), allocation.TonnesPerMegawattHour);
        // 98.130841… kg/GJ is what people see; the factor itself is the ratio.
        Assert.StartsWith(
            "98.13084112149532710280373",
            Assert.Single(allocation.HeatFactor!.Emissions).Value.ToString(),
            StringComparison.Ordinal
        );
    }

    // 40000 of 76000 GJ are heat.
    [Fact]
    public void EnergyContent_DividesByJoules()
    {
        var allocation = Assert.Single(
            Plant(plant =>
                    plant with
                    {
                        Method = CogenerationMethod.EnergyContent,
                        HeatEfficiency = null,
                        PowerEfficiency = null,
                    }
                )
                .Account()
                .Cogenerations
        );

        Assert.Equal(Rational.Of(10, 19), allocation.HeatRatio);
        Assert.Equal(allocation.Total, allocation.HeatShare + allocation.PowerShare);
    }

    // The factory buys all of both: to the last digit it books what the plant emits, and nothing is left of the plant.
    [Fact]
    public void Factors_AreExact_SoThatAllOfBothIsAllOfTheEmissions()
    {
        var account = Plant().Account();

        var totals = account.Inventory.Entities.Select(entity => entity.Total!.Value).ToList();
        Assert.Equal("12000", totals[0].ToExactString());
        Assert.Equal("0", totals[1].ToExactString());
        Assert.Equal("12000", account.Consolidation.Total!.Value.ToExactString());
        Assert.True(account.Consolidation.IdentityHolds);
    }

    // CH₄ counts by its potential, CO₂ from wood does not: 100 t + 1 t × 28.
    [Fact]
    public void Total_IsOfAllGasesWithoutBiogenicCarbonDioxide()
    {
        var allocation = Assert.Single(
            Plant(
                    fuel: Factor("fuel") with
                    {
                        Emissions =
                        [
                            Emission("CO2", "0.1 t/t"),
                            Emission("CH4", "1 kg/t"),
                            Emission("CO2", "0.5 t/t", biogenic: true),
                        ],
                    },
                    burnt: "1000 t"
                )
                .Account()
                .Cogenerations
        );

        Assert.Equal("128", allocation.Total!.Value.ToExactString());
    }

    [Theory]
    [InlineData(true, "heatEfficiency")]
    [InlineData(false, "powerEfficiency")]
    public void Efficiency_ThatIsMissing_IsNamedAndNotAssumed(bool heat, string parameter)
    {
        var account = Plant(plant =>
                heat ? plant with { HeatEfficiency = null } : plant with { PowerEfficiency = null }
            )
            .Account();

        var issue = Assert.Single(account.Issues, issue => issue.Cogeneration is not null);
        Assert.Equal($"no {parameter}", issue.Found);
        Assert.Contains(parameter, issue.Remedy.Zh, StringComparison.Ordinal);
        Assert.False(issue.StopsTheFigure);
        Assert.Null(Assert.Single(account.Cogenerations).Total);
        // Whoever names the factors has no figure; the plant's own fuel does.
        Assert.Equal(
            ["heat-in", "heat-out", "power-in", "power-out"],
            account.Issues.Where(item => item.StopsTheFigure).Select(item => item.Source!.ToString()).Order()
        );
        Assert.Null(account.Consolidation.Total);
    }

    [Fact]
    public void Plant_WhoseFactorsNobodyNames_StopsNothing()
    {
        var dossier = Plant(plant => plant with { HeatEfficiency = null });
        var account = (
            dossier with
            {
                Sources = [.. dossier.Sources!.Where(source => source.Id == SourceId("fuel"))],
                Activities = [.. dossier.Activities!.Where(record => record.Source == SourceId("fuel"))],
                Flows = [],
                Entities = [Entity("plant")],
            }
        ).Account();

        Assert.Equal(AccountingIssueKind.CogenerationNotDivided, Assert.Single(account.Issues).Kind);
        Assert.Equal("12000", account.Consolidation.Total!.Value.ToExactString());
    }

    [Fact]
    public void Plant_ThatUsesItsOwnHeatAtItsOwnFactor_IsACircle()
    {
        var dossier = Plant(plant => plant with { Sources = [.. plant.Sources, SourceId("own-use")] });
        var account = (
            dossier with
            {
                Sources =
                [
                    .. dossier.Sources!,
                    Source("own-use", "chp/heat", "plant", GhgCategory.ImportedEnergy, carrier: "heat"),
                ],
                Activities = [.. dossier.Activities!, Record("own-use", "10 GJ")],
            }
        ).Account();

        var issue = Assert.Single(account.Issues, issue => issue.Cogeneration is not null);
        Assert.Contains("circle", issue.Message.En, StringComparison.Ordinal);
        Assert.Null(account.Consolidation.Total);
    }

    // The second plant burns nothing and lifts the heat of the first: all of the first's heat is in its products.
    [Fact]
    public void Plant_ThatUsesHeatOfAnother_IsDividedAfterIt()
    {
        var dossier = Plant();
        var second = Chp with
        {
            Id = Id<Cogeneration>.Parse("a-second"),
            Sources = [SourceId("lift")],
            Heat = Amount.Parse("100 GJ"),
            Power = Amount.Parse("0 MWh"),
        };
        var account = (
            dossier with
            {
                Sources =
                [
                    .. dossier.Sources!,
                    Source("lift", "chp/heat", "factory", GhgCategory.ImportedEnergy, carrier: "heat"),
                ],
                Activities = [.. dossier.Activities!, Record("lift", "107 GJ")],
                Cogenerations = [second with { Entity = EntityId("factory") }, .. dossier.Cogenerations!],
            }
        ).Account();

        Assert.Empty(account.Issues);
        Assert.Equal(["a-second", "chp"], account.Cogenerations.Select(item => item.Plant.Id.ToString()));
        // 107 GJ × (12000 × 35 / 107 / 40000) = 10.5 t over 100 GJ.
        Assert.Equal("10.5", account.Cogenerations[0].HeatShare!.Value.ToExactString());
        Assert.Equal("0", account.Cogenerations[0].PowerShare!.Value.ToExactString());
        Assert.Null(account.Cogenerations[0].PowerFactor);
    }

    [Fact]
    public void Factor_OutsideThePlantsDays_IsOutOfDate()
    {
        var dossier = Plant(plant => plant with { Period = Month(1) });
        var account = (
            dossier with
            {
                Activities =
                [
                    .. dossier.Activities!.Where(record => record.Source != SourceId("fuel")),
                    .. Enumerable.Range(1, 12).Select(month => Record("fuel", "10 t", Month(month))),
                ],
            }
        ).Account();

        Assert.Equal("10", Assert.Single(account.Cogenerations).Total!.Value.ToExactString());
        Assert.Equal(4, account.Issues.Count);
        Assert.All(account.Issues, issue => Assert.Equal(AccountingIssueKind.FactorOutOfDate, issue.Kind));
    }

    [Fact]
    public void Plant_ThatMadeNothing_IsAnIssue() =>
        Assert.Equal(
            "no heat and no power",
            Assert
                .Single(
                    Plant(plant => plant with { Heat = Amount.Parse("0 GJ"), Power = Amount.Parse("0 MWh") })
                        .Account()
                        .Issues,
                    issue => issue.Cogeneration is not null
                )
                .Found
        );

    [Fact]
    public void Sources_ThatExportOrAreNotNamed_AreAnIssue()
    {
        var none = Plant(plant => plant with { Sources = [] }).Account();
        var export = Plant(plant => plant with { Sources = [SourceId("heat-out")] }).Account();

        Assert.Equal("no sources", Assert.Single(none.Issues, issue => issue.Cogeneration is not null).Found);
        Assert.NotEmpty(export.Issues.Where(issue => issue.Cogeneration is not null));
    }

    [Fact]
    public void Source_WithoutAFigure_IsWhyThePlantHasNone()
    {
        var dossier = Plant();
        var account = (
            dossier with
            {
                Activities = [.. dossier.Activities!.Where(record => record.Source != SourceId("fuel"))],
            }
        ).Account();

        Assert.StartsWith(
            "source fuel: no activity data",
            Assert.Single(account.Issues, issue => issue.Cogeneration is not null).Found,
            StringComparison.Ordinal
        );
    }

    // The same plant month by month: twelve records, each with the fuel of its month.
    [Fact]
    public void Plant_ByTheMonth_HasFactorsOfTheMonth()
    {
        var dossier = Plant();
        var account = (
            dossier with
            {
                Sources =
                [
                    Source("fuel", "fuel", "plant"),
                    Source("heat-in", null, "factory", GhgCategory.ImportedEnergy, carrier: "heat"),
                    Source("heat-out", null, "plant", role: SourceRole.Export, carrier: "heat"),
                ],
                Flows = [Flow("h", "plant", "factory", "heat")],
                Activities =
                [
                    .. Enumerable
                        .Range(1, 12)
                        .SelectMany(month =>
                            new[]
                            {
                                Record("fuel", $"{100 * month} t", Month(month)),
                                Record("heat-in", "100 GJ", Month(month), "h", factor: $"m{month:D2}/heat"),
                                Record("heat-out", "100 GJ", Month(month), "h", factor: $"m{month:D2}/heat"),
                            }
                        ),
                ],
                Cogenerations =
                [
                    .. Enumerable
                        .Range(1, 12)
                        .Select(month =>
                            Chp with
                            {
                                Id = Id<Cogeneration>.Parse($"m{month:D2}"),
                                Period = Month(month),
                                Method = CogenerationMethod.EnergyContent,
                                Heat = Amount.Parse("100 GJ"),
                                Power = Amount.Parse("100 GJ"),
                            }
                        ),
                ],
            }
        ).Account();

        Assert.Empty(account.Issues);
        // Half of each month's fuel: (100 + … + 1200) / 2.
        Assert.Equal("3900", account.Inventory.Entities[0].Total!.Value.ToExactString());
        Assert.Equal("3900", account.Inventory.Entities[1].Total!.Value.ToExactString());
        Assert.Equal(12, account.Cogenerations.Count);
    }

    // Heat of 2025 at the factor that the plant had in 2024: 100 GJ of the one, 200 t / (2 × 500 GJ) of the other.
    [Fact]
    public void Factor_OfAnotherYear_PricesTheHeatOfThisOne()
    {
        var year2024 = Days(Month(1, 2024).Start, Month(12, 2024).End);
        var dossier = Park(
            entities: [Entity("factory"), Entity("plant")],
            factors: [Factor("fuel", ("CO2", "1 t/t"))],
            sources:
            [
                Source("fuel", "fuel", "plant"),
                Source("heat-in", null, "factory", GhgCategory.ImportedEnergy, carrier: "heat"),
                Source("heat-out", null, "plant", role: SourceRole.Export, carrier: "heat"),
            ],
            records:
            [
                .. new[] { (year2024, "200 t", "50 GJ", "y24"), (Year2025, "300 t", "100 GJ", "y25") }.SelectMany(year =>
                    new[]
                    {
                        Record("fuel", year.Item2, year.Item1),
                        Record("heat-in", year.Item3, year.Item1, "h", factor: year.Item4 + "/heat"),
                        Record("heat-out", year.Item3, year.Item1, "h", factor: year.Item4 + "/heat"),
                    }
                ),
            ],
            flows: [Flow("h", "plant", "factory", "heat")]
        ) with
        {
            Cogenerations =
            [
                .. new[] { (year2024, "y24"), (Year2025, "y25") }.Select(year =>
                    Chp with
                    {
                        Id = Id<Cogeneration>.Parse(year.Item2),
                        Period = year.Item1,
                        Method = CogenerationMethod.EnergyContent,
                        Heat = Amount.Parse("500 GJ"),
                        Power = Amount.Parse("500 GJ"),
                    }
                ),
            ],
        };
        var then = CarbonAccount.Of(dossier, Library, year2024);
        var now = CarbonAccount.Of(dossier, Library, Year2025);

        var mixed = CounterfactualAccount.Of(now, then, now, Library);

        Assert.Empty(mixed.Issues);
        Assert.Equal(["y24"], then.Cogenerations.Select(item => item.Plant.Id.ToString()));
        Assert.Equal("10", then.Inventory.Entities[0].Total!.Value.ToExactString());
        Assert.Equal("30", now.Inventory.Entities[0].Total!.Value.ToExactString());
        Assert.Equal("20", mixed.Inventory.Entities[0].Total!.Value.ToExactString());
        Assert.Equal("300", mixed.Consolidation.Total!.Value.ToExactString());
    }

    internal static readonly Cogeneration Chp = new()
    {
        Id = Id<Cogeneration>.Parse("chp"),
        Entity = EntityId("plant"),
        Sources = [SourceId("fuel")],
        Period = Year2025,
        Heat = Amount.Parse("40000 GJ"),
        Power = Amount.Parse("10000 MWh"),
        Method = CogenerationMethod.Efficiency,
        HeatEfficiency = 0.8m,
        PowerEfficiency = 0.35m,
    };

    internal static ParkDossier Plant(
        Func<Cogeneration, Cogeneration>? change = null,
        Factor? fuel = null,
        string burnt = "12000 t",
        string specification = Chinese
    ) =>
        Park(
            entities: [Entity("factory"), Entity("plant", specification)],
            factors: [fuel ?? Factor("fuel", ("CO2", "1 t/t"))],
            sources:
            [
                Source("fuel", "fuel", "plant"),
                Source("heat-out", "chp/heat", "plant", role: SourceRole.Export, carrier: "heat"),
                Source("power-out", "chp/power", "plant", role: SourceRole.Export, carrier: "electricity"),
                Source("heat-in", "chp/heat", "factory", GhgCategory.ImportedEnergy, carrier: "heat"),
                Source("power-in", "chp/power", "factory", GhgCategory.ImportedEnergy, carrier: "electricity"),
            ],
            records:
            [
                Record("fuel", burnt),
                Record("heat-out", "40000 GJ", flow: "h"),
                Record("heat-in", "40000 GJ", flow: "h"),
                Record("power-out", "10000 MWh", flow: "p"),
                Record("power-in", "10000 MWh", flow: "p"),
            ],
            flows: [Flow("h", "plant", "factory", "heat"), Flow("p", "plant", "factory")]
        ) with
        {
            Cogenerations = [(change ?? (plant => plant))(Chp)],
        };
}
