using System.Text;
using System.Text.Json.Nodes;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Exchange;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Tests.Cases;

namespace ParkCarbon.Rules.Tests.Methods;

/// <summary>Published examples of bought electricity by location and by market come to their published totals.</summary>
/// <remarks>
/// The rule of all of them is the hierarchy of the GHG Protocol Scope 2 Guidance (2015), chapter 6: certificates, contracts, the
/// residual mix, and the grid average where no residual mix is known; the location-based total is the grid average alone.
/// </remarks>
public sealed class PublishedMarketBasedTests
{
    /// <summary>tools.gera.services/scope2-market-vs-location-based: 1,000,000 kWh at 0.20, certificates for 600,000, residual mix 0.45.</summary>
    [Fact]
    public void Certificates_ForPartOfTheUse_LeaveTheRestToTheResidualMix()
    {
        var statement = State("1000000 kWh", "0.20 kg/kWh", "0.45 kg/kWh", certificates: 600);
        Assert.Equal((200m, 180m), Totals(statement));
    }

    /// <summary>The same page: certificates for every kWh take the market-based total to zero and leave the other as it is.</summary>
    [Fact]
    public void Certificates_ForAllOfTheUse_TakeTheMarketBasedTotalToZero()
    {
        var statement = State("1000000 kWh", "0.20 kg/kWh", "0.45 kg/kWh", certificates: 1000);
        Assert.Equal((200m, 0m), Totals(statement));
    }

    /// <summary>blog.wattcarbon.com, "Scope 2 emissions accounting": of 100 MWh 75 are clean; without a residual mix a quarter of the location-based total is left.</summary>
    [Fact]
    public void Certificates_WithoutAResidualMix_LeaveTheRestToTheGridAverage()
    {
        var statement = State("100 MWh", "0.4 kg/kWh", residual: null, certificates: 75);
        Assert.Equal((40m, 10m), Totals(statement));
    }

    /// <summary>The hierarchy with every step, numbers made up: 100 MWh, of which 30 certified, 20 by contract at 0.1, 50 at the residual mix of 0.6.</summary>
    [Fact]
    public void Certificates_ContractAndResidualMix_AreEachAtTheirOwnFactor()
    {
        var statement = State("100 MWh", "0.5 kg/kWh", "0.6 kg/kWh", certificates: 30, contract: "20 MWh");
        Assert.Equal((50m, (0.1m * 20m) + (0.6m * 50m)), Totals(statement));
    }

    private static (decimal? Location, decimal? Market) Totals(NeutralityStatement statement) =>
        (Tonnes(statement, "total-location"), Tonnes(statement, "total-market"));

    private static decimal? Tonnes(NeutralityStatement statement, string line) =>
        statement.Lines.Single(item => item.Id == line).Figure.Mass?.Tonnes;

    private static NeutralityStatement State(
        string used,
        string average,
        string? residual,
        int certificates,
        string? contract = null
    )
    {
        var json = new JsonObject
        {
            ["park"] = new JsonObject { ["id"] = "p", ["name"] = "P" },
            ["period"] = "2025",
            ["entities"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = "e",
                    ["name"] = "E",
                    ["accountingSpecification"] = "GB/T 32150-2015",
                }
            ),
            ["factors"] = new JsonArray([
                Factor("average", average),
                Factor("residual", residual ?? average),
                Factor("contracted", "0.1 kg/kWh"),
            ]),
            ["sources"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = "grid",
                    ["entity"] = "e",
                    ["name"] = "Grid",
                    ["category"] = "importedEnergy",
                    ["carrier"] = "electricity",
                    ["factor"] = "average",
                    ["residualFactor"] = residual is null ? null : "residual",
                }
            ),
            ["activities"] = new JsonArray(
                new JsonObject
                {
                    ["source"] = "grid",
                    ["period"] = "2025",
                    ["quantity"] = used,
                }
            ),
            ["greenCertificates"] = new JsonArray(
                JsonNode.Parse(
                    $$"""
                    { "serials": "G-0001..G-{{certificates:0000}}", "generated": "2025-06",
                      "retirement": { "entity": "e", "on": "2026-01-15", "period": "2025", "evidence": "proof" } }
                    """
                )
            ),
            ["energyContracts"] = contract is null
                ? null
                : new JsonArray(
                    JsonNode.Parse(
                        $$"""
                        { "id": "k", "entity": "e", "source": "grid", "period": "2025", "quantity": "{{contract}}",
                          "factor": "contracted", "contract": "proof", "settlement": "proof" }
                        """
                    )
                ),
            ["documents"] = new JsonArray(new JsonObject { ["id"] = "proof", ["title"] = "Proof" }),
        };
        var library = ShippedLibrary.Load();
        var read = DossierReader.Read(Encoding.UTF8.GetBytes(json.ToJsonString()), "example", library);
        Assert.True(read.IsSuccess, string.Join(Environment.NewLine, read.Problems));
        return MethodCases.Of("iso-14064-1-2018").Method.State(CarbonAccount.Of(read.Dossier, library), null);
    }

    private static JsonNode Factor(string id, string value) =>
        JsonNode.Parse(
            $$"""
            { "id": "{{id}}", "name": "{{id}}", "emissions": [{ "gas": "CO2", "value": "{{value}}" }], "source": { "document": "As published" } }
            """
        )!;
}
