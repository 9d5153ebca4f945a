using System.Text.Json;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Cli.Tests;

/// <summary><c>neutrality --all-methods</c>, and what a command line and a dossier choose for each method.</summary>
public sealed class AllMethodsTests : IDisposable
{
    private const string ForNdrc =
        "\"methodChoices\": [{ \"method\": \"ndrc-2025-910\", \"parameters\": [{ \"parameter\": \"electricityEquivalent\", \"value\": \"0.3 kgce/kWh\" }] }],";

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Json_OfEveryMethod_AddsUpExactly()
    {
        var json = Compare("--format", "json").Json;
        Assert.Empty(SchemaChecker.Check("comparison.schema.json", json));
        Assert.Equal("t-ceca-g-2023", json.GetProperty("reference").GetString());
        Assert.Equal(
            MethodLibrary.Shipped.Ids,
            json.GetProperty("methods")
                .EnumerateArray()
                .Select(method => Text(method, "method"))
                .Order(StringComparer.Ordinal)
        );
        var parts = json.GetProperty("rows").EnumerateArray().Where(row => Text(row, "role") == "part").ToList();
        foreach (var (i, column) in json.GetProperty("columns").EnumerateArray().Index())
        {
            Assert.True(column.GetProperty("traced").GetBoolean(), Text(column, "id"));
            Assert.Equal(
                column.GetProperty("net").GetDecimal(),
                parts.Sum(row => row.GetProperty("cells")[i].GetProperty("contribution").GetDecimal())
            );
            Assert.Equal(
                column.GetProperty("difference").GetDecimal(),
                json.GetProperty("entries")
                    .EnumerateArray()
                    .Select(entries => entries.GetProperty("treatments"))
                    .Sum(treatments =>
                        treatments[i].GetProperty("effect").GetDecimal()
                        - treatments[0].GetProperty("effect").GetDecimal()
                    )
            );
        }
    }

    [Fact]
    public void Json_ShuffledOrSplit_GivesTheSameBytes()
    {
        var parts = Dossiers.Split.Select((part, i) => _tool.Write($"part-{i}.json", part)).ToList();
        var expected = _tool.RunWith(Dossiers.Whole, "neutrality", "-", "--all-methods", "--format", "json").Out;
        Assert.Equal(
            expected,
            _tool.RunWith(Dossiers.Shuffled, "neutrality", "-", "--all-methods", "--format", "json").Out
        );
        Assert.Equal(expected, _tool.Run(["neutrality", .. parts, "--all-methods", "--format", "json"]).Out);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("md")]
    public void Text_InEitherForm_HasTheVerdictOfEveryMethod(string format)
    {
        var result = Compare("--format", format, "--lang", "en");
        Assert.Equal("", result.Error);
        Assert.All(MethodLibrary.Shipped.Ids, id => Assert.Contains($"({id})", result.Out, StringComparison.Ordinal));
        Assert.Contains("Why the rows differ", result.Out, StringComparison.Ordinal);
        Assert.Contains("What is treated differently", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Method_WithAllMethods_IsTheOneComparedWith()
    {
        var json = Compare("--method", "gbt-32150", "--format", "json").Json;
        Assert.Equal("gbt-32150", json.GetProperty("reference").GetString());
        Assert.Equal("gbt-32150", Text(json.GetProperty("columns")[0], "id"));
    }

    [Theory]
    [InlineData(0, "--tolerance", "1000 t")]
    [InlineData(1, "--tolerance", "1 t")]
    public void ExitCode_OfAllMethods_IsThatOfTheFirst(int exitCode, params string[] options) =>
        Assert.Equal(exitCode, Compare(options).ExitCode);

    [Fact]
    public void Parameter_OnTheCommandLine_ReachesTheMethodsThatKnowIt()
    {
        Assert.Contains(
            "electricityEquivalent=\"NUMBER kgce/kWh\"",
            Compare("--lang", "en").Out,
            StringComparison.Ordinal
        );
        var brought = Compare("--parameter", "electricityEquivalent=0.30 kgce/kWh", "--format", "json").Json;
        var ndrc = brought
            .GetProperty("methods")
            .EnumerateArray()
            .Single(method => Text(method, "method") == "ndrc-2025-910");
        Assert.Empty(ndrc.GetProperty("missingParameters").EnumerateArray());
        Assert.Equal("0.3", Parameter(ndrc, "electricityEquivalent").GetProperty("value").GetRawText());
        Assert.False(Parameter(ndrc, "electricityEquivalent").GetProperty("isDefault").GetBoolean());
    }

    [Theory]
    [InlineData("--parameter: found 'equivalent'", "--parameter", "equivalent=0.3 kgce/kWh")]
    [InlineData("--parameter electricityEquivalent: found '0.3'", "--parameter", "electricityEquivalent=0.3")]
    [InlineData("--parameter electricityEquivalent: found '3 t'", "--parameter", "electricityEquivalent=3 t")]
    [InlineData("--parameter: found 'electricityEquivalent'", "--parameter", "electricityEquivalent")]
    [InlineData("--reading: found 'offset'", "--reading", "offset=counted")]
    [InlineData("--reading offsets: found 'perhaps'", "--reading", "offsets=perhaps")]
    public void Choice_ThatNoMethodKnows_IsRefused(string message, string option, string value)
    {
        var result = Compare(option, value, "--lang", "en");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Out);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameter_TwoValues_AreRefused()
    {
        var result = Compare(
            "--lang",
            "en",
            "--parameter",
            "electricityEquivalent=0.3 kgce/kWh",
            "--parameter",
            "electricityEquivalent=0.31 kgce/kWh"
        );
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("one value for each parameter", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Tolerance_OfAMethodWithoutOne_IsRefused()
    {
        var result = _tool.RunWith(
            Dossiers.Whole,
            "neutrality",
            "-",
            "--method",
            "ndrc-2025-910",
            "--tolerance",
            "5 t",
            "--lang",
            "en"
        );
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--tolerance: found '5 t'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void MethodChoices_OfTheDossier_GoToTheirMethodAlone()
    {
        var dossier = With(ForNdrc);
        var json = _tool.RunWith(dossier, "neutrality", "-", "--method", "ndrc-2025-910", "--format", "json").Json;
        Assert.Equal("0.3", Parameter(json, "electricityEquivalent").GetProperty("value").GetRawText());
        var other = _tool.RunWith(
            With(
                "\"neutrality\": { \"method\": \"t-ceca-g-2023\", \"nearZeroTolerance\": \"5 t\", \"readings\": [{ \"reading\": \"offsets\", \"choice\": \"counted\" }] },"
            ),
            "neutrality",
            "-",
            "--method",
            "mee-2019-19",
            "--format",
            "json"
        );
        Assert.Equal("", other.Error);
        Assert.All(
            other.Json.GetProperty("readings").EnumerateArray(),
            reading => Assert.True(reading.GetProperty("isDefault").GetBoolean())
        );
    }

    [Theory]
    [InlineData("\"value\": \"0.3 kgce/kWh\"", "\"value\": \"0.3\"", "$.methodChoices[0].parameters[0].value")]
    [InlineData("electricityEquivalent", "equivalent", "$.methodChoices[0].parameters[0].parameter")]
    [InlineData("ndrc-2025-910", "nobodys", "$.methodChoices[0].method")]
    public void MethodChoices_WithAFault_AreRefusedAtTheirPlace(string found, string instead, string path)
    {
        var file = _tool.Write("park.json", With(ForNdrc.Replace(found, instead, StringComparison.Ordinal)));
        var result = _tool.Run("neutrality", file, "--all-methods", "--lang", "en");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"{file}:5:", result.Error, StringComparison.Ordinal);
        Assert.Contains($" {path}: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void MethodChoices_InASecondDocument_AreRefusedAtTheirPlaceThere()
    {
        var first = _tool.Write("a.json", With(ForNdrc));
        var second = _tool.Write(
            "b.json",
            """
            {
              "park": { "id": "demo", "name": { "zh": "示范园区", "en": "Demo Park" } },
              "period": "2025", "entities": [], "gwpSet": "AR5",
              "methodChoices": [{ "method": "gbt-32150", "readings": [{ "reading": "what", "choice": "ever" }] }]
            }
            """
        );
        var result = _tool.Run("neutrality", first, second, "--all-methods", "--lang", "en");
        Assert.StartsWith(
            $"{second}:4:69 $.methodChoices[0].readings[0].reading: ",
            result.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void TwoChoicesForOneMethod_AreRefused()
    {
        var result = _tool.RunWith(
            With("\"neutrality\": { \"method\": \"gbt-32150\" }, \"methodChoices\": [{ \"method\": \"gbt-32150\" }],"),
            "neutrality",
            "-",
            "--lang",
            "en"
        );
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("$.methodChoices[0].method: found 'gbt-32150'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AsOf_LeavesOutWhatIsRecordedLater()
    {
        var all = _tool.RunWith(Dossiers.Whole, "neutrality", "-", "--format", "json").Json;
        Assert.Equal(JsonValueKind.Null, all.GetProperty("asOf").ValueKind);
        var early = _tool.RunWith(Dossiers.Whole, "neutrality", "-", "--as-of", "2025-07-15", "--format", "json").Json;
        Assert.Equal("2025-07-15", early.GetProperty("asOf").GetString());
        Assert.False(early.GetProperty("complete").GetBoolean());
        Assert.Contains(
            "as of 2025-07-15",
            _tool.RunWith(Dossiers.Whole, "neutrality", "-", "--as-of", "2025-07-15", "--lang", "en").Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Markdown_OfACommandWithoutIt_IsRefused()
    {
        var result = _tool.RunWith(Dossiers.Whole, "check", "-", "--format", "md", "--lang", "en");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--format: found 'md', expected text or json", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Shipped_AMethod_IsNamedAsItsFileIs() =>
        Assert.Equal(MethodLibrary.Shipped.Ids, MethodLibrary.Shipped.Methods.Select(method => method.Id));

    private Tool.Result Compare(params IReadOnlyList<string> options) =>
        _tool.RunWith(Dossiers.Whole, ["neutrality", "-", "--all-methods", .. options]);

    private static string With(string choices) =>
        Dossiers.With("\"gwpSet\": \"AR5\",", "\"gwpSet\": \"AR5\",\n" + choices);

    private static JsonElement Parameter(JsonElement statement, string id) =>
        statement.GetProperty("parameters").EnumerateArray().Single(parameter => Text(parameter, "id") == id);

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();
}
