using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Exchange.Tests.Published;

/// <summary>Blends by the potentials of their parts (IPCC AR4 table 2.14, AR5 table 8.A.1, AR6 table 7.SM.7; composition by ASHRAE 34).</summary>
public sealed class RefrigerantBlendTests
{
    // R-410A: 50/50 of 32 and 125; R-404A: 44/52/4 of 125, 143a, 134a; R-407C: 23/25/52 of 32, 125, 134a.
    // AR4: 675, 3500, 4470, 1430; AR5: 677, 3170, 4800, 1300; AR6: 771, 3740, 5810, 1530.
    [Theory]
    [InlineData("R-410A", "AR4", "2.0875")]
    [InlineData("R-410A", "AR5", "1.9235")]
    [InlineData("R-410A", "AR6", "2.2555")]
    [InlineData("R-404A", "AR4", "3.9216")]
    [InlineData("R-404A", "AR5", "3.9428")]
    [InlineData("R-404A", "AR6", "4.728")]
    [InlineData("R-407C", "AR4", "1.77385")]
    [InlineData("R-407C", "AR5", "1.62421")]
    [InlineData("R-407C", "AR6", "1.90793")]
    public void Blend_OfWhichAKilogramLeaked_IsTheSumOfItsParts(string blend, string set, string expected)
    {
        Assert.Equal(expected, PublishedDossier.Account(Leak(set, $"\"measuredGas\": \"{blend}\"", "1 kg")).Total());
        Assert.Equal(expected, PublishedDossier.Account(Leak(set, $"\"factor\": \"{blend}\"", "1 kg")).Total());
    }

    // A charge of 120 kg that leaks 2 % a year: 120 × 0.02 × 2087.5 / 1000.
    [Fact]
    public void Blend_ByChargeAndLeakRate_IsMultiplied() =>
        Assert.Equal(
            "5.01",
            PublishedDossier
                .Account(
                    Leak(
                        "AR4",
                        "\"measuredGas\": \"R-410A\", \"multipliers\": [{ \"name\": \"leak rate\", \"value\": 0.02 }]",
                        "120 kg"
                    )
                )
                .Total()
        );

    // The gases of one inventory under three reports: 1000 t CO2, 10 t CH4, 2 t N2O, 5 kg SF6, 3 kg NF3.
    [Theory]
    [InlineData("AR4", "2011.6")]
    [InlineData("AR5", "1975.8")]
    public void Gases_OfOneInventory_AreWeighedByOneSet(string set, string expected)
    {
        var json = $$"""
            {
              "park": { "id": "p", "name": "P" }, "period": "2025", "gwpSet": "{{set}}",
              "entities": [{ "id": "e", "name": "E" }],
              "sources": [
                { "id": "co2", "entity": "e", "name": "CO2", "category": "direct", "measuredGas": "CO2" },
                { "id": "ch4", "entity": "e", "name": "CH4", "category": "direct", "measuredGas": "CH4" },
                { "id": "n2o", "entity": "e", "name": "N2O", "category": "direct", "measuredGas": "N2O" },
                { "id": "sf6", "entity": "e", "name": "SF6", "category": "direct", "measuredGas": "SF6" },
                { "id": "nf3", "entity": "e", "name": "NF3", "category": "direct", "measuredGas": "NF3" }
              ],
              "activities": [
                { "source": "co2", "period": "2025", "quantity": "1000 t" },
                { "source": "ch4", "period": "2025", "quantity": "10 t" },
                { "source": "n2o", "period": "2025", "quantity": "2 t" },
                { "source": "sf6", "period": "2025", "quantity": "5 kg" },
                { "source": "nf3", "period": "2025", "quantity": "3 kg" }
              ]
            }
            """;

        Assert.Equal(CarbonMass.Parse(expected).ToExactString(), PublishedDossier.Account(json).Total());
    }

    private static string Leak(string set, string of, string amount) =>
        $$"""
            {
              "park": { "id": "p", "name": "P" }, "period": "2025", "gwpSet": "{{set}}",
              "entities": [{ "id": "e", "name": "E" }],
              "factors": [
                { "id": "R-410A", "name": "R-410A", "source": { "document": "ASHRAE 34" },
                  "emissions": [{ "gas": "R-32", "value": "0.5 kg/kg" }, { "gas": "HFC-125", "value": "0.5 kg/kg" }] },
                { "id": "R-404A", "name": "R-404A", "source": { "document": "ASHRAE 34" },
                  "emissions": [{ "gas": "HFC-125", "value": "0.44 kg/kg" }, { "gas": "HFC143a", "value": "0.52 kg/kg" }, { "gas": "R-134a", "value": "0.04 kg/kg" }] },
                { "id": "R-407C", "name": "R-407C", "source": { "document": "ASHRAE 34" },
                  "emissions": [{ "gas": "R32", "value": "0.23 kg/kg" }, { "gas": "R125", "value": "0.25 kg/kg" }, { "gas": "HFC-134a", "value": "0.52 kg/kg" }] }
              ],
              "sources": [{ "id": "leak", "entity": "e", "name": "Refrigerant", "category": "direct", "type": "fugitiveRelease", {{of}} }],
              "activities": [{ "source": "leak", "period": "2025", "quantity": "{{amount}}" }]
            }
            """;
}
