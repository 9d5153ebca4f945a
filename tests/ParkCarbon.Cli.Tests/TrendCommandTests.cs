using System.Text.Json;
using System.Text.RegularExpressions;

namespace ParkCarbon.Cli.Tests;

public sealed partial class TrendCommandTests : IDisposable
{
    private static readonly string Guide = File.ReadAllText(Repository.PathOf("docs/trend.md"));

    private readonly Tool _tool = new();

    [GeneratedRegex("^```(?:json)?\n(?<block>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block { get; }

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void WorkedExample_OfTheGuide_GivesWhatWasWorkedOutByHand()
    {
        var json = _tool.Run(["trend", .. Example(), "--format", "json"]).Json;
        var bridge = Assert.Single(json.GetProperty("bridges").EnumerateArray());
        Assert.Equal(["55", "-100", "-65", "-110"], Effects(bridge));
        Assert.Equal(
            ["70", "50", "0", "-65"],
            bridge.GetProperty("activityParts").EnumerateObject().Select(part => Raw(part.Value))
        );
        var contributors = bridge
            .GetProperty("contributors")
            .EnumerateArray()
            .ToDictionary(item => $"{item.GetProperty("kind")} {item.GetProperty("source")}", Effects);
        Assert.Equal(["-65", "10", "-65", "-120"], contributors["instrument power"]);
        Assert.Equal(["90", "-110", "0", "-20"], contributors["source power"]);
        Assert.Equal(["-20", "0", "0", "-20"], contributors["source boiler"]);
        Assert.Equal(["50", "0", "0", "50"], contributors["source furnace"]);
        Assert.Equal(4, contributors.Count);
        var index = json.GetProperty("years")[1].GetProperty("index");
        Assert.Equal("0.842857142857142857", Raw(index));
        Assert.Equal("59/70", index.GetProperty("exact").GetString());
        Assert.Empty(SchemaChecker.Check("trend.schema.json", json));
    }

    [Fact]
    public void WorkedExample_OfTheGuide_IsPrintedAsShown()
    {
        var result = _tool.Run(["trend", .. Example(), "--lang", "en"]);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains(
            BlocksOfGuide().Single(block => block.StartsWith("From 2024 to 2025", StringComparison.Ordinal)),
            result.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("-110.000 t CO₂e (-15.71 %)", result.Out, StringComparison.Ordinal);
        Assert.Contains("greenCertificates: excluded (2024), counted (2025)", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_InAnyOrderAndSplit_GiveTheSameBytes()
    {
        var paths = Example();
        var expected = _tool.Run(["trend", .. paths, "--format", "json"]).Out;
        Assert.Equal(expected, _tool.Run(["trend", .. paths.Reverse(), "--format", "json"]).Out);
        var part = _tool.Write(
            "part.json",
            """
            {
              "park": { "id": "demo", "name": { "zh": "示范园区", "en": "Demo Park" } },
              "period": "2024", "entities": [], "activities": [{ "source": "power", "period": "2024", "quantity": "0 MWh" }]
            }
            """
        );
        Assert.Equal(expected, _tool.Run(["trend", .. paths, part, "--format", "json"]).Out);
    }

    [Fact]
    public void OneDossier_WithSeveralYears_GivesEachYear()
    {
        var result = _tool.RunWith(Several, "trend", "-", "--format", "json");
        var json = result.Json;
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["2023", "2024", "2025"], Periods(json));
        Assert.Equal("2023", json.GetProperty("base").GetProperty("period").GetString());
        Assert.Equal(2, json.GetProperty("bridges").GetArrayLength());
        Assert.Equal("0.333333333333333333", Raw(json.GetProperty("years")[2].GetProperty("index")));
        Assert.Empty(SchemaChecker.Check("trend.schema.json", json));
    }

    [Theory]
    [InlineData("--years", "2024..2025", "2023 2024 2025")]
    [InlineData("--years", "2025", "2023 2025")]
    [InlineData("--base", "2025", "2023 2024 2025")]
    public void Years_Named_AreThoseAndTheBaseYear(string option, string value, string expected)
    {
        var json = _tool.RunWith(Several, "trend", "-", option, value, "--format", "json").Json;
        Assert.Equal(expected.Split(' '), Periods(json));
    }

    [Theory]
    [InlineData("--base", "2019", "2023, 2024, 2025")]
    [InlineData("--base", "last", "a year such as 2023")]
    [InlineData("--years", "2023..2026", "2023, 2024, 2025")]
    [InlineData("--years", "2025..2023", "a first and a last year")]
    [InlineData("--line", "gross", "a line of t-ceca-g-2023")]
    [InlineData("--method", "nobodys", "one of: ")]
    [InlineData("--against-method", "nobodys", "one of: ")]
    [InlineData("--gwp", "AR0", "one of: ")]
    public void Option_ThatMeansNothingHere_IsRefusedWithWhatIsKnown(string option, string value, string expected)
    {
        var result = _tool.RunWith(Several, "trend", "-", option, value, "--lang", "en");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Out);
        Assert.Contains(option, result.Error, StringComparison.Ordinal);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void BaseYear_OfTheDossierWithoutData_IsRefused()
    {
        var result = _tool.Run("trend", Example()[1], "--lang", "en");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("The dossier's base year 2024 has no data", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Year_WithAMissingFigure_IsToldAndLeavesTheChangeOpen()
    {
        var dossier = Several.Replace(
            "{ \"source\": \"boiler\", \"period\": \"2024\"",
            "{ \"source\": \"boiler\", \"period\": \"2024-02\"",
            StringComparison.Ordinal
        );
        var result = _tool.RunWith(dossier, "trend", "-", "--lang", "en");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(
            "Cannot be explained: A figure of that year could not be computed:",
            result.Out,
            StringComparison.Ordinal
        );
        var json = _tool.RunWith(dossier, "trend", "-", "--format", "json").Json;
        Assert.Equal("dataMissing", json.GetProperty("years")[1].GetProperty("obstacles")[0].GetString());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("bridges")[0].GetProperty("effects").ValueKind);
        Assert.Empty(SchemaChecker.Check("trend.schema.json", json));
    }

    [Fact]
    public void Restatement_OfTheDossier_IsShownAndCountedOnRequest()
    {
        var dossier = Several.Replace(
            "\"baseYear\"",
            "\"restatements\": [{ \"id\": \"r1\", \"from\": \"coal\", \"to\": \"better\", \"reason\": \"New analysis\" }], \"baseYear\"",
            StringComparison.Ordinal
        );
        var shown = _tool.RunWith(dossier, "trend", "-", "--lang", "en").Out;
        Assert.Contains("coal → better: New analysis", shown, StringComparison.Ordinal);
        Assert.Contains("At or above the threshold of 5.00 %", shown, StringComparison.Ordinal);
        var json = _tool.RunWith(dossier, "trend", "-", "--restated", "--format", "json").Json;
        Assert.True(json.GetProperty("restated").GetBoolean());
        Assert.Equal("126", json.GetProperty("years")[0].GetProperty("value").GetRawText());
        Assert.Equal(
            "120",
            json.GetProperty("recalculation").GetProperty("years")[0].GetProperty("reported").GetRawText()
        );
        Assert.Equal("0.05", Raw(json.GetProperty("recalculation").GetProperty("years")[0].GetProperty("share")));
        Assert.Empty(SchemaChecker.Check("trend.schema.json", json));
    }

    [Fact]
    public void Markdown_OfTheWorkedExample_HasTheSameFigures()
    {
        var text = _tool.Run(["trend", .. Example(), "--format", "md", "--lang", "en"]).Out;
        Assert.StartsWith("# Demo Park · Net emissions · base year 2024\n", text, StringComparison.Ordinal);
        Assert.Contains("| Activity | +55.000 | 755.000 |", text, StringComparison.Ordinal);
        Assert.Contains("| Net emissions: index | 100.00 | 84.29 | % |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_InChinese_HasNoEnglishWord()
    {
        var text = _tool.RunWith(Several, "trend", "-", "--lang", "zh").Out;
        Assert.Contains("基准年", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("Step|Change|Level|base year|Year", text);
    }

    private const string Several = """
        {
          "park": { "id": "demo", "name": { "zh": "示范园区", "en": "Demo Park" } },
          "period": "2025",
          "baseYear": { "period": "2023", "recalculationThreshold": "5 %" },
          "entities": [{ "id": "mill", "name": { "zh": "造纸厂", "en": "Mill" } }],
          "factors": [
            { "id": "coal", "name": "C", "source": { "document": "D" }, "emissions": [{ "gas": "CO2", "value": "2 t/t" }] },
            { "id": "better", "name": "B", "source": { "document": "D" }, "emissions": [{ "gas": "CO2", "value": "2.1 t/t" }] }
          ],
          "sources": [{ "id": "boiler", "entity": "mill", "name": "K", "category": "direct", "factor": "coal" }],
          "activities": [
            { "source": "boiler", "period": "2023", "quantity": "60 t" },
            { "source": "boiler", "period": "2024", "quantity": "50 t" },
            { "source": "boiler", "period": "2025", "quantity": "20 t" }
          ]
        }
        """;

    private string[] Example() =>
        [
            .. BlocksOfGuide()
                .Where(block => block.Contains("\"park\"", StringComparison.Ordinal))
                .Select((block, i) => _tool.Write($"{2024 + i}.json", block)),
        ];

    private static IEnumerable<string> BlocksOfGuide() =>
        Block.Matches(Guide).Select(match => match.Groups["block"].Value);

    private static string[] Effects(JsonElement of) =>
        [.. of.GetProperty("effects").EnumerateObject().Select(effect => Raw(effect.Value))];

    private static string[] Periods(JsonElement json) =>
        [.. json.GetProperty("years").EnumerateArray().Select(year => year.GetProperty("period").GetString()!)];

    private static string Raw(JsonElement exact) => exact.GetProperty("value").GetRawText();
}
