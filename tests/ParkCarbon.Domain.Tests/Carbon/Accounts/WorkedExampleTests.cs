using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;

namespace ParkCarbon.Domain.Tests.Carbon.Accounts;

/// <summary>Examples with the digits that a norm prints or that were worked out by hand.</summary>
public sealed class WorkedExampleTests
{
    // GB/T 32151.34-2024, formulas (1), (2): fuel by mass, its carbon given per tonne.
    [Fact]
    public void Fuel_ByCarbonPerTonne_IsActivityTimesCarbonTimesOxidation() =>
        AssertTotal("0.1078", Single(Fuel("f", "0.015 tC/t", 0.98m), "2 t"));

    // Formula (3): fuel by its heat; 0.7333… has no last digit, so the exact fraction rounded once is what comes out.
    [Fact]
    public void Fuel_ByCarbonPerHeat_IsExactToTheLastDigitKept() =>
        AssertTotal("0.733333333333333333", Single(Fuel("f", "0.02 tC/GJ"), "10 GJ"));

    // Formula (10): flue-gas desulphurisation; carbonate × content × factor × conversion.
    [Fact]
    public void Desulphurisation_ByMultipliers_Is396() =>
        AssertTotal(
            "3.96",
            Single(
                Factor("CaCO3", ("CO2", "0.44 tCO2/t")),
                "10 t",
                source: s => s with { Multipliers = [Times("carbonate content", 0.9m), Times("conversion", 1m)] }
            )
        );

    // National tables give each gas in CO₂e: 100 GJ × (51.2 + 0.1 + 0.03) kg/GJ. No warming potential is applied again or needed.
    [Fact]
    public void GasesInEquivalent_AreNotWeightedTwice()
    {
        var dossier = Single(
            Factor("gas", ("CO2", "51.2 kgCO2e/GJ"), ("CH4", "0.1 kgCO2e/GJ"), ("N2O", "0.03 kgCO2e/GJ")),
            "100 GJ"
        );

        AssertTotal("5.133", dossier);
    }

    // N₂O-N to N₂O: 28 × 44/28 = 44, which no decimal multiplier gives.
    [Fact]
    public void Multiplier_WithDivisor_IsExact() =>
        AssertTotal(
            "44",
            Single(
                Factor("n", ("CO2", "1 t/t")) with
                {
                    Multipliers = [Times("N2O-N", 44m) with { Divisor = 28m }],
                },
                "28 t"
            )
        );

    // Formula (12): bought electricity.
    [Fact]
    public void BoughtElectricity_TimesFactor_Is50() =>
        AssertTotal("50", Single(Factor("grid", ("CO2", "0.5 tCO2/MWh")), "100 MWh"));

    // Formula (13): steam by its whole enthalpy.
    [Fact]
    public void Steam_ByWholeEnthalpy_Is0308() => AssertTotal("0.308", Steam("1000 kg", "2800 kJ/kg", null));

    // The sector guides of 2013–2015 deduct 83.74 kJ/kg: 1000 t × (2738.5 − 83.74) kJ/kg = 2654.76 GJ, × 0.11.
    [Fact]
    public void Steam_LessWaterOf20Degrees_IsTheGuidesFigure() =>
        AssertTotal("292.0236", Steam("1000 t", "2738.5 kJ/kg", "83.74 kJ/kg"));

    // 5000 t × (95 − 20) K × 4.1868 kJ/(kg·K) = 1570.05 GJ, × 0.11 = 172.7055.
    [Fact]
    public void HotWater_AboveTwentyDegrees_IsTheGuidesFigure() =>
        AssertTotal(
            "172.7055",
            Single(
                Factor("heat", ("CO2", "0.11 tCO2/GJ")),
                "5000 t",
                record: r =>
                    r with
                    {
                        HotWater = new HotWaterHeat
                        {
                            Temperature = Temperature.FromCelsius(95m),
                            Reference = Temperature.FromCelsius(20m),
                            SpecificHeat = 4.1868m,
                        },
                    }
            )
        );

    // Formulas (14)–(16): 19.3 direct; 100 MWh × 0.5 + 0.308 − 5.0616 out = 45.2464 indirect; 64.5464 in all.
    [Fact]
    public void DirectAndIndirect_AddUp_AndStandApartByCategory()
    {
        var account = Park(
                factors:
                [
                    Factor("process", ("CO2", "1 t/t")),
                    Factor("grid", ("CO2", "0.5 tCO2/MWh")),
                    Factor("heat", ("CO2", "0.11 tCO2/GJ")),
                ],
                sources:
                [
                    Source("d", "process"),
                    Source("e", "grid", category: GhgCategory.ImportedEnergy, carrier: "electricity"),
                    Source("h", "heat", category: GhgCategory.ImportedEnergy, carrier: "steam"),
                    Source(
                        "x",
                        "grid",
                        category: GhgCategory.ImportedEnergy,
                        role: SourceRole.Export,
                        carrier: "electricity"
                    ),
                ],
                records:
                [
                    Record("d", "19.3 t"),
                    Record("e", "100 MWh"),
                    Record("h", "2.8 GJ"),
                    Record("x", "10.1232 MWh"),
                ]
            )
            .Account();

        AssertTotal("64.5464", account);
        var entity = account.Inventory.Entities[0];
        Assert.Equal("19.3", entity.TotalOf(GhgCategory.Direct)!.Value.ToExactString());
        Assert.Equal("45.2464", entity.TotalOf(GhgCategory.ImportedEnergy)!.Value.ToExactString());
    }

    // GB/T 32151.34-2024, table C.2; the published factors are the ratios of the molar masses.
    [Theory]
    [InlineData("CaCO3", "0.440", "44")]
    [InlineData("MgCO3", "0.522", "52.2")]
    [InlineData("Na2CO3", "0.415", "41.5")]
    [InlineData("NaHCO3", "0.524", "52.4")]
    [InlineData("FeCO3", "0.380", "38")]
    [InlineData("MnCO3", "0.383", "38.3")]
    [InlineData("BaCO3", "0.223", "22.3")]
    [InlineData("Li2CO3", "0.595", "59.5")]
    [InlineData("K2CO3", "0.318", "31.8")]
    [InlineData("SrCO3", "0.298", "29.8")]
    [InlineData("CaMg(CO3)2", "0.477", "47.7")]
    public void Carbonate_HundredTonnes_IsAHundredTimesTheFactor(string carbonate, string factor, string expected) =>
        AssertTotal(expected, Single(Factor(carbonate, ("CO2", factor + " tCO2/t")), "100 t"));

    // Coal of the sector guides: 10000 t × 20.908 GJ/t × 0.02637 tC/GJ × 0.94 × 44/12.
    [Fact]
    public void Coal_ByHeatValueCarbonAndOxidation_IsExact()
    {
        var account = Single(Fuel("coal", "0.02637 tC/GJ", 0.94m, "20.908 GJ/t"), "1 万t").Account();

        var expected = Rational.FromDecimal(10000m) * 20.908m * 0.02637m * 0.94m * Rational.Of(44, 12);
        Assert.Equal(CarbonMass.FromRational(expected), account.Consolidation.Total);
        Assert.Equal("19002.99", account.Consolidation.Total!.Value.ToString("F2")[..8]);
    }

    // Natural gas in 万m³: 50 万Nm³ × 389.31 GJ/万Nm³ × 0.0153 tC/GJ × 0.99 × 44/12 = 1081.0750…
    [Theory]
    [InlineData("50 万Nm³")]
    [InlineData("500000 m³")]
    public void NaturalGas_ByVolume_MeetsAHeatValuePerTenThousand(string amount)
    {
        var account = Single(Fuel("gas", "0.0153 tC/GJ", 0.99m, "389.31 GJ/万Nm³"), amount).Account();

        Assert.Equal(
            CarbonMass.FromRational(Rational.FromDecimal(50m) * 389.31m * 0.0153m * 0.99m * Rational.Of(44, 12)),
            account.Consolidation.Total
        );
    }

    // 1000 L of diesel × 0.84 kg/L × 42.652 GJ/t × 74.1 kg/GJ = 2.654828…
    [Fact]
    public void Diesel_ByLitre_GoesThroughDensityAndHeatValue() =>
        AssertTotal(
            "2.6548310880",
            Single(
                Factor("diesel", ("CO2", "74100 kg/TJ")) with
                {
                    NetCalorificValue = Rate.Parse("42.652 GJ/t"),
                    Density = Rate.Parse("0.84 kg/L"),
                },
                "1000 L"
            )
        );

    // IPCC default factors: 100 Gg × 25.8 TJ/Gg = 2580 TJ; 94600 kg CO2, 1 kg CH4, 1.5 kg N2O per TJ.
    [Theory]
    [InlineData("SAR", "245321.88", "1199.7")]
    [InlineData("AR4", "245285.76", "1153.26")]
    [InlineData("AR5", "245165.79", "1025.55")]
    [InlineData("AR6", "245196.492", "1056.51")]
    public void Combustion_OfThreeGases_UsesTheChosenReport(string gwp, string expected, string ofNitrousOxide)
    {
        var account = Single(Bituminous, "100000 t", gwp).Account();

        AssertTotal(expected, account);
        var entity = account.Inventory.Entities[0];
        Assert.Equal(["CO2", "CH4", "N2O"], entity.Gases.Select(gas => gas.Code));
        Assert.Equal(244068m, entity.MassOf(GreenhouseGas.CarbonDioxide)!.Value.In(Mass.Tonne));
        Assert.Equal(2.58m, entity.MassOf(GreenhouseGas.Methane)!.Value.In(Mass.Tonne));
        Assert.Equal(3.87m, entity.MassOf(GreenhouseGas.NitrousOxide)!.Value.In(Mass.Tonne));
        Assert.Equal(ofNitrousOxide, entity.TotalOf(GreenhouseGas.NitrousOxide)!.Value.ToExactString());
    }

    [Fact]
    public void Refrigerant_Leaked_IsMeasuredMassTimesPotentialOfTheBlend() =>
        AssertTotal(
            "24.04375",
            Single(null, "12.5 kg", source: s => s with { MeasuredGas = GreenhouseGas.Parse("R-410A") })
        );

    [Fact]
    public void OwnWarmingPotentials_OfTheDossier_ComeBeforeTheLibrarys() =>
        AssertTotal(
            "331",
            Park(
                factors: [Factor("mix", ("CH4", "1 t/t"), ("N2O", "1 t/t"))],
                sources: [Source("s", "mix")],
                records: [Record("s", "1 t")],
                gwp: "own"
            ) with
            {
                GwpSets = [Gwp("own", ("CH4", 21m), ("N2O", 310m))],
            }
        );

    // Straw: 1000 t × 1.3 t CO2/t biogenic, apart; its methane, 3.2 kg/t × 28, counts.
    [Fact]
    public void Biomass_CarbonDioxideStandsApart_MethaneCounts()
    {
        var straw = Factor("straw") with
        {
            Emissions = [Emission("CO2", "1.3 t/t", biogenic: true), Emission("CH4", "3.2 kg/t", biogenic: true)],
        };

        var account = Single(straw, "1000 t").Account();

        AssertTotal("89.6", account);
        Assert.Equal("1300", account.Inventory.Entities[0].Biogenic!.Value.ToExactString());
        Assert.Contains(account.Entries, entry => entry is { Kind: EntryKind.BiogenicCarbonDioxide, Biogenic: true });
    }

    [Fact]
    public void Biofuel_WithBiogenicCarbon_StandsApart()
    {
        var biodiesel = Fuel("b100", "0.77 tC/t") with
        {
            Fuel = new CarbonContent { Content = Rate.Parse("0.77 tC/t"), Biogenic = true },
        };

        var account = Single(biodiesel, "3 t").Account();

        AssertTotal("0", account);
        Assert.Equal("8.47", account.Inventory.Entities[0].Biogenic!.Value.ToExactString());
    }

    // Crude steel fixes 0.0154 t CO2/t: 100000 t less 1540 t.
    [Fact]
    public void Steel_FixesCarbon_IsDeducted()
    {
        var account = Park(
                factors: [Factor("furnace", ("CO2", "1.9 t/t")), Factor("steel", ("CO2", "0.0154 tCO2/t"))],
                sources: [Source("furnace", "furnace"), Source("steel", "steel", role: SourceRole.CarbonFixed)],
                records: [Record("furnace", "100000 t"), Record("steel", "100000 t")]
            )
            .Account();

        AssertTotal("188460", account);
        Assert.Contains(
            account.Entries,
            entry => entry.Kind == EntryKind.CarbonFixed && entry.Value == CarbonMass.FromTonnes(-1540m)
        );
    }

    [Fact]
    public void Methane_Recovered_IsDeducted() =>
        AssertTotal(
            "84",
            Park(
                sources:
                [
                    Source("digester", null) with
                    {
                        MeasuredGas = GreenhouseGas.Methane,
                    },
                    Source("flare", null, role: SourceRole.Recovery) with
                    {
                        MeasuredGas = GreenhouseGas.Methane,
                    },
                ],
                records: [Record("digester", "5 t"), Record("flare", "2 t")]
            )
        );

    // (100 × 0.85 − 60 × 0.9 − 2 × 0.5) t C × 44/12 = 110 t CO2; inputs by the month, the product by the year.
    [Fact]
    public void MaterialBalance_InputsLessOutputs_IsCarbonTimes44Over12()
    {
        var account = Park(
                factors: [Fuel("coke", "0.85 tC/t"), Fuel("product", "0.9 tC/t"), Fuel("dust", "0.5 tC/t")],
                sources: [Source("kiln", "coke")],
                records:
                [
                    .. Enumerable.Range(1, 11).Select(month => Record("kiln", "8 t", Month(month))),
                    Record("kiln", "12 t", Month(12)),
                    Record("kiln", "60 t", side: BalanceSide.Out, factor: "product"),
                    Record("kiln", "2 t", side: BalanceSide.Out, factor: "dust"),
                ]
            )
            .Account();

        AssertTotal("110", account);
        Assert.Empty(account.Issues);
        Assert.Equal(2, account.Entries.Count(entry => entry.Kind == EntryKind.CarbonOut));
    }

    [Fact]
    public void NetHeat_BelowZero_IsANegativeEmission()
    {
        var account = Park(
                factors: [Factor("heat", ("CO2", "0.11 tCO2/GJ"))],
                sources:
                [
                    Source("h", "heat", category: GhgCategory.ImportedEnergy, carrier: "heat") with
                    {
                        Net = true,
                    },
                ],
                records:
                [
                    Record("h", "300 GJ", Month(1)),
                    .. Rest("h", "0 GJ", 2, 11),
                    Record("h", "-1200 GJ", Month(12)),
                ]
            )
            .Account();

        AssertTotal("-99", account);
        Assert.Equal("-99", account.Inventory.Entities[0].TotalOf(GhgCategory.ImportedEnergy)!.Value.ToExactString());
    }

    // Category 3: 120 万t·km × 0.078 kg/t·km; 4: 500 万元 × 0.12 kg/元; 5: 3000 台 × 1.5 t; 6: 80 t.
    [Theory]
    [InlineData(GhgCategory.Transportation, "120 万t·km", "0.078 kgCO2e/t·km", "93.6")]
    [InlineData(GhgCategory.ProductsUsed, "500 万元", "0.12 kgCO2e/CNY", "600")]
    [InlineData(GhgCategory.UseOfProducts, "3000 台", "1.5 tCO2e/台", "4500")]
    [InlineData(GhgCategory.Other, "80 t", "1 tCO2e/t", "80")]
    public void OtherIndirectCategories_AreCounted(GhgCategory category, string amount, string rate, string expected)
    {
        var dossier = Single(
            Factor("f", ("CO2e", rate)),
            amount,
            gwp: null,
            source: s => s with { Category = category }
        );
        var account = dossier.Account();

        AssertTotal(expected, account);
        Assert.Equal([category], account.Inventory.Entities[0].Categories);
    }

    // 1 tce = 29.3076 GJ; 1 MWh (equivalent value 0.1229 kgce/kWh) is not what the factor is per: both are exact energy.
    [Theory]
    [InlineData("1 tce", "2.7")]
    [InlineData("29.3076 GJ", "2.7")]
    [InlineData("1 万tce", "27000")]
    [InlineData("1000 kgce", "2.7")]
    public void CoalEquivalent_PerTce_IsExact(string amount, string expected) =>
        AssertTotal(expected, Single(Factor("f", ("CO2", "2.7 tCO2/tce")), amount));

    [Fact]
    public void FactorMultipliers_CorrectTheWholeFactor() =>
        AssertTotal(
            "1.26",
            Single(
                Factor("f", ("CO2", "0.5 t/t"), ("CO2e", "0.1 t/t")) with
                {
                    Multipliers = [Times("correction", 1.05m)],
                },
                "2 t"
            )
        );

    [Fact]
    public void LiquidInCubicMetres_MeetsAFactorPerLitre() =>
        AssertTotal("2.63", Single(Factor("diesel", ("CO2", "2.63 kg/L")), "1 m³"));

    [Fact]
    public void CalorificActivity_MeetsAFactorPerMass() =>
        AssertTotal(
            "3",
            Single(Factor("f", ("CO2", "2 t/t")) with { NetCalorificValue = Rate.Parse("20 GJ/t") }, "30 GJ")
        );

    private static Factor Bituminous =>
        Factor("coal", ("CO2", "94600 kg/TJ"), ("CH4", "1 kg/TJ"), ("N2O", "1.5 kg/TJ")) with
        {
            NetCalorificValue = Rate.Parse("25.8 TJ/Gg"),
        };

    private static ParkDossier Steam(string mass, string enthalpy, string? less) =>
        Single(
            Factor("heat", ("CO2", "0.11 tCO2/GJ")),
            mass,
            record: r =>
                r with
                {
                    Steam = new SteamHeat
                    {
                        Enthalpy = Rate.Parse(enthalpy),
                        Less = less is null ? null : Rate.Parse(less),
                    },
                }
        );

    private static IEnumerable<ActivityRecord> Rest(string source, string amount, int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(month => Record(source, amount, Month(month)));

    private static void AssertTotal(string expected, ParkDossier dossier) => AssertTotal(expected, dossier.Account());

    private static void AssertTotal(string expected, CarbonAccount account)
    {
        _ = account.Total();
        Assert.Equal(CarbonMass.Parse(expected).ToExactString(), account.Consolidation.Total!.Value.ToExactString());
        Assert.Equal(account.Consolidation.Total, account.Consolidation.BoundaryTotal);
        Assert.True(account.Consolidation.IdentityHolds);
    }
}
