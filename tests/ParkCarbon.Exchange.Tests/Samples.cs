using System.Text;
using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Json;

namespace ParkCarbon.Exchange.Tests;

/// <summary>Documents and a library to read them with.</summary>
internal static class Samples
{
    public const string Small = """
        {
          "park": { "id": "demo", "name": "Demo Park" },
          "period": "2025",
          "entities": [{ "id": "mill", "name": "Mill" }, { "id": "plant", "name": "CHP plant" }],
          "sources": [
            { "id": "mill-grid", "entity": "mill", "name": "Grid power", "category": "importedEnergy",
              "carrier": "electricity", "factor": "grid:national@2023" },
            { "id": "mill-coal", "entity": "mill", "name": "Boiler", "category": "direct", "factor": "coal" },
            { "id": "plant-out", "entity": "plant", "name": "Power sold", "category": "importedEnergy", "role": "export",
              "carrier": "electricity", "factor": "grid:national@2023" },
            { "id": "forest", "entity": "mill", "name": "Forest", "category": "direct", "role": "removal",
              "measuredGas": "CO2" },
            { "id": "bare", "entity": "mill", "name": "Without a factor", "category": "other" }
          ],
          "factors": [
            { "id": "coal", "name": "Coal", "source": { "document": "Supplier's analysis 2025" },
              "emissions": [{ "gas": "CO2", "value": "2.1 t/t" }] }
          ],
          "flows": [{ "id": "line", "carrier": "electricity", "seller": "plant", "buyer": "mill" }],
          "activities": [
            { "source": "mill-grid", "period": "2025-01", "quantity": "1200.5 MWh" },
            { "source": "mill-coal", "period": "2025", "quantity": "30 t" },
            { "source": "bare", "period": "2025", "quantity": "1 t" }
          ]
        }
        """;

    public static AccountingLibrary Library { get; } =
        new()
        {
            FactorSets =
            [
                new FactorSet
                {
                    Id = Id<FactorSet>.Parse("grid"),
                    Title = new("Grid factors"),
                    Source = new() { Document = "Announcement" },
                    Factors = [Grid(2022), Grid(2023)],
                },
            ],
            GwpSets =
            [
                new GwpSet
                {
                    Id = Id<GwpSet>.Parse("AR5"),
                    Title = new("AR5"),
                    Source = new() { Document = "AR5" },
                    Values = [new() { Gas = GreenhouseGas.Methane, Value = 28 }],
                },
            ],
            Specifications =
            [
                new AccountingSpecification
                {
                    Id = Id<AccountingSpecification>.Parse("GB/T 32150-2025"),
                    Title = new("General guideline"),
                    DeductsExports = true,
                },
            ],
        };

    public static DossierReadResult Read(string document) =>
        DossierReader.Read(Encoding.UTF8.GetBytes(document), "park.json", Library);

    /// <summary>Reads the small document with one piece of it replaced.</summary>
    public static DossierReadResult ReadWith(string piece, string replacement)
    {
        Assert.Contains(piece, Small, StringComparison.Ordinal);
        return Read(Small.Replace(piece, replacement, StringComparison.Ordinal));
    }

    public static IEnumerable<string> Places(DossierReadResult result) =>
        result.Problems.Select(problem => $"{problem.Code} {problem.Path} {problem.Line}:{problem.Column}");

    public static string Only(DossierReadResult result) => Assert.Single(Places(result));

    private static Factor Grid(int year) =>
        new()
        {
            Id = Id<Factor>.Parse("national"),
            Name = new("全国平均", "National average"),
            DataYear = year,
            Source = new() { Document = "Announcement" },
            Emissions = [new() { Gas = GreenhouseGas.CarbonDioxide, Value = Rate.Parse("0.5306 kgCO2/kWh") }],
            ValidUntil = year == 2022 ? new LocalDate(2024, 12, 31) : null,
        };
}
