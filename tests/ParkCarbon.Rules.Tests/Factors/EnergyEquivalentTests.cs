using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Factors;
using Xunit;

namespace ParkCarbon.Rules.Tests.Factors;

public sealed class EnergyEquivalentTests
{
    private static readonly EnergyEquivalentSet Set = ShippedLibrary.EnergyEquivalents;

    [Fact]
    public void Items_Shipped_AreTwentySixAndOneHasNoNumber()
    {
        Assert.Equal(26, Set.Items.Count);
        var unset = Assert.Single(Set.Items, item => item.CoalEquivalent is null);
        Assert.Equal("electricity-equivalent", unset.Id.ToString());
        Assert.Equal(CoalEquivalentBasis.Equivalent, unset.Basis);
        Assert.StartsWith("not established", unset.Source.Confidence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("raw-coal", "20934 kJ/kg", "0.7143 kgce/kg")]
    [InlineData("原煤", "20934 kJ/kg", "0.7143 kgce/kg")]
    [InlineData("Diesel", "42705 kJ/kg", "1.4571 kgce/kg")]
    [InlineData("natural-gas-2008", "35544 kJ/m³", "1.2143 kgce/m³")]
    [InlineData("heat", "1000 kJ/MJ", "0.03412 kgce/MJ")]
    public void Find_NameOfOne_KeepsTheDigitsOfItsDocument(string name, string calorificValue, string coal)
    {
        var item = Set.Find(name).Item;

        Assert.Equal(calorificValue, item?.NetCalorificValue?.ToString());
        Assert.Equal(coal, item?.CoalEquivalent?.ToString());
    }

    [Fact]
    public void Find_ElectricityWithoutBasis_IsAmbiguous()
    {
        var lookup = Set.Find("electricity");

        Assert.True(lookup.IsAmbiguous);
        Assert.Null(lookup.Item);
        Assert.Equal(
            ["electricity-calorific", "electricity-equivalent"],
            lookup.Candidates.Select(id => id.ToString())
        );
        Assert.Equal(
            "0.1229 kgce/kWh",
            Set.Find("电力", CoalEquivalentBasis.Calorific).Item?.CoalEquivalent?.ToString()
        );
    }

    [Fact]
    public void Find_NaturalGas_AsksWhichOfThree() => Assert.Equal(3, Set.Find("天然气").Candidates.Count);

    [Fact]
    public void Find_UnknownCarrier_ListsWhatIsKnown()
    {
        var lookup = Set.Find("hydrogen");

        Assert.False(lookup.IsAmbiguous);
        Assert.Null(lookup.Item);
        Assert.Equal(26, lookup.Candidates.Count);
    }

    [Fact]
    public void Items_CalorificCoefficients_AgreeWithTheirCalorificValues() =>
        // 7000 kcal at 4.1868 kJ: the tables round the quotient to four or five decimals, some of them coarsely.
        Assert.All(
            Set.Items.Where(item => item.CoalEquivalent is not null),
            item =>
            {
                var quotient = item.NetCalorificValue!.Value.Value / 29307.6m;
                var apart = Math.Abs(item.CoalEquivalent!.Value.Value / quotient - 1m);
                Assert.True(apart < 0.002m, $"{item.Id}: {item.CoalEquivalent} beside {quotient}.");
            }
        );

    [Fact]
    public void With_EquivalentValueOfElectricity_FillsOnlyThat()
    {
        var source = new Provenance { Document = "The assessment's own" };
        var id = Id<EnergyEquivalent>.Parse("electricity-equivalent");

        var filled = Set.With(id, Rate.Parse("0.3 kgce/kWh"), source);

        Assert.Equal(
            Rate.Parse("0.3 kgce/kWh"),
            filled.Find("electricity", CoalEquivalentBasis.Equivalent).Item?.CoalEquivalent
        );
        Assert.Equal(25, filled.Items.Count(item => Set.Items.Contains(item)));
        Assert.Throws<ArgumentException>(() => Set.With(id, Rate.Parse("0.3 kg/kWh"), source));
        Assert.Throws<ArgumentException>(() =>
            Set.With(Id<EnergyEquivalent>.Parse("hydrogen"), Rate.Parse("4 kgce/kg"), source)
        );
    }
}
