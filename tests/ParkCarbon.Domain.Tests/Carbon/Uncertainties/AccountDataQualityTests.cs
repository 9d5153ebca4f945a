using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Uncertainties;
using ParkCarbon.Domain.Quantities;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;

namespace ParkCarbon.Domain.Tests.Carbon.Uncertainties;

/// <summary>Which part of the emissions rests on data of which grade.</summary>
public sealed class AccountDataQualityTests
{
    private static readonly ParkDossier Dossier = Park(
        entities: [Entity("a"), Entity("b")],
        factors:
        [
            Factor("coal", ("CO2", "2 t/t")) with
            {
                Quality = DataQuality.Primary,
                Source = new Provenance { Document = "laboratory", Confidence = "found" },
            },
            Factor("grid", ("CO2", "0.5 t/MWh")),
        ],
        sources:
        [
            Source("boiler", "coal"),
            Source("stack", null, "b") with
            {
                MeasuredGas = GreenhouseGas.CarbonDioxide,
            },
            Source("grid", "grid", "b", GhgCategory.ImportedEnergy, carrier: "electricity"),
        ],
        records:
        [
            Graded(Record("boiler", "10 t"), DataQuality.Primary),
            Graded(Record("boiler", "15 t"), DataQuality.Proxy),
            Record("boiler", "5 t"),
            Graded(Record("stack", "20 t"), DataQuality.Primary),
            Graded(Record("grid", "40 MWh"), DataQuality.Secondary),
        ]
    );

    [Fact]
    public void Park_IsSummarisedByGrade()
    {
        var park = Of(Dossier).Park;

        Assert.Equal(100L, park.Gross);
        Assert.Equal(["0.4", "0.2", "0.3", "0.1"], Grades.Select(grade => park.ShareOfActivity(grade).ToString()!));
        Assert.Equal(["0.6", "0", "0", "0.2"], Grades.Select(grade => park.ShareOfFactors(grade).ToString()!));
        Assert.Equal(Rational.Parse("0.2"), park.ShareOfFactors(DataGrade.NotNeeded));
        Assert.Equal(Rational.Parse("0.3"), park.ShareOf(DataGrade.Proxy, DataGrade.Primary));
        Assert.Equal([("found", Rational.Parse("0.6")), ((string?)null, Rational.Parse("0.2"))], park.Confidences);
    }

    [Fact]
    public void EntitiesAndCategories_AreSummarisedApart()
    {
        var quality = Of(Dossier);
        var b = quality.Entities.Last();

        Assert.Equal(40L, b.Summary.Gross);
        Assert.Equal(Rational.Parse("0.5"), b.Summary.ShareOfActivity(DataGrade.Secondary));
        Assert.Equal(
            [(GhgCategory.Direct, 20L), (GhgCategory.ImportedEnergy, (Rational)20L)],
            quality
                .CategoriesOf(CarbonAccount.Of(Dossier, Library).Inventory.Entities[1])
                .Select(item => (item.Category, item.Summary.Gross))
        );
    }

    [Fact]
    public void TheOrderOfRecords_ChangesNothing() =>
        Assert.Equal(
            Of(Dossier).Park.Parts,
            Of(Dossier with { Activities = [.. Dossier.Activities!.Reverse()] }).Park.Parts
        );

    [Fact]
    public void NoEmissions_HaveNoShares()
    {
        var park = Of(Park()).Park;

        Assert.Equal(Rational.Zero, park.Gross);
        Assert.Null(park.ShareOfActivity(DataGrade.Primary));
        Assert.Empty(park.Confidences);
    }

    [Fact]
    public void ActivityAddedUpElsewhere_IsNotGraded()
    {
        var inventory = ParkInventory.FromActivity(
            PartialInventory.Of(Dossier.Activities!, Dossier, Library, Year2025),
            Dossier with
            {
                Activities = null,
            },
            Library,
            Year2025
        );

        Assert.Equal(
            Rational.One,
            AccountDataQuality.Of(CarbonAccount.Of(inventory)).Park.ShareOfActivity(DataGrade.NotGraded)
        );
    }

    private static DataGrade[] Grades => [DataGrade.Primary, DataGrade.Secondary, DataGrade.Proxy, DataGrade.NotGraded];

    private static AccountDataQuality Of(ParkDossier dossier) =>
        AccountDataQuality.Of(CarbonAccount.Of(dossier, Library));

    private static ActivityRecord Graded(ActivityRecord record, DataQuality quality) =>
        record with
        {
            Quality = quality,
        };
}
