using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Carbon.Uncertainties;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;

namespace ParkCarbon.Domain.Tests.Carbon.Uncertainties;

/// <summary>The uncertainty of an account's totals, traced back to meters and factors.</summary>
public sealed class AccountUncertaintyTests
{
    /// <summary>The park of docs/uncertainty.md: a boiler, and two entities on one grid.</summary>
    private static readonly ParkDossier ThreeSources = Park(
        entities: [Entity("mill"), Entity("plant")],
        factors:
        [
            Factor("coal", ("CO2", "2 t/t")) with
            {
                Uncertainty = Half("4 %"),
            },
            Factor("grid", ("CO2", "0.5 t/MWh")) with
            {
                Uncertainty = Half("6 %"),
            },
        ],
        sources:
        [
            Source("boiler", "coal", "mill") with
            {
                Uncertainty = Half("3 %"),
            },
            Bought("mill-grid", "mill") with
            {
                Uncertainty = Half("1 %"),
            },
            Bought("plant-grid", "plant") with
            {
                Uncertainty = Half("2 %"),
            },
        ],
        records: [Record("boiler", "1000 t"), Record("mill-grid", "4000 MWh"), Record("plant-grid", "2000 MWh")]
    );

    [Theory]
    [InlineData(UncertaintyCorrelation.Shared, "207.846096908265275223")]
    [InlineData(UncertaintyCorrelation.None, "169.705627484771405856")]
    public void ParkTotal_OfThreeSources_IsWhatTheDocumentComputes(UncertaintyCorrelation correlation, string halfWidth)
    {
        // 60² + 80² + 20² + 20² and, for the factor of the grid, (120 + 60)² together or 120² + 60² apart.
        var total = Of(ThreeSources, correlation).ParkTotal!;

        Assert.Equal(5000L, total.Value);
        Assert.Equal(Rational.Parse(halfWidth), total.HalfWidth);
        Assert.False(total.IsLowerBound);
    }

    [Fact]
    public void Contributions_NameMetersAndFactors() =>
        Assert.Equal(
            [
                (UncertaintyGroupKind.Factor, "grid", 180L),
                (UncertaintyGroupKind.Factor, "coal", 80L),
                (UncertaintyGroupKind.Activity, "boiler", 60L),
                (UncertaintyGroupKind.Activity, "mill-grid", 20L),
                (UncertaintyGroupKind.Activity, "plant-grid", (Rational)20L),
            ],
            Of(ThreeSources).ParkTotal!.Contributions.Select(item => (item.Group.Kind, item.Group.Name, item.Amount))
        );

    [Fact]
    public void Entities_HaveTotalsAndCategories()
    {
        var mill = Of(ThreeSources).Entities.First();

        Assert.Equal("mill", mill.Entity.Id.ToString());
        // √(60² + 80² + 20² + 120²) and its two categories, √(60² + 80²) and √(20² + 120²).
        Assert.Equal(Rational.Parse("157.480157480236220394"), mill.Total!.HalfWidth);
        Assert.Equal(
            [(GhgCategory.Direct, "100"), (GhgCategory.ImportedEnergy, "121.65525060596439378")],
            mill.Categories.Select(item => (item.Category, item.Total!.HalfWidth.ToString()!))
        );
    }

    [Fact]
    public void Records_OfOneSource_AreOneMeter()
    {
        var twice = ThreeSources with
        {
            Activities =
            [
                Record("boiler", "400 t") with
                {
                    Uncertainty = Half("3 %"),
                },
                Record("boiler", "600 t"),
                .. ThreeSources.Activities!.Skip(1),
            ],
        };

        Assert.Equal(Of(ThreeSources).ParkTotal!.HalfWidth, Of(twice).ParkTotal!.HalfWidth);
    }

    [Fact]
    public void Records_WithGroupsOfTheirOwn_AreIndependent()
    {
        var dossier = Park(
            factors: [Factor("coal", ("CO2", "1 t/t")) with { Uncertainty = Half("0 %") }],
            sources: [Source("boiler", "coal")],
            records:
            [
                Record("boiler", "300 t") with
                {
                    Uncertainty = Half("1 %", "first scale"),
                },
                Record("boiler", "400 t") with
                {
                    Uncertainty = Half("1 %", "second scale"),
                },
            ]
        );

        Assert.Equal(5L, Of(dossier).ParkTotal!.HalfWidth);
    }

    [Fact]
    public void Sources_OfOneNamedGroup_AddUp()
    {
        var dossier = Park(
            factors: [Factor("coal", ("CO2", "1 t/t")) with { Uncertainty = Half("0 %") }],
            sources:
            [
                Source("first", "coal") with
                {
                    Uncertainty = Half("1 %", "laboratory"),
                },
                Source("second", "coal") with
                {
                    Uncertainty = Half("1 %", "laboratory"),
                },
            ],
            records: [Record("first", "300 t"), Record("second", "400 t")]
        );

        Assert.Equal(7L, Of(dossier).ParkTotal!.HalfWidth);
        Assert.Equal(5L, Of(dossier, UncertaintyCorrelation.None).ParkTotal!.HalfWidth);
    }

    [Fact]
    public void Gases_OfOneFactor_AreOffTogether()
    {
        var dossier = Park(
            factors: [Factor("gas", ("CO2", "2 t/t"), ("CH4", "0.1 t/t")) with { Uncertainty = Half("10 %") }],
            sources: [Source("s", "gas") with { Uncertainty = Half("0 %") }],
            records: [Record("s", "10 t")]
        );

        // 10 t · (2 + 0.1 · 28) = 48 t, of which a tenth.
        Assert.Equal(Rational.Parse("4.8"), Of(dossier).ParkTotal!.HalfWidth);
    }

    [Theory]
    [InlineData(UncertaintyCorrelation.Shared)]
    [InlineData(UncertaintyCorrelation.None)]
    public void WhatSellerAndBuyerBothBook_HasNoUncertaintyLeft(UncertaintyCorrelation correlation)
    {
        var dossier = Park(
            entities: [Entity("seller"), Entity("buyer")],
            factors:
            [
                Factor("grid", ("CO2", "0.5 t/MWh")),
                Factor("coal", ("CO2", "2 t/t")) with
                {
                    Uncertainty = Half("5 %"),
                },
            ],
            sources:
            [
                Source("boiler", "coal", "seller") with
                {
                    Uncertainty = Half("0 %"),
                },
                Source("sold", "grid", "seller", role: SourceRole.Export, carrier: "electricity"),
                Bought("bought", "buyer"),
            ],
            records:
            [
                Record("boiler", "100 t"),
                Record("sold", "60 MWh", flow: "w"),
                Record("bought", "60 MWh", flow: "w"),
            ],
            flows: [Flow("w", "seller", "buyer")]
        );

        var total = Of(dossier, correlation).ParkTotal!;

        Assert.Equal(200L, total.Value);
        Assert.Equal(10L, total.HalfWidth);
        Assert.Empty(total.Unassessed);
        Assert.True(Of(dossier, correlation).Entities.First().Total!.IsLowerBound);
    }

    [Fact]
    public void AFactorOfASet_TakesTheUncertaintyOfTheDossier()
    {
        var set = Set(
            "power",
            Factor("national", ("CO2", "0.5 t/MWh")) with
            {
                DataYear = 2023,
                Names = ["national average"],
            }
        );
        var library = Library with { FactorSets = [set] };
        var dossier = Park(
            sources:
            [
                Bought("a", "a", "power:national@2023") with
                {
                    Uncertainty = Half("0 %"),
                },
                Bought("b", "a", "power:national average") with
                {
                    Uncertainty = Half("0 %"),
                },
            ],
            records: [Record("a", "100 MWh"), Record("b", "100 MWh")]
        ) with
        {
            FactorUncertainties =
            [
                new FactorUncertainty { Factor = FactorReference.Parse("power:national"), Uncertainty = Half("10 %") },
            ],
        };

        var total = AccountUncertainty.Of(CarbonAccount.Of(dossier, library)).ParkTotal!;

        // One factor under two names: ten per cent of the sum, not of each.
        Assert.Equal(10L, total.HalfWidth);
        Assert.Equal("power:national@2023", Assert.Single(total.Contributions, item => item.Amount != 0L).Group.Name);
    }

    [Fact]
    public void AMeasuredGas_NeedsNoFactor()
    {
        var dossier = Park(
            sources:
            [
                Source("stack", null) with
                {
                    MeasuredGas = GreenhouseGas.CarbonDioxide,
                    Uncertainty = Half("2 %"),
                },
            ],
            records: [Record("stack", "100 t")]
        );

        var total = Of(dossier).ParkTotal!;

        Assert.Equal(2L, total.HalfWidth);
        Assert.False(total.IsLowerBound);
    }

    [Fact]
    public void WhatCoversBoughtEnergy_CancelsAgainstIt()
    {
        var account = CarbonAccount.Of(ThreeSources, Library);
        var covered = account.Entries.First(entry => entry.Source?.ToString() == "plant-grid") with
        {
            Kind = EntryKind.GreenCertificate,
            Cell = null,
            Factor = null,
        };
        var emissions = account.Entries.Where(entry => entry.IsInventory);

        var budget = AccountUncertainty
            .Of(account)
            .Of([
                .. emissions.Select(entry => new WeighedEntry(entry, EntryFigure.Value, 1L)),
                new WeighedEntry(covered, EntryFigure.Value, -1L),
            ]);

        // What is left is the mill: as if the plant had bought nothing.
        Assert.Equal(4000L, budget.Value);
        Assert.Equal(Rational.Parse("157.480157480236220394"), budget.HalfWidth);
        Assert.Equal(4000L, budget.Gross);
    }

    [Fact]
    public void ActivityAlone_HasNoUncertaintyOfFactors()
    {
        var account = CarbonAccount.Of(ThreeSources, Library);
        var boiler = account.Entries[0] with { Energy = Quantity<Energy>.From(100m, Energy.Joule) };

        var budget = AccountUncertainty.Of(account).Of([new WeighedEntry(boiler, EntryFigure.Energy, 1L)]);

        Assert.Equal(3L, budget.HalfWidth);
        Assert.False(budget.IsLowerBound);
    }

    [Fact]
    public void AMarketBasedSum_HasTheUncertaintyOfContractAndResidualMix()
    {
        var dossier = Park(
            factors:
            [
                Factor("grid", ("CO2", "0.5 t/MWh")),
                Factor("supplier", ("CO2", "0.1 t/MWh")) with
                {
                    Uncertainty = Half("10 %"),
                },
                Factor("residual", ("CO2", "0.8 t/MWh")) with
                {
                    Uncertainty = Half("20 %"),
                },
            ],
            sources:
            [
                Bought("power", "a") with
                {
                    ResidualFactor = FactorReference.Parse("residual"),
                    Uncertainty = Half("1 %"),
                },
            ],
            records: [Record("power", "500 MWh")]
        ) with
        {
            EnergyContracts =
            [
                new EnergyContract
                {
                    Id = Id<EnergyContract>.Parse("c"),
                    Entity = Id<ParkEntity>.Parse("a"),
                    Source = Id<EmissionSource>.Parse("power"),
                    Period = Year2025,
                    Quantity = Amount.Parse("300 MWh"),
                    Factor = FactorReference.Parse("supplier"),
                    Contract = Id<DocumentedInformation>.Parse("doc"),
                    Settlement = Id<DocumentedInformation>.Parse("doc"),
                },
            ],
        };
        var account = CarbonAccount.Of(dossier, Library);

        var budget = AccountUncertainty
            .Of(account)
            .Of([
                new WeighedEntry(Entry(account, EntryKind.EnergyContract), EntryFigure.ContractValue, 1L),
                new WeighedEntry(Entry(account, EntryKind.UncoveredPurchase), EntryFigure.ResidualValue, 1L),
            ]);

        // 300 MWh · 0.1 + 200 MWh · 0.8 = 190 t; the meter 1.9, the contract 3, the residual mix 32.
        Assert.Equal(190L, budget.Value);
        Assert.Equal(Rational.Parse("32.196428373346010008"), budget.HalfWidth);
        Assert.False(budget.IsLowerBound);
    }

    private static AccountEntry Entry(CarbonAccount account, EntryKind kind) =>
        Assert.Single(account.Entries, entry => entry.Kind == kind);

    private static AccountUncertainty Of(
        ParkDossier dossier,
        UncertaintyCorrelation correlation = UncertaintyCorrelation.Shared
    ) => AccountUncertainty.Of(CarbonAccount.Of(dossier, Library), correlation);

    private static EmissionSource Bought(string id, string entity, string factor = "grid") =>
        Source(id, factor, entity, GhgCategory.ImportedEnergy, carrier: "electricity");

    private static Uncertainty Half(string width, string? group = null) =>
        new() { HalfWidth = Amount.Parse(width), Group = group };
}
