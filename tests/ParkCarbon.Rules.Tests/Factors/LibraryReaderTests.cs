using System.Text;
using ParkCarbon.Rules.Factors;
using Xunit;

namespace ParkCarbon.Rules.Tests.Factors;

public sealed class LibraryReaderTests
{
    private const string Coal =
        """{"id": "coal", "name": "coal", "emissions": [{"gas": "CO2", "value": "2 tCO2/t"}], "source": {"document": "D"}}""";

    [Fact]
    public void ReadFactorSet_HostsOwn_GivesTheSetAndItsHash()
    {
        var reading = Read(Coal);

        Assert.True(reading.IsSuccess);
        Assert.Equal("coal", Assert.Single(reading.Value.Factors).Id.ToString());
        Assert.Equal(("own.json", "own"), (reading.Document.Name, reading.Document.SetId));
        Assert.Equal(64, reading.Document.Sha256.Length);
    }

    [Theory]
    [InlineData("""{"id": "x", "name": "x", "source": {"document": "D"}}""", "factor-without-mass", "never zero")]
    [InlineData(
        """{"id": "x", "name": "x", "emissions": [{"gas": "CO2", "value": "2 GJ/t"}], "source": {"document": "D"}}""",
        "wrong-dimension",
        "2 GJ/t"
    )]
    [InlineData(
        """{"id": "x", "name": "x", "emissions": [{"gas": "CO2", "value": "-2 t/t"}], "source": {"document": "D"}}""",
        "invalid-value",
        "zero or more"
    )]
    [InlineData(
        """{"id": "x", "name": "x", "emissions": [{"gas": "CH4", "value": "2 tCO2/t"}], "source": {"document": "D"}}""",
        "invalid-value",
        "The gas is CH4"
    )]
    [InlineData(
        """{"id": "x", "name": "x", "fuel": {"content": "2 tCO2/t"}, "source": {"document": "D"}}""",
        "invalid-value",
        "a mass of carbon"
    )]
    [InlineData(
        """{"id": "x", "name": "x", "fuel": {"content": "0.7 tC/t", "oxidation": 98}, "source": {"document": "D"}}""",
        "invalid-value",
        "0.98"
    )]
    [InlineData(
        """{"id": "x", "name": "x", "fuel": {"content": "0.7 tC/t"}, "validFrom": "2025-02-01", "validUntil": "2025-01-31", "source": {"document": "D"}}""",
        "ends-before-it-starts",
        "2025-02-01"
    )]
    [InlineData("""{"id": "x", "name": "x", "fuel": {"content": "0.7 tC/t"}}""", "missing-property", "source")]
    [InlineData(
        """{"id": "x", "name": "x", "fuell": {"content": "0.7 tC/t"}, "source": {"document": "D"}}""",
        "unknown-property",
        "'fuel'"
    )]
    public void ReadFactorSet_FactorThatCannotBe_SaysWhereAndWhy(string factor, string code, string words)
    {
        var reading = Read(factor);

        Assert.Null(reading.Value);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(code, problem.Code);
        Assert.StartsWith("$.factors[0]", problem.Path, StringComparison.Ordinal);
        Assert.Contains(words, problem.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadFactorSet_TwoForOneReference_NamesTheSecond()
    {
        var problem = Assert.Single(Read(Coal + ", " + Coal).Problems);

        Assert.Equal(("repeated-factor", "$.factors[1].id"), (problem.Code, problem.Path));
    }

    [Fact]
    public void ReadFactorSet_SameIdForAnotherDataYear_IsFine() =>
        Assert.True(
            Read(Coal + ", " + Coal.Replace("\"id\"", "\"dataYear\": 2023, \"id\"", StringComparison.Ordinal)).IsSuccess
        );

    [Fact]
    public void ReadGwpSet_OneGasTwice_NamesTheSecond()
    {
        var document = """
            {"id": "X", "title": "X", "source": {"document": "D"},
             "values": [{"gas": "HFC-134a", "value": 1}, {"gas": "HFC134a", "value": 2}]}
            """;

        var problem = Assert.Single(LibraryReader.ReadGwpSet(Encoding.UTF8.GetBytes(document), "own.json").Problems);

        Assert.Equal(("repeated-name", "$.values[1].gas"), (problem.Code, problem.Path));
    }

    [Fact]
    public void ReadFactorSet_ExampleOfTheGuide_IsRead()
    {
        var guide = Encoding.UTF8.GetString(Repository.Read("docs/factors.md"));
        var example = guide.Split("```json\n")[1].Split("```")[0];

        Assert.Empty(Read(example).Problems);
    }

    private static LibraryReading<Domain.Carbon.FactorSet> Read(string factors) =>
        LibraryReader.ReadFactorSet(
            Encoding.UTF8.GetBytes(
                $$"""{"id": "own", "title": "own", "source": {"document": "D"}, "factors": [{{factors}}]}"""
            ),
            "own.json"
        );
}
