using System.Globalization;
using System.Text;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Exchange.Tests.Published;

/// <summary>
/// A steel plant month by month, in the shape of GB/T 32151.5: fuel by calorific value, fluxes and electrodes by factor, carbon
/// in and out by balance, bought electricity and heat, heat sold and deducted. The factors are the usual defaults; the sums
/// beside them were worked out by hand.
/// </summary>
public sealed class SteelPlantTests
{
    // A month m (1 … 12) in t or as written:
    // coking coal 100 + m, 28.2 GJ/t × 0.02617 tC/GJ; limestone 20 × 0.440; electrodes 0.5 × 3.663;
    // pig iron in 50 × 0.172 and crude steel out 60 × 0.0154 t CO2/t; power 300 MWh × 0.5810; steam sold 10 t × (2777.7 − 83.74).
    private static readonly Rational Carbon = Rational.FromDecimal(28.2m) * 0.02617m * 0.93m * Rational.Of(44, 12);

    [Fact]
    public void Year_IsTheSumOfItsMonths()
    {
        var year = PublishedDossier.Account(Plant(Enumerable.Range(1, 12), "2025"));

        var coal = Carbon * 1278m;
        var others = (20m * 0.440m) + (0.5m * 3.663m) + (50m * 0.172m) - (60m * 0.0154m) + (300m * 0.5810m);
        var steam = Rational.FromDecimal(10m) * (2777.7m - 83.74m) * 0.11m / 1000m;
        var expected = coal + ((Rational.FromDecimal(others) - steam) * 12m);
        Assert.Equal(CarbonMass.FromRational(expected).ToString("F9"), Text(year.Consolidation.Total));

        var months = Enumerable
            .Range(1, 12)
            .Select(month => PublishedDossier.Account(Plant([month], $"2025-{month:D2}")))
            .ToList();
        Assert.Equal(
            Text(year.Consolidation.Total),
            Text(CarbonMass.Sum([.. months.Select(month => month.Consolidation.Total!.Value)]))
        );
        Assert.Equal(
            Energy(year, "coal"),
            months.Select(month => Energy(month, "coal")).Aggregate((sum, part) => sum + part)
        );
    }

    // 1278 t × 28.2 GJ/t of coal; 12 × 300 MWh; 12 × 10 t × 2693.96 MJ/t of steam that left.
    [Fact]
    public void Energy_OfEachSource_IsInOneUnit()
    {
        var account = PublishedDossier.Account(Plant(Enumerable.Range(1, 12), "2025"));

        Assert.Equal(36039.6m, Energy(account, "coal"));
        Assert.Equal(12960m, Energy(account, "power"));
        Assert.Equal(-323.2752m, Energy(account, "steam"));
    }

    private static decimal Energy(CarbonAccount account, string source) =>
        Quantity<Energy>
            .Sum([
                .. account
                    .Inventory.Entities[0]
                    .Entries.Where(entry => entry.Source?.ToString() == source)
                    .Select(entry => entry.Energy!.Value),
            ])
            .In(Domain.Quantities.Energy.Gigajoule);

    private static string Text(CarbonMass? mass) => PublishedDossier.Text(mass, "F9");

    private static string Plant(IEnumerable<int> months, string period)
    {
        var records = new StringBuilder();
        foreach (var month in months)
        {
            var of = $"\"period\": \"2025-{month:D2}\"";
            _ = records.AppendLine(
                CultureInfo.InvariantCulture,
                $$"""
                , { "source": "coal", {{of}}, "quantity": "{{100 + month}} t" }
                , { "source": "limestone", {{of}}, "quantity": "20 t" }
                , { "source": "electrode", {{of}}, "quantity": "500 kg" }
                , { "source": "balance", {{of}}, "quantity": "50 t", "factor": "iron" }
                , { "source": "balance", {{of}}, "quantity": "60 t", "factor": "steel", "side": "out" }
                , { "source": "power", {{of}}, "quantity": "30 万kWh" }
                , { "source": "steam", {{of}}, "quantity": "10 t", "steam": { "enthalpy": "2777.7 kJ/kg", "less": "83.74 kJ/kg" } }
                """
            );
        }

        return $$"""
            {
              "park": { "id": "steel", "name": "Steel" }, "period": "{{period}}",
              "entities": [{ "id": "works", "name": "Works", "accountingSpecification": "GB/T 32150-2025" }],
              "factors": [
                { "id": "coal", "name": "Coking coal", "fuel": { "content": "0.02617 tC/GJ", "oxidation": 0.93 }, "netCalorificValue": "28.2 GJ/t", "source": { "document": "Made up" } },
                { "id": "limestone", "name": "Limestone", "emissions": [{ "gas": "CO2", "value": "0.440 tCO2/t" }], "source": { "document": "Made up" } },
                { "id": "electrode", "name": "Electrode", "emissions": [{ "gas": "CO2", "value": "3.663 tCO2/t" }], "source": { "document": "Made up" } },
                { "id": "iron", "name": "Pig iron", "emissions": [{ "gas": "CO2", "value": "0.172 tCO2/t" }], "source": { "document": "Made up" } },
                { "id": "steel", "name": "Crude steel", "emissions": [{ "gas": "CO2", "value": "0.0154 tCO2/t" }], "source": { "document": "Made up" } },
                { "id": "grid", "name": "Grid", "emissions": [{ "gas": "CO2", "value": "0.5810 kgCO2/kWh" }], "source": { "document": "Made up" } },
                { "id": "heat", "name": "Heat", "emissions": [{ "gas": "CO2", "value": "0.11 tCO2/GJ" }], "source": { "document": "Made up" } }
              ],
              "sources": [
                { "id": "coal", "entity": "works", "name": "Coal", "category": "direct", "type": "stationaryCombustion", "factor": "coal" },
                { "id": "limestone", "entity": "works", "name": "Limestone", "category": "direct", "type": "industrialProcess", "factor": "limestone" },
                { "id": "electrode", "entity": "works", "name": "Electrodes", "category": "direct", "type": "industrialProcess", "factor": "electrode" },
                { "id": "balance", "entity": "works", "name": "Carbon in and out", "category": "direct", "type": "industrialProcess" },
                { "id": "power", "entity": "works", "name": "Power", "category": "importedEnergy", "carrier": "electricity", "factor": "grid" },
                { "id": "steam", "entity": "works", "name": "Steam sold", "category": "importedEnergy", "role": "export", "carrier": "steam", "factor": "heat" }
              ],
              "activities": [
                {{records.ToString().Trim().TrimStart(',')}}
              ]
            }
            """;
    }
}
