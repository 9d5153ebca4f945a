using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Exchange.Tests.Published;

/// <summary>
/// Location-based and market-based side by side (GHG Protocol Scope 2 Guidance, 2015, chapter 6): contracts at their own factor,
/// certificates at zero, the rest at the residual mix.
/// </summary>
public sealed class MarketBasedTests
{
    // 1000 MWh at 0.5 = 500 t by location. By the market: 400 × 0.1 + 300 × 0 + 300 × 0.62 = 226 t.
    [Fact]
    public void Purchase_InPortions_HasBothFigures()
    {
        var account = PublishedDossier.Account(Json);
        var portions = account.Entries.Where(entry => entry.Source is not null && !entry.IsInventory).ToList();

        Assert.Equal("500", account.Total());
        Assert.Equal("500", PublishedDossier.Text(CarbonMass.Sum([.. portions.Select(entry => entry.Value)])));
        Assert.Equal(
            "226",
            PublishedDossier.Text(
                CarbonMass.Sum([.. portions.Select(entry => entry.ContractValue ?? entry.ResidualValue!.Value)])
            )
        );
        Assert.Equal(
            1000m,
            Quantity<Energy>.Sum([.. portions.Select(entry => entry.Energy!.Value)]).In(Energy.MegawattHour)
        );
    }

    private const string Json = """
        {
          "park": { "id": "p", "name": "P" }, "period": "2025",
          "entities": [{ "id": "e", "name": "E", "accountingSpecification": "ISO 14064-1:2018" }],
          "factors": [
            { "id": "grid", "name": "Grid", "emissions": [{ "gas": "CO2", "value": "0.5 kg/kWh" }], "source": { "document": "Made up" } },
            { "id": "supplier", "name": "Supplier", "emissions": [{ "gas": "CO2", "value": "100 g/kWh" }], "source": { "document": "Made up" } },
            { "id": "residual", "name": "Residual mix", "emissions": [{ "gas": "CO2", "value": "0.62 tCO2/MWh" }], "source": { "document": "Made up" } }
          ],
          "sources": [
            { "id": "power", "entity": "e", "name": "Power", "category": "importedEnergy", "carrier": "electricity", "factor": "grid", "residualFactor": "residual" }
          ],
          "activities": [
            { "source": "power", "period": { "from": "2025-01-01", "to": "2025-06-30" }, "quantity": "600 MWh" },
            { "source": "power", "period": { "from": "2025-07-01", "to": "2025-12-31" }, "quantity": "400 MWh" }
          ],
          "energyContracts": [
            { "id": "c", "entity": "e", "source": "power", "period": "2025", "quantity": "400 MWh", "factor": "supplier", "contract": "doc", "settlement": "doc" }
          ],
          "greenCertificates": [
            { "serials": "G-001..G-300", "generated": "2025-03", "issuedOn": "2025-05-20",
              "retirement": { "entity": "e", "on": "2025-12-31", "period": "2025", "source": "power", "evidence": "doc" } }
          ],
          "documents": [{ "id": "doc", "title": "Proof" }]
        }
        """;
}
