using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Factors;
using Xunit;

namespace ParkCarbon.Rules.Tests.Factors;

public sealed class ShippedLibraryTests
{
    private static readonly AccountingLibrary Library = ShippedLibrary.Load();

    [Theory]
    [InlineData("cn-electricity", 125)]
    [InlineData("cn-fuels-gbt-32151.34-2024", 26)]
    [InlineData("cn-fuels-mee-ets-2021-2023", 20)]
    [InlineData("cn-fuels-ndrc-guides-2013-2015", 25)]
    [InlineData("cn-heat", 1)]
    public void Load_FactorSet_HasEveryItem(string set, int count) => Assert.Equal(count, Set(set).Factors.Count);

    [Fact]
    public void Load_Always_HasTheseSetsOnly()
    {
        Assert.Equal(5, Library.FactorSets.Count);
        Assert.Equal(["AR4", "AR5", "AR6"], Library.GwpSets.Select(set => set.Id.ToString()));
    }

    [Theory]
    [InlineData("cn-fuels-gbt-32151.34-2024", "anthracite", "26.7 GJ/t", "0.0274 tC/GJ", 94)]
    [InlineData("cn-fuels-gbt-32151.34-2024", "other-coal-gas", "52.270 GJ/万Nm³", "0.0122 tC/GJ", 99)]
    [InlineData("cn-fuels-ndrc-guides-2013-2015", "anthracite", "24.515 GJ/t", "0.02749 tC/GJ", 94)]
    [InlineData("cn-fuels-ndrc-guides-2013-2015", "jet-kerosene", "44.750 GJ/t", "0.0196 tC/GJ", 98)]
    [InlineData("cn-fuels-mee-ets-2021-2023", "anthracite", "20.304 GJ/t", "0.02749 tC/GJ", 94)]
    [InlineData("cn-fuels-mee-ets-2021-2023", "natural-gas", "389.31 GJ/万Nm³", "0.01532 tC/GJ", 99)]
    public void Load_Fuel_KeepsTheDigitsOfItsDocument(
        string set,
        string item,
        string calorificValue,
        string carbon,
        int oxidationPercent
    )
    {
        var fuel = One(set, item);

        Assert.Equal(calorificValue, fuel.NetCalorificValue?.ToString());
        Assert.Equal(carbon, fuel.Fuel?.Content.ToString());
        Assert.Equal(oxidationPercent / 100m, fuel.Fuel?.Oxidation);
        Assert.Empty(fuel.Emissions);
    }

    [Theory]
    [InlineData("national-average", 2021, "0.5568 kgCO2/kWh")]
    [InlineData("national-average", 2022, "0.5366 kgCO2/kWh")]
    [InlineData("national-average", 2023, "0.5306 kgCO2/kWh")]
    [InlineData("national-residual", 2023, "0.6096 kgCO2/kWh")]
    [InlineData("national-fossil", 2022, "0.8325 kgCO2/kWh")]
    [InlineData("national-fossil", 2023, "0.8273 kgCO2/kWh")]
    [InlineData("grid-average/华北", 2021, "0.7120 kgCO2/kWh")]
    [InlineData("grid-average/西南", 2022, "0.2268 kgCO2/kWh")]
    [InlineData("province-average/江苏", 2022, "0.5978 kgCO2/kWh")]
    [InlineData("province-average/云南", 2023, "0.1333 kgCO2/kWh")]
    [InlineData("ndrc-2025-910-annex-4", null, "0.8325 kgCO2/kWh")]
    [InlineData("ets-reporting-2021", null, "0.5810 tCO2/MWh")]
    [InlineData("ets-reporting-2022", null, "0.5703 tCO2/MWh")]
    [InlineData("ets-reporting-until-2020", 2015, "0.6101 tCO2/MWh")]
    public void Load_Electricity_KeepsTheDigitsOfItsDocument(string item, int? dataYear, string value)
    {
        var factor = One("cn-electricity", item, dataYear);
        var emission = Assert.Single(factor.Emissions);

        Assert.Equal(GreenhouseGas.CarbonDioxide, emission.Gas);
        Assert.Equal(value, emission.Value.ToString());
        Assert.Null(factor.Restriction);
    }

    [Fact]
    public void Load_Electricity_HasSevenRegionsAndThirtyProvincesForEachDataYear()
    {
        var factors = Set("cn-electricity").Factors;
        foreach (var year in (ReadOnlySpan<int>)[2021, 2022, 2023])
        {
            Assert.Equal(7, factors.Count(f => f.DataYear == year && Begins(f, "grid-average/")));
            Assert.Equal(30, factors.Count(f => f.DataYear == year && Begins(f, "province-average/")));
            Assert.Equal(3, factors.Count(f => f.DataYear == year && Begins(f, "national-")));
        }

        static bool Begins(Factor factor, string text) =>
            factor.Id.ToString().StartsWith(text, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_ProductFootprint_IsRestrictedAndInCarbonDioxideEquivalent()
    {
        var footprint = One("cn-electricity", "product-footprint", 2023);

        Assert.Equal("0.6205 kgCO2e/kWh", Assert.Single(footprint.Emissions).Value.ToString());
        Assert.Equal(GreenhouseGas.CarbonDioxideEquivalent, footprint.Emissions[0].Gas);
        Assert.NotNull(footprint.Restriction);
        Assert.Same(
            footprint,
            Assert.Single(Library.FactorSets.SelectMany(set => set.Factors), f => f.Restriction is not null)
        );
    }

    [Fact]
    public void Load_Heat_IsTheDefaultOfTheNorms() =>
        Assert.Equal("0.11 tCO2/GJ", Assert.Single(One("cn-heat", "purchased-heat").Emissions).Value.ToString());

    [Fact]
    public void Load_AnyFactor_SaysWhereItComesFromAndInventsNoValidity() =>
        Assert.All(
            Library.FactorSets.SelectMany(set => set.Factors),
            factor =>
            {
                Assert.False(string.IsNullOrWhiteSpace(factor.Source.Document));
                Assert.False(string.IsNullOrWhiteSpace(factor.Source.Confidence));
                Assert.Null(factor.ValidFrom);
                Assert.Null(factor.ValidUntil);
            }
        );

    [Fact]
    public void Load_AnyFuel_JoinsTonnesOrStandardVolumeToItsCarbonByItsCalorificValue() =>
        Assert.All(
            Library.FactorSets.SelectMany(set => set.Factors).Where(factor => factor.Fuel is not null),
            factor =>
            {
                Assert.True(factor.Fuel!.Content.IsPer(Energy.Dimension));
                Assert.True(
                    factor.NetCalorificValue!.Value.IsPer(Mass.Dimension)
                        || factor.NetCalorificValue.Value.IsPer(StandardVolume.Dimension)
                );
            }
        );

    [Theory]
    [InlineData("AR4", 32, 25, 298, 22800)]
    [InlineData("AR5", 39, 28, 265, 23500)]
    [InlineData("AR6", 39, 27.9, 273, 25200)]
    public void Load_GwpSet_HasTheValuesOfItsReport(string id, int count, double methane, int laughingGas, int sulphur)
    {
        var set = Gwp(id);

        Assert.Equal(count, set.Values.Count);
        Assert.Equal((decimal)methane, set.PotentialOf(GreenhouseGas.Methane));
        Assert.Equal(laughingGas, set.PotentialOf(GreenhouseGas.NitrousOxide));
        Assert.Equal(sulphur, set.PotentialOf(GreenhouseGas.SulphurHexafluoride));
    }

    [Fact]
    public void Load_GwpThatAReportLacks_IsAbsentAndNotZero()
    {
        Assert.Null(Gwp("AR4").PotentialOf(GreenhouseGas.Parse("HFC-134")));
        Assert.Equal(1120m, Gwp("AR5").PotentialOf(GreenhouseGas.Parse("HFC-134")));
        Assert.All(Library.GwpSets.SelectMany(set => set.Values), value => Assert.True(value.Value > 0m));
    }

    [Fact]
    public void Load_DisputedGwp_SaysSo()
    {
        var source = Gwp("AR6").Values.Single(value => value.Gas == GreenhouseGas.SulphurHexafluoride).Source;

        Assert.StartsWith("disputed", source?.Confidence, StringComparison.Ordinal);
        Assert.Contains("24300", source?.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("R-404A", "HFC125 44 HFC134a 4 HFC143a 52")]
    [InlineData("R-407C", "HFC32 23 HFC125 25 HFC134a 52")]
    [InlineData("R-410A", "HFC32 50 HFC125 50")]
    [InlineData("R-507A", "HFC125 50 HFC143a 50")]
    public void Load_Blend_IsComputedFromItsSetAndMarked(string blend, string composition)
    {
        var parts = composition.Split(' ').Chunk(2).ToList();
        foreach (var set in Library.GwpSets)
        {
            var value = set.Values.Single(value => value.Gas == GreenhouseGas.Parse(blend));
            var weighted = parts.Sum(part => set.PotentialOf(GreenhouseGas.Parse(part[0])) * int.Parse(part[1], null));

            Assert.Equal(weighted!.Value / 100m, value.Value);
            Assert.StartsWith("computed", value.Source?.Confidence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Load_RecordedFuelFactors_AreReproducedToTheirPrintedDigits()
    {
        var reproduced = 0;
        foreach (var (set, item, unit, recorded, decimals) in RecordedFuelFactors.All)
        {
            var factor = One(set, item);
            if (factor.Fuel is not { } fuel)
            {
                Assert.Equal($"{recorded} tCO2/{unit}", Assert.Single(factor.Emissions).Value.ToString());
                continue;
            }

            var calorificValue = factor.NetCalorificValue!.Value;
            Assert.Equal(("GJ", unit), (calorificValue.Numerator, calorificValue.Denominator));
            Assert.Equal(("t", "C", "GJ"), (fuel.Content.Numerator, fuel.Content.Substance, fuel.Content.Denominator));
            var exact =
                Rational.FromDecimal(calorificValue.Value) * fuel.Content.Value * fuel.Oxidation * Rational.Of(44, 12);
            Assert.True(
                decimal.Round(exact.ToDecimal(), decimals, MidpointRounding.AwayFromZero) == recorded,
                $"{set}:{item} gives {exact.ToDecimal()}, recorded is {recorded}."
            );
            reproduced++;
        }

        Assert.Equal(70, reproduced);
        Assert.Equal(71, RecordedFuelFactors.All.Count());
    }

    [Fact]
    public void Documents_Always_CarryAHashEach()
    {
        Assert.Equal(11, ShippedLibrary.Documents.Count);
        Assert.All(
            ShippedLibrary.Documents,
            document =>
                Assert.Equal(
                    Convert.ToHexStringLower(
                        System.Security.Cryptography.SHA256.HashData(Repository.Read(document.Name))
                    ),
                    document.Sha256
                )
        );
        Assert.Contains(ShippedLibrary.Documents, document => document.SetId == "cn-electricity");
    }

    private static FactorSet Set(string id) => Library.FactorSets.Single(set => set.Id.ToString() == id);

    private static GwpSet Gwp(string id) => Library.GwpSets.Single(set => set.Id.ToString() == id);

    private static Factor One(string set, string item, int? dataYear = null) =>
        Set(set)
            .Factors.Single(factor =>
                factor.Id.ToString() == item && (dataYear is null || factor.DataYear == dataYear)
            );
}
