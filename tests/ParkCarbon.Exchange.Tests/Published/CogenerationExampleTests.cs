using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Exchange.Tests.Published;

/// <summary>
/// A plant of heat and power by the efficiency method of the GHG Protocol's tool (Allocation of GHG emissions from a combined
/// heat and power plant, version 1.0): E_H = (H / e_H) / (H / e_H + P / e_P) · E_T, with the tool's 80 % and 35 %.
/// </summary>
public sealed class CogenerationExampleTests
{
    // Coal 5000 t × 20.908 GJ/t × 0.02637 tC/GJ × 0.94 × 44/12 = 9501.494244; heat 60000 GJ, power 8000 MWh = 28800 GJ.
    // 60000 / 0.8 = 75000; 28800 / 0.35 = 82285.714…; heat has 75000 / 157285.714… = 105/220.2 = 175/367.
    [Fact]
    public void Plant_SellsHalfOfItsHeatInside_AndPowerOutside()
    {
        var account = PublishedDossier.Account(Plant("GB/T 32150-2025", "\"sources\": [\"coal\"]"));

        var total = Rational.FromDecimal(5000m) * 20.908m * 0.02637m * 0.94m * Rational.Of(44, 12);
        var allocation = Assert.Single(account.Cogenerations);
        Assert.Equal(CarbonMass.FromRational(total), allocation.Total);
        Assert.Equal(Rational.Of(175, 367), allocation.HeatRatio);
        Assert.Equal(CarbonMass.FromRational(total * Rational.Of(175, 367)).ToString("F6"), Text(allocation.HeatShare));
        Assert.Equal(
            CarbonMass.FromRational(total * Rational.Of(192, 367)).ToString("F6"),
            Text(allocation.PowerShare)
        );

        // The mill bought half of the heat; what is left of the park is that and the other half, for the power left it.
        Assert.Equal(CarbonMass.FromRational(total * Rational.Of(175, 734)).ToString("F6"), Text(account, "mill"));
        Assert.Equal(CarbonMass.FromRational(total * Rational.Of(175, 734)).ToString("F6"), Text(account, "plant"));
        Assert.Equal("0", PublishedDossier.Text(account.Consolidation.Eliminated));
        Assert.Equal(
            CarbonMass.FromRational(total * Rational.Of(175, 367)).ToString("F6"),
            Text(account.Consolidation.Total)
        );
    }

    // A plant that may not deduct keeps all; what the mill books of its heat is eliminated.
    [Fact]
    public void Plant_ThatDoesNotDeduct_KeepsAll()
    {
        var account = PublishedDossier.Account(Plant("ISO 14064-1:2018", "\"sources\": [\"coal\"]"));

        Assert.Equal("9501.494244", Text(account, "plant"));
        Assert.Equal("9501.494244", Text(account.Consolidation.Total));
    }

    private static string Text(CarbonMass? mass) => PublishedDossier.Text(mass, "F6");

    private static string Text(Domain.Carbon.Accounts.CarbonAccount account, string entity) =>
        Text(account.Inventory.Entities.Single(item => item.Entity.Id.ToString() == entity).Total);

    private static string Plant(string specification, string sources) =>
        $$"""
            {
              "park": { "id": "chp", "name": "CHP" }, "period": "2025",
              "entities": [
                { "id": "plant", "name": "CHP plant", "accountingSpecification": "{{specification}}" },
                { "id": "mill", "name": "Mill", "accountingSpecification": "{{specification}}" }
              ],
              "factors": [
                { "id": "coal", "name": "Coal", "fuel": { "content": "0.02637 tC/GJ", "oxidation": 0.94 }, "netCalorificValue": "20.908 GJ/t",
                  "source": { "document": "Sector guides 2013-2015" } }
              ],
              "cogenerations": [
                { "id": "chp", "entity": "plant", {{sources}}, "period": "2025", "heat": "60 TJ", "power": "8 GWh", "method": "efficiency",
                  "heatEfficiency": 0.8, "powerEfficiency": 0.35, "efficiencySource": { "document": "GHG Protocol tool 1.0" } }
              ],
              "sources": [
                { "id": "coal", "entity": "plant", "name": "Boiler", "category": "direct", "factor": "coal" },
                { "id": "heat-out", "entity": "plant", "name": "Heat sold", "category": "importedEnergy", "role": "export", "carrier": "heat", "factor": "chp/heat" },
                { "id": "power-out", "entity": "plant", "name": "Power sold", "category": "importedEnergy", "role": "export", "carrier": "electricity", "factor": "chp/power" },
                { "id": "heat-in", "entity": "mill", "name": "Heat bought", "category": "importedEnergy", "carrier": "heat", "factor": "chp/heat" }
              ],
              "flows": [{ "id": "h", "carrier": "heat", "seller": "plant", "buyer": "mill" }],
              "activities": [
                { "source": "coal", "period": "2025", "quantity": "5000 t" },
                { "source": "heat-out", "period": "2025", "quantity": "30000 GJ", "flow": "h" },
                { "source": "heat-in", "period": "2025", "quantity": "30000 GJ", "flow": "h" },
                { "source": "power-out", "period": "2025", "quantity": "8000 MWh" }
              ]
            }
            """;
}
