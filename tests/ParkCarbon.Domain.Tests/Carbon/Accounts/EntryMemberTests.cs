using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;

namespace ParkCarbon.Domain.Tests.Carbon.Accounts;

/// <summary>What entries tell beside gas and value: energy, type, origin, and exports that are not deducted.</summary>
public sealed class EntryMemberTests
{
    // 10 t × 25.8 GJ/t, once, though the factor gives three gases.
    [Fact]
    public void Energy_OfFuelInTonnes_IsMassTimesCalorificValue_Once()
    {
        var fuel = Factor("coal", ("CO2", "94600 kg/TJ"), ("CH4", "1 kg/TJ"), ("N2O", "1.5 kg/TJ")) with
        {
            NetCalorificValue = Rate.Parse("25.8 GJ/t"),
        };
        var account = Single(
                fuel,
                "10 t",
                source: s => s with { Type = SourceType.StationaryCombustion, Origin = EnergyOrigin.Fossil }
            )
            .Account();

        Assert.Equal(["258", "0", "0"], account.Entries.Select(Gigajoules));
        Assert.All(account.Entries, entry => Assert.Equal(SourceType.StationaryCombustion, entry.Type));
        Assert.All(account.Entries, entry => Assert.Equal(EnergyOrigin.Fossil, entry.Origin));
    }

    // 1000 L × 0.84 kg/L × 42.652 GJ/t; 3600 MJ are a MWh; m³ of gas by its volume.
    [Theory]
    [InlineData("1000 L", "0.84 kg/L", "42.652 GJ/t", "35.82768")]
    [InlineData("1 MWh", null, null, "3.6")]
    [InlineData("10 万m³", null, "389.31 GJ/万Nm³", "3893.1")]
    public void Energy_ByDensityVolumeOrAsItIs(string amount, string? density, string? ncv, string expected)
    {
        var factor = Factor("f", ("CO2", "70 kg/GJ")) with
        {
            Density = density is null ? null : Rate.Parse(density),
            NetCalorificValue = ncv is null ? null : Rate.Parse(ncv),
        };

        Assert.Equal(expected, Gigajoules(Assert.Single(Single(factor, amount).Account().Entries)));
    }

    [Fact]
    public void Energy_WithoutACalorificValue_IsUnknown() =>
        Assert.Null(Assert.Single(Single(Factor("f", ("CO2", "2 t/t")), "3 t").Account().Entries).Energy);

    [Theory]
    [InlineData(SourceRole.Emission, "0 t", "100 GJ", "100")]
    [InlineData(SourceRole.Recovery, "90 t", "100 GJ", "-100")]
    public void Energy_HasTheSignOfTheValue(SourceRole role, string flared, string amount, string expected)
    {
        var account = Park(
                factors: [Factor("f", ("CO2", "0.5 t/GJ")), Factor("t", ("CO2", "1 t/t"))],
                sources: [Source("s", "f", role: role), Source("other", "t")],
                records: [Record("s", amount), Record("other", flared)]
            )
            .Account();

        Assert.Equal(expected, Gigajoules(account.Entries.Single(entry => entry.Source == SourceId("s"))));
    }

    [Theory]
    [InlineData(Chinese, EntryKind.Export)]
    [InlineData(International, EntryKind.UndeductedExport)]
    public void Export_OfEnergy_HasAnEntryWhateverTheSpecification(string specification, EntryKind kind)
    {
        var entry = Export(Factor("own", ("CO2", "0.9 t/MWh")), specification)
            .Entries.Single(entry => entry.Source == SourceId("out"));

        Assert.Equal(kind, entry.Kind);
        Assert.Equal("-360", entry.Value.ToExactString());
        Assert.Equal("-1440", Gigajoules(entry));
        Assert.False(entry.IsUnpriced);
    }

    [Fact]
    public void UndeductedExport_WithoutAFactor_IsUnpricedAndNoIssue()
    {
        var account = Export(null, International);

        Assert.Empty(account.Issues);
        Assert.Equal("900", account.Consolidation.Total!.Value.ToExactString());
        var entry = account.Entries.Single(entry => entry.Kind == EntryKind.UndeductedExport);
        Assert.True(entry.IsUnpriced);
        Assert.Equal("-1440", Gigajoules(entry));
    }

    [Fact]
    public void UndeductedExport_OfAGasWithoutPotential_IsUnpricedAndNoIssue()
    {
        var account = Export(Factor("own", ("CO2", "0.9 t/MWh"), ("SF6", "1 kg/MWh")), International, gwp: null);

        Assert.Empty(account.Issues);
        Assert.True(Assert.Single(account.Entries, entry => entry.Kind == EntryKind.UndeductedExport).IsUnpriced);
    }

    // What wood gave is part of no total, so deducting the export may not take it from the fossil one.
    [Fact]
    public void UndeductedExport_OfBiogenicCarbonDioxide_HasNoValue()
    {
        var account = Export(
            Factor("own") with
            {
                Emissions = [Emission("CO2", "0.9 t/MWh", biogenic: true), Emission("N2O", "1 kg/MWh")],
            },
            International
        );

        var exports = account.Entries.Where(entry => entry.Kind == EntryKind.UndeductedExport).ToList();
        Assert.Equal(["0", "-106"], exports.Select(entry => entry.Value.ToExactString()));
        Assert.Equal("0", account.Inventory.Entities[0].Biogenic!.Value.ToExactString());
    }

    [Theory]
    [InlineData(Chinese)]
    [InlineData(International)]
    [InlineData(null)]
    public void Resold_IsDeductedWhateverTheSpecification(string? specification)
    {
        var account = Park(
                entities: [Entity("a", specification)],
                factors: [Factor("grid", ("CO2", "0.5 t/MWh"))],
                sources:
                [
                    Source("in", "grid", category: GhgCategory.ImportedEnergy, carrier: "electricity"),
                    Source("on", "grid", role: SourceRole.Export, carrier: "electricity") with
                    {
                        Resold = true,
                    },
                ],
                records: [Record("in", "100 MWh"), Record("on", "60 MWh")]
            )
            .Account();

        Assert.Empty(account.Issues);
        Assert.Equal("20", account.Consolidation.Total!.Value.ToExactString());
        Assert.True(account.Consolidation.IdentityHolds);
        Assert.True(Assert.Single(account.Entries, entry => entry.Kind == EntryKind.Export).Resold);
    }

    [Theory]
    [InlineData("100 MWh", "100 MWh", "electricity", null)]
    [InlineData("100 MWh", "100.001 MWh", "electricity", "100.001 MWh resold of 100 MWh bought")]
    [InlineData("360 GJ", "100 MWh", "electricity", null)]
    [InlineData("100 MWh", "1 MWh", "heat", "3.6 GJ resold of nothing bought")]
    public void Resold_MoreThanWasBought_IsAnIssue(string bought, string resold, string carrier, string? found)
    {
        var account = Park(
                factors: [Factor("grid", ("CO2", "0.5 t/MWh"))],
                sources:
                [
                    Source("in", "grid", category: GhgCategory.ImportedEnergy, carrier: "electricity"),
                    Source("on", "grid", role: SourceRole.Export, carrier: carrier) with
                    {
                        Resold = true,
                    },
                ],
                records: [Record("in", bought), Record("on", resold)]
            )
            .Account();

        var issue = account.Issues.SingleOrDefault();
        Assert.Equal(found, issue?.Found);
        Assert.Equal(found is null, issue?.Kind != AccountingIssueKind.ResaleExceedsPurchase);
        Assert.Equal(found is null, account.IsComplete);
    }

    // Plant → reseller → factory, all at one factor: nothing is counted twice where it was deducted at each sale.
    [Theory]
    [InlineData(Chinese)]
    [InlineData(International)]
    public void Flow_WhoseSellerResells_EliminatesNothingWhenFactorsAgree(string specification)
    {
        var account = Park(
                entities: [Entity("factory", specification), Entity("reseller", specification)],
                factors: [Factor("grid", ("CO2", "0.5 t/MWh"))],
                sources:
                [
                    Source("bought", "grid", "reseller", GhgCategory.ImportedEnergy, carrier: "electricity"),
                    Source("on", "grid", "reseller", role: SourceRole.Export, carrier: "electricity") with
                    {
                        Resold = true,
                    },
                    Source("in", "grid", "factory", GhgCategory.ImportedEnergy, carrier: "electricity"),
                ],
                records:
                [
                    Record("bought", "100 MWh"),
                    Record("on", "60 MWh", flow: "f"),
                    Record("in", "60 MWh", flow: "f"),
                ],
                flows: [Flow("f", "reseller", "factory")]
            )
            .Account();

        Assert.Equal(["30", "20"], account.Inventory.Entities.Select(entity => entity.Total!.Value.ToExactString()));
        Assert.Equal("0", account.Consolidation.Eliminated!.Value.ToExactString());
        Assert.Equal("50", account.Consolidation.Total!.Value.ToExactString());
        Assert.True(account.Consolidation.IdentityHolds);
    }

    // The plant burns wood; the factory books the CO₂ from wood of the heat it buys, which is the same CO₂.
    [Theory]
    [InlineData(Chinese, "60")]
    [InlineData(International, "100")]
    public void Flow_OfHeatFromWood_HasItsBiogenicCarbonDioxideOnceInThePark(string specification, string plant)
    {
        var account = Park(
                entities: [Entity("factory"), Entity("plant", specification)],
                factors: [Factor("wood") with { Emissions = [Emission("CO2", "0.1 t/GJ", biogenic: true)] }],
                sources:
                [
                    Source("boiler", "wood", "plant"),
                    Source("out", "wood", "plant", role: SourceRole.Export, carrier: "heat"),
                    Source("in", "wood", "factory", GhgCategory.ImportedEnergy, carrier: "heat"),
                ],
                records:
                [
                    Record("boiler", "1000 GJ"),
                    Record("out", "400 GJ", flow: "f"),
                    Record("in", "400 GJ", flow: "f"),
                ],
                flows: [Flow("f", "plant", "factory", "heat")]
            )
            .Account();

        Assert.Equal(
            ["40", plant],
            account.Inventory.Entities.Select(entity => entity.Biogenic!.Value.ToExactString())
        );
        Assert.Equal("100", account.Consolidation.Biogenic!.Value.ToExactString());
        Assert.Equal(account.Consolidation.Biogenic, account.Consolidation.BoundaryBiogenic);
        Assert.Equal(
            "100",
            CarbonMass
                .Sum([
                    .. account
                        .Entries.Where(entry => entry.Kind == EntryKind.BiogenicCarbonDioxide)
                        .Select(entry => entry.Value),
                ])
                .ToExactString()
        );
        Assert.True(account.Consolidation.IdentityHolds);
    }

    private static CarbonAccount Export(Factor? factor, string specification, string? gwp = "AR5") =>
        Park(
                entities: [Entity("a", specification)],
                factors: factor is null ? [Factor("t", ("CO2", "1 t/t"))] : [Factor("t", ("CO2", "1 t/t")), factor],
                sources:
                [
                    Source("fuel", "t"),
                    Source("out", factor?.Id.ToString(), role: SourceRole.Export, carrier: "electricity"),
                ],
                records: [Record("fuel", "900 t"), Record("out", "400 MWh")],
                gwp: gwp
            )
            .Account();

    private static string Gigajoules(AccountEntry entry) => entry.Energy!.Value.InExactly(Energy.Gigajoule).ToString();
}
