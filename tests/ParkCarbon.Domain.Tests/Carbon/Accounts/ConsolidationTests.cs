using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;

namespace ParkCarbon.Domain.Tests.Carbon.Accounts;

/// <summary>Elimination per internal flow is q · (f_buyer − δ · f_seller); what is left is what crosses the boundary.</summary>
public sealed class ConsolidationTests
{
    private const string Electricity = "electricity";

    // The plant burns 900 t; it sells 400 MWh at 0.5; the factory books the same.
    [Fact]
    public void Flow_BothDeductAndBookTheSameFactor_EliminatesNothing() =>
        AssertConsolidation(PlantAndFactory("0.5", "0.5"), entities: "900", eliminated: "0", total: "900");

    [Fact]
    public void Flow_SellerDoesNotDeduct_EliminatesWhatTheBuyerBooked() =>
        AssertConsolidation(
            PlantAndFactory("0.5", "0.5", International),
            entities: "1100",
            eliminated: "200",
            total: "900"
        );

    // The plant deducts 0.9, the factory books 0.5306: 400 × (0.5306 − 0.9) = −147.76.
    [Fact]
    public void Flow_FactorsDiffer_EliminatesTheDifference() =>
        AssertConsolidation(PlantAndFactory("0.9", "0.5306"), entities: "752.24", eliminated: "-147.76", total: "900");

    [Fact]
    public void Flow_ReportsWhatEachSideBooked()
    {
        var elimination = Assert.Single(PlantAndFactory("0.9", "0.5306").Account().Consolidation.Eliminations);

        Assert.Equal("212.24", elimination.BookedByBuyer!.Value.ToExactString());
        Assert.Equal("360", elimination.DeductedBySeller!.Value.ToExactString());
        Assert.Equal(400m, elimination.Sold!.Value.In(Energy.MegawattHour));
        Assert.Equal(400m, elimination.Bought!.Value.In(Energy.MegawattHour));
    }

    // A sells 100 to B (0.9 / 0.6), B resells 40 of them to C (0.6 / 0.5). Only A's 300 t of fuel are the park's.
    [Fact]
    public void Chain_WithResale_LeavesTheFuelOfTheFirst()
    {
        var account = Park(
                entities: [Entity("a"), Entity("b"), Entity("c", International)],
                factors: [PerTonne, Grid("0.9"), Grid("0.6"), Grid("0.5")],
                sources:
                [
                    Source("a-fuel", "t"),
                    Sells("a-out", "a", "g0.9"),
                    Buys("b-in", "b", "g0.6"),
                    Sells("b-out", "b", "g0.6"),
                    Buys("c-in", "c", "g0.5"),
                ],
                records:
                [
                    Record("a-fuel", "300 t"),
                    Record("a-out", "100 MWh", flow: "1"),
                    Record("b-in", "100 MWh", flow: "1"),
                    Record("b-out", "40 MWh", flow: "2"),
                    Record("c-in", "40 MWh", flow: "2"),
                ],
                flows: [Flow("1", "a", "b"), Flow("2", "b", "c")]
            )
            .Account();

        // a: 300 − 90; b: 60 − 24; c: 20.
        Assert.Equal(["210", "36", "20"], account.Inventory.Entities.Select(e => e.Total!.Value.ToExactString()));
        Assert.Equal(
            ["-30", "-4"],
            account.Consolidation.Eliminations.Select(elimination => elimination.Value!.Value.ToExactString())
        );
        Assert.Equal("300", account.Consolidation.Total!.Value.ToExactString());
        Assert.True(account.Consolidation.IdentityHolds);
    }

    // The factory counts its waste water in category 4; the plant counts the methane itself. The park keeps the plant's.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WasteWater_KeepsTheDirectSide(bool plantRecordsTheService)
    {
        var account = Park(
                entities: [Entity("factory"), Entity("plant")],
                factors: [Factor("cod", ("CH4", "0.2 kg/m³")), Factor("service", ("CO2e", "0.7 kg/m³"))],
                sources:
                [
                    Source("ww", "service", "factory", GhgCategory.ProductsUsed, carrier: "wastewater"),
                    Source("tank", "cod", "plant", carrier: "wastewater"),
                    .. plantRecordsTheService
                        ? [Source("out", null, "plant", role: SourceRole.Export, carrier: "wastewater")]
                        : Array.Empty<EmissionSource>(),
                ],
                records:
                [
                    Record("ww", "1000 m³", flow: "w"),
                    .. plantRecordsTheService
                        ? [Record("out", "1000 m³", flow: "w"), Record("tank", "1000 m³")]
                        : new[] { Record("tank", "1000 m³", flow: "w") },
                ],
                flows: [Flow("w", "plant", "factory", "wastewater")]
            )
            .Account();

        Assert.Empty(account.Issues);
        Assert.Equal("6.3", account.Consolidation.SumOfEntities!.Value.ToExactString());
        Assert.Equal("0.7", account.Consolidation.Eliminated!.Value.ToExactString());
        Assert.Equal("5.6", account.Consolidation.Total!.Value.ToExactString());
        Assert.True(account.Consolidation.IdentityHolds);
    }

    [Fact]
    public void Flow_ToAnEntityOutOfScope_CrossesTheBoundary()
    {
        var dossier = PlantAndFactory("0.9", "0.5306");
        var account = (
            dossier with
            {
                Entities =
                [
                    dossier.Entities[0] with
                    {
                        OutOfScope = new ScopeExclusion { Reason = new BilingualText("outside") },
                    },
                    dossier.Entities[1],
                ],
            }
        ).Account();

        // What is left is the plant: 900 − 400 × 0.9.
        Assert.Equal("540", account.Consolidation.Total!.Value.ToExactString());
        Assert.Empty(account.Consolidation.Eliminations);
        Assert.All(account.Entries, entry => Assert.Null(entry.Flow));
    }

    [Theory]
    [InlineData(Chinese, "540")]
    [InlineData(International, "900")]
    public void Export_OutOfThePark_IsDeductedAsTheSpecificationSays(string specification, string expected)
    {
        var account = Park(
                entities: [Entity("a", specification)],
                factors: [PerTonne, Grid("0.9")],
                sources: [Source("fuel", "t"), Sells("out", "a", "g0.9")],
                records: [Record("fuel", "900 t"), Record("out", "400 MWh")]
            )
            .Account();

        Assert.Equal(expected, account.Consolidation.Total!.Value.ToExactString());
        Assert.Equal(expected, account.Consolidation.BoundaryTotal!.Value.ToExactString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Flow_WithRecordsOfOneSide_BlocksTheTotal(bool seller)
    {
        var dossier = PlantAndFactory("0.9", "0.5306");
        var account = (
            dossier with
            {
                Activities =
                [
                    .. dossier.Activities!.Where(record => record.Source.ToString() != (seller ? "in" : "out")),
                    Record(seller ? "in" : "out", "7 MWh"),
                ],
            }
        ).Account();

        var issue = Assert.Single(account.Issues);
        Assert.Equal(AccountingIssueKind.FlowUnmatched, issue.Kind);
        Assert.True(issue.StopsTheFigure);
        Assert.Equal("f", issue.Flow!.ToString());
        Assert.Equal(
            seller ? "records of the seller: yes, of the buyer: no" : "records of the seller: no, of the buyer: yes",
            issue.Found
        );
        Assert.Null(account.Consolidation.Total);
        Assert.Null(account.Consolidation.SumOfEntities);
        Assert.Null(account.Consolidation.Eliminated);
        Assert.Null(account.Consolidation.BoundaryTotal);
        Assert.False(account.IsComplete);
        Assert.All(account.Inventory.Entities, entity => Assert.NotNull(entity.Total));
    }

    // 400 sold, 392 metered by the buyer: 2 % lost.
    [Theory]
    [InlineData("392 MWh", 0.02, false)]
    [InlineData("391.999 MWh", 0.02, true)]
    [InlineData("400.001 MWh", 0.02, true)]
    [InlineData("400 MWh", null, false)]
    [InlineData("399.999 MWh", null, true)]
    public void Flow_LossWithinOrBeyondTolerance_IsSaid(string bought, double? tolerance, bool differs)
    {
        var dossier = PlantAndFactory("0.9", "0.5306");
        var account = (
            dossier with
            {
                Activities =
                [
                    .. dossier.Activities!.Where(record => record.Source.ToString() != "in"),
                    Record("in", bought, flow: "f"),
                ],
                Flows = [Flow("f", "plant", "factory", tolerance: (decimal?)tolerance)],
            }
        ).Account();

        // What the seller deducted and the buyer did not book is lost heat of the wire: the fuel is still the park's.
        Assert.Equal("900", account.Consolidation.Total!.Value.ToExactString());
        Assert.Equal(differs, account.Issues.Any(issue => issue.Kind == AccountingIssueKind.FlowDiffers));
        Assert.All(account.Issues, issue => Assert.False(issue.StopsTheFigure));
    }

    [Fact]
    public void Flow_MeteredInTonnesAndInGigajoules_IsComparedAsHeat()
    {
        var steam = new SteamHeat { Enthalpy = Rate.Parse("2800 kJ/kg") };
        var account = Park(
                entities: [Entity("plant"), Entity("factory")],
                factors: [PerTonne, Factor("heat", ("CO2", "0.11 t/GJ"))],
                sources:
                [
                    Source("fuel", "t", "plant"),
                    Source("out", "heat", "plant", GhgCategory.Direct, SourceRole.Export, "steam"),
                    Source("in", "heat", "factory", GhgCategory.ImportedEnergy, carrier: "steam"),
                ],
                records:
                [
                    Record("fuel", "10 t"),
                    Record("out", "10 t", flow: "s") with
                    {
                        Steam = steam,
                    },
                    Record("in", "28 GJ", flow: "s"),
                ],
                flows: [Flow("s", "plant", "factory", "steam")]
            )
            .Account();

        Assert.Empty(account.Issues);
        Assert.Equal("10", account.Consolidation.Total!.Value.ToExactString());
        Assert.Equal("0", account.Consolidation.Eliminated!.Value.ToExactString());
    }

    [Fact]
    public void Flow_WithinOneEntity_BlocksTheTotal()
    {
        var account = Park(
                factors: [Grid("0.5")],
                sources: [Sells("out", "a", "g0.5"), Buys("in", "a", "g0.5")],
                records: [Record("out", "1 MWh", flow: "f"), Record("in", "1 MWh", flow: "f")],
                flows: [Flow("f", "a", "a")]
            )
            .Account();

        Assert.Equal(AccountingIssueKind.FlowMisplaced, Assert.Single(account.Issues).Kind);
        Assert.Null(account.Consolidation.Total);
    }

    [Fact]
    public void Flow_RecordsOfAThirdEntity_BlockTheTotal()
    {
        var dossier = PlantAndFactory("0.9", "0.5306");
        var account = (
            dossier with
            {
                Entities = [.. dossier.Entities, Entity("third")],
                Sources = [.. dossier.Sources!, Buys("stray", "third", "g0.5306")],
                Activities = [.. dossier.Activities!, Record("stray", "3 MWh", flow: "f")],
            }
        ).Account();

        var issue = Assert.Single(account.Issues);
        Assert.Equal(AccountingIssueKind.FlowMisplaced, issue.Kind);
        Assert.Equal("flow f in records of third", issue.Found);
        Assert.Equal("records of plant or factory", issue.Expected);
        Assert.Null(account.Consolidation.Total);
    }

    [Fact]
    public void Eliminations_StandAmongTheEntries()
    {
        var entry = Assert.Single(
            PlantAndFactory("0.9", "0.5306").Account().Entries,
            entry => entry.Kind == EntryKind.Elimination
        );

        Assert.Equal("f", entry.Flow!.ToString());
        Assert.Equal("factory", entry.Entity.ToString());
        Assert.Equal("-147.76", entry.Value.ToExactString());
        Assert.False(entry.IsInventory);
    }

    private static Factor PerTonne => Factor("t", ("CO2", "1 t/t"));

    private static Factor Grid(string rate) => Factor("g" + rate, ("CO2", rate + " t/MWh"));

    private static EmissionSource Sells(string id, string entity, string factor) =>
        Source(id, factor, entity, GhgCategory.Direct, SourceRole.Export, Electricity);

    private static EmissionSource Buys(string id, string entity, string factor) =>
        Source(id, factor, entity, GhgCategory.ImportedEnergy, carrier: Electricity);

    private static ParkDossier PlantAndFactory(
        string sellerFactor,
        string buyerFactor,
        string specification = Chinese
    ) =>
        Park(
            entities: [Entity("factory"), Entity("plant", specification)],
            factors: [PerTonne, .. new[] { sellerFactor, buyerFactor }.Distinct().Select(Grid)],
            sources:
            [
                Source("fuel", "t", "plant"),
                Sells("out", "plant", "g" + sellerFactor),
                Buys("in", "factory", "g" + buyerFactor),
            ],
            records: [Record("fuel", "900 t"), Record("out", "400 MWh", flow: "f"), Record("in", "400 MWh", flow: "f")],
            flows: [Flow("f", "plant", "factory")]
        );

    private static void AssertConsolidation(ParkDossier dossier, string entities, string eliminated, string total)
    {
        var consolidation = dossier.Account().Consolidation;
        Assert.Equal(entities, consolidation.SumOfEntities!.Value.ToExactString());
        Assert.Equal(eliminated, consolidation.Eliminated!.Value.ToExactString());
        Assert.Equal(total, consolidation.Total!.Value.ToExactString());
        Assert.Equal(total, consolidation.BoundaryTotal!.Value.ToExactString());
    }
}
