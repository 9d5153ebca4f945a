using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Exchange.Tests.Published;

/// <summary>
/// Electricity that is made, traded, transmitted and used: the Corporate Standard of the GHG Protocol (revised edition, 2004),
/// chapter 4, figure on the sale and purchase of electricity. A makes 100 MWh and emits 20 t; B trades them; C loses 5 in its
/// network; D uses 95. Scope 1 of A is 20 t; scope 2 of B is nothing, of C 1 t, of D 19 t.
/// </summary>
public sealed class ResaleChainTests
{
    // A does not deduct what it sells, as the GHG Protocol has it: scope 1 stays with the generator.
    [Fact]
    public void Chain_WithoutDeduction_HasTheScopesOfTheFigure()
    {
        var account = PublishedDossier.Account(Chain("ISO 14064-1:2018", "0.2 tCO2/MWh"));

        Assert.Equal(["20", "0", "1", "19"], new[] { "a", "b", "c", "d" }.Select(account.TotalOf));
        Assert.Equal("20", account.Total());
        Assert.Equal(
            ["20", "0", "0"],
            account.Consolidation.Eliminations.Select(line => PublishedDossier.Text(line.Value))
        );
    }

    // Under GB/T 32150 the generator deducts too: each keeps what it lost or used, and the sum is the park's total already.
    [Fact]
    public void Chain_WithDeduction_AddsUpWithoutEliminations()
    {
        var account = PublishedDossier.Account(Chain("GB/T 32150-2025", "0.2 tCO2/MWh"));

        Assert.Equal(["0", "0", "1", "19"], new[] { "a", "b", "c", "d" }.Select(account.TotalOf));
        Assert.Equal("0", PublishedDossier.Text(account.Consolidation.Eliminated));
        Assert.Equal("20", account.Total());
    }

    // Everybody downstream books the grid's average instead of A's 0.2: the park's total is A's fuel all the same.
    [Theory]
    [InlineData("ISO 14064-1:2018")]
    [InlineData("GB/T 32150-2025")]
    public void Chain_AtTheGridsAverage_IsTheSamePark(string specification)
    {
        var account = PublishedDossier.Account(Chain(specification, "0.5306 tCO2/MWh"));

        Assert.Equal("2.653", account.TotalOf("c"));
        Assert.Equal("50.407", account.TotalOf("d"));
        Assert.Equal("20", account.Total());
    }

    // The energy of the chain: 100 in and 100 out at B, 100 in and 95 out at C.
    [Fact]
    public void Chain_HasItsEnergySignedLikeItsValues()
    {
        var account = PublishedDossier.Account(Chain("ISO 14064-1:2018", "0.2 tCO2/MWh"));

        var energy = account
            .Entries.Where(entry => entry is { Flow: not null, Source: not null })
            .GroupBy(entry => entry.Entity.ToString())
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group =>
                Quantity<Energy>.Sum([.. group.Select(entry => entry.Energy!.Value)]).InExactly(Energy.MegawattHour)
            );
        Assert.Equal([-100m, 0m, 5m, 95m], energy.Select(value => value.ToDecimal()));
        Assert.Equal(
            [EntryKind.UndeductedExport, EntryKind.Export, EntryKind.Export],
            account.Entries.Where(entry => entry.Energy?.IsNegative == true).Select(entry => entry.Kind)
        );
    }

    private static string Chain(string specification, string downstream) =>
        $$"""
            {
              "park": { "id": "chain", "name": "Chain" },
              "period": "2025",
              "entities": [
                { "id": "a", "name": "Generator", "accountingSpecification": "{{specification}}" },
                { "id": "b", "name": "Trader", "accountingSpecification": "{{specification}}" },
                { "id": "c", "name": "Utility", "accountingSpecification": "{{specification}}" },
                { "id": "d", "name": "End user", "accountingSpecification": "{{specification}}" }
              ],
              "factors": [
                { "id": "fuel", "name": "Fuel", "emissions": [{ "gas": "CO2", "value": "2 t/t" }], "source": { "document": "GHG Protocol Corporate Standard, chapter 4" } },
                { "id": "own", "name": "Generator's own", "emissions": [{ "gas": "CO2", "value": "0.2 tCO2/MWh" }], "source": { "document": "GHG Protocol Corporate Standard, chapter 4" } },
                { "id": "downstream", "name": "Downstream", "emissions": [{ "gas": "CO2", "value": "{{downstream}}" }], "source": { "document": "Supplier" } }
              ],
              "sources": [
                { "id": "a-fuel", "entity": "a", "name": "Boiler", "category": "direct", "factor": "fuel" },
                { "id": "a-out", "entity": "a", "name": "Sold", "category": "importedEnergy", "role": "export", "carrier": "electricity", "factor": "own" },
                { "id": "b-in", "entity": "b", "name": "Bought", "category": "importedEnergy", "carrier": "electricity", "factor": "downstream" },
                { "id": "b-out", "entity": "b", "name": "Resold", "category": "importedEnergy", "role": "export", "carrier": "electricity", "factor": "downstream", "resold": true },
                { "id": "c-in", "entity": "c", "name": "Bought", "category": "importedEnergy", "carrier": "electricity", "factor": "downstream" },
                { "id": "c-out", "entity": "c", "name": "Resold", "category": "importedEnergy", "role": "export", "carrier": "electricity", "factor": "downstream", "resold": true },
                { "id": "d-in", "entity": "d", "name": "Bought", "category": "importedEnergy", "carrier": "electricity", "factor": "downstream" }
              ],
              "flows": [
                { "id": "ab", "carrier": "electricity", "seller": "a", "buyer": "b" },
                { "id": "bc", "carrier": "electricity", "seller": "b", "buyer": "c" },
                { "id": "cd", "carrier": "electricity", "seller": "c", "buyer": "d" }
              ],
              "activities": [
                { "source": "a-fuel", "period": "2025", "quantity": "10 t" },
                { "source": "a-out", "period": "2025", "quantity": "100 MWh", "flow": "ab" },
                { "source": "b-in", "period": "2025", "quantity": "100000 kWh", "flow": "ab" },
                { "source": "b-out", "period": "2025", "quantity": "10 万kWh", "flow": "bc" },
                { "source": "c-in", "period": "2025", "quantity": "100 MWh", "flow": "bc" },
                { "source": "c-out", "period": "2025", "quantity": "95 MWh", "flow": "cd" },
                { "source": "d-in", "period": "2025", "quantity": "0.095 GWh", "flow": "cd" }
              ]
            }
            """;
}
