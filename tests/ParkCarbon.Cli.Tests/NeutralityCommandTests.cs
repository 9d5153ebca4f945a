using System.Text.Json;

namespace ParkCarbon.Cli.Tests;

public sealed class NeutralityCommandTests : IDisposable
{
    // 200 MWh x 0.5306 t/MWh bought, 30 t x (2.1 t CO2 + 0.03 kg CH4 x 28) burnt.
    private const string Net = "169.1452";

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Json_ADossier_HasTheFieldsOfTheContract()
    {
        var result = _tool.Run("neutrality", _tool.Write("park.json", Dossiers.Whole), "--format", "json");
        var json = result.Json;
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("", result.Error);
        Assert.Equal("t-ceca-g-2023", json.GetProperty("method").GetString());
        Assert.Equal("2025", json.GetProperty("period").GetString());
        Assert.Equal(Net, json.GetProperty("inventory").GetProperty("total").GetRawText());
        Assert.Equal("t CO₂e", json.GetProperty("inventory").GetProperty("unit").GetString());
        var mill = json.GetProperty("inventory").GetProperty("entities")[0];
        Assert.Equal("mill", mill.GetProperty("id").GetString());
        Assert.Equal("importedEnergy", mill.GetProperty("categories")[0].GetProperty("category").GetString());
        Assert.Equal("636.72", mill.GetProperty("categories")[0].GetProperty("value").GetRawText());
        Assert.Equal("636.72", mill.GetProperty("total").GetRawText());
        Assert.Equal("0", mill.GetProperty("biogenic").GetRawText());
        Assert.Equal("0", mill.GetProperty("removals").GetRawText());
        var methane = json.GetProperty("inventory").GetProperty("entities")[1].GetProperty("gases")[1];
        Assert.Equal("CH4", methane.GetProperty("gas").GetString());
        Assert.Equal("0.0009", methane.GetProperty("mass").GetRawText());
        Assert.Equal("0.0252", methane.GetProperty("value").GetRawText());
        var elimination = Assert.Single(json.GetProperty("eliminations").EnumerateArray());
        Assert.Equal("line", elimination.GetProperty("flow").GetString());
        Assert.Equal("plant", elimination.GetProperty("seller").GetString());
        Assert.Equal("mill", elimination.GetProperty("buyer").GetString());
        Assert.Equal("0", elimination.GetProperty("value").GetRawText());
        Assert.Equal("1000", elimination.GetProperty("quantity").GetProperty("value").GetRawText());
        Assert.Equal("MWh", elimination.GetProperty("quantity").GetProperty("unit").GetString());
        var line = json.GetProperty("lines")
            .EnumerateArray()
            .Single(line => line.GetProperty("id").GetString() == "entities");
        Assert.Equal("各主体排放量之和", line.GetProperty("label").GetProperty("zh").GetString());
        Assert.Equal(Net, line.GetProperty("value").GetRawText());
        Assert.Equal("t CO₂e", line.GetProperty("unit").GetString());
        var test = json.GetProperty("tests")[0];
        Assert.Equal("near-zero", test.GetProperty("id").GetString());
        Assert.Equal("0", test.GetProperty("threshold").GetRawText());
        Assert.Equal(Net, test.GetProperty("value").GetRawText());
        Assert.Equal("nonconformity", test.GetProperty("verdict").GetString());
        Assert.Equal(Net, json.GetProperty("net").GetRawText());
        Assert.False(json.GetProperty("neutral").GetBoolean());
        Assert.True(json.GetProperty("identity").GetProperty("holds").GetBoolean());
        Assert.Equal("AR5", json.GetProperty("gwpSet").GetProperty("id").GetString());
        var set = Assert.Single(json.GetProperty("factorSets").EnumerateArray());
        Assert.Equal("cn-electricity", set.GetProperty("id").GetString());
        Assert.Equal(64, set.GetProperty("sha256").GetString()!.Length);
        Assert.Empty(SchemaChecker.Check("neutrality.schema.json", json));
    }

    // 100 t of gas; heat 80 GJ over 0.8, power 35 GJ over 0.35: each would have needed 100 GJ alone.
    [Fact]
    public void Cogeneration_IsDividedInTextAndJson()
    {
        var dossier = _tool.Write(
            "chp.json",
            """
            {
              "park": { "id": "p", "name": "P" }, "period": "2025",
              "entities": [{ "id": "e", "name": "E", "accountingSpecification": "GB/T 32150-2025" }],
              "factors": [{ "id": "gas", "name": "Gas", "emissions": [{ "gas": "CO2", "value": "2 t/t" }], "source": { "document": "Made up" } }],
              "sources": [{ "id": "turbine", "entity": "e", "name": "Turbine", "category": "direct", "factor": "gas" }],
              "activities": [{ "source": "turbine", "period": "2025", "quantity": "100 t" }],
              "cogenerations": [{ "id": "chp", "entity": "e", "sources": ["turbine"], "period": "2025", "heat": "80 GJ", "power": "35 GJ",
                "method": "efficiency", "heatEfficiency": 0.8, "powerEfficiency": 0.35 }]
            }
            """
        );

        var plant = Assert.Single(
            _tool.Run("neutrality", dossier, "--format", "json").Json.GetProperty("cogenerations").EnumerateArray()
        );
        Assert.Equal(
            ("100", "100", "1.25"),
            (
                plant.GetProperty("heat").GetRawText(),
                plant.GetProperty("power").GetRawText(),
                plant.GetProperty("tonnesPerGigajoule").GetRawText()
            )
        );
        Assert.Matches(
            @"chp \(e\) +200\.000 +100\.000 +100\.000 +1\.25 +10\.285714",
            _tool.Run("neutrality", dossier, "--lang", "en").Out
        );
    }

    [Fact]
    public void Json_ALayout_IsReadableAndEndsInALineFeed()
    {
        var result = _tool.Run("neutrality", _tool.Write("park.json", Dossiers.Whole), "--format", "json");
        Assert.StartsWith("{\n  \"method\": \"t-ceca-g-2023\",\n", result.Out, StringComparison.Ordinal);
        Assert.EndsWith("\"\n}\n", result.Out, StringComparison.Ordinal);
        Assert.Contains("\"zh\": \"造纸厂\"", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_AFigureThatIsMissing_IsNull()
    {
        var dossier = Dossiers.With(", \"factor\": \"coal\"", "");
        var result = _tool.RunWith(dossier, "neutrality", "-", "--format", "json");
        var json = result.Json;
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("net").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("neutral").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("inventory").GetProperty("total").ValueKind);
        Assert.Equal("undetermined", json.GetProperty("tests")[0].GetProperty("verdict").GetString());
        Assert.False(json.GetProperty("complete").GetBoolean());
        var issue = Assert.Single(json.GetProperty("issues").EnumerateArray());
        Assert.Equal("factorMissing", issue.GetProperty("kind").GetString());
        Assert.True(issue.GetProperty("stopsTheFigure").GetBoolean());
        Assert.Empty(SchemaChecker.Check("neutrality.schema.json", json));
    }

    [Fact]
    public void Json_AFlowWithOneSide_LeavesItsEliminationUnset()
    {
        var dossier = Dossiers.With(
            "{ \"source\": \"plant-out\", \"period\": \"2025\", \"quantity\": \"1000 MWh\", \"flow\": \"line\" },",
            ""
        );
        var elimination = _tool
            .RunWith(dossier, "neutrality", "-", "--format", "json")
            .Json.GetProperty("eliminations")[0];
        Assert.Equal("530.6", elimination.GetProperty("bookedByBuyer").GetRawText());
        Assert.Equal(JsonValueKind.Null, elimination.GetProperty("deductedBySeller").ValueKind);
        Assert.Equal(JsonValueKind.Null, elimination.GetProperty("value").ValueKind);
    }

    [Fact]
    public void Json_ShuffledSplitOrRenamed_GivesTheSameBytes()
    {
        var expected = _tool.Run("neutrality", _tool.Write("park.json", Dossiers.Whole), "--format", "json").Out;
        var parts = Dossiers.Split.Select((part, i) => _tool.Write($"part-{i}.json", part)).ToList();
        Assert.Equal(expected, _tool.RunWith(Dossiers.Shuffled, "neutrality", "-", "--format", "json").Out);
        Assert.Equal(expected, _tool.Run(["neutrality", .. parts, "--format", "json"]).Out);
        Assert.Equal(expected, _tool.Run(["neutrality", parts[2], parts[0], parts[1], "--format=json"]).Out);
        Assert.Equal(
            _tool.Run("neutrality", _tool.Path("park.json")).Out,
            _tool.Run(["neutrality", .. parts.AsEnumerable().Reverse()]).Out
        );
    }

    [Theory]
    [InlineData("170 t", 0)]
    [InlineData("169.1452 t", 0)]
    [InlineData("169145.2 kg", 0)]
    [InlineData("0.02 万t", 0)]
    [InlineData("169.1451 t CO₂e", 1)]
    public void Tolerance_AMass_DecidesNeutrality(string tolerance, int exitCode)
    {
        var result = _tool.RunWith(Dossiers.Whole, "neutrality", "-", "--tolerance", tolerance, "--format", "json");
        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(exitCode == 0, result.Json.GetProperty("neutral").GetBoolean());
        Assert.False(result.Json.GetProperty("parameters")[0].GetProperty("isDefault").GetBoolean());
    }

    [Theory]
    [InlineData("500")]
    [InlineData("500 MWh")]
    [InlineData("-1 t")]
    [InlineData("much")]
    public void Tolerance_AnythingElse_IsRefused(string tolerance) =>
        AssertRefused("--tolerance: found", "--tolerance", tolerance);

    [Fact]
    public void Reading_Chosen_IsShownWithItsReason()
    {
        var result = _tool.RunWith(
            Dossiers.Whole,
            "neutrality",
            "-",
            "--reading",
            "offsets=counted",
            "--format",
            "json"
        );
        var reading = result.Json.GetProperty("readings")[0];
        Assert.Equal("offsets", reading.GetProperty("id").GetString());
        Assert.Equal("counted", reading.GetProperty("choice").GetString());
        Assert.False(reading.GetProperty("isDefault").GetBoolean());
        Assert.Equal("I-002", reading.GetProperty("interpretation").GetString());
    }

    [Theory]
    [InlineData("offsets")]
    [InlineData("offsets=perhaps")]
    [InlineData("offset=counted")]
    public void Reading_AnythingElse_IsRefused(string reading) => AssertRefused("--reading", "--reading", reading);

    [Fact]
    public void Reading_TwoAnswersToOneQuestion_AreRefused()
    {
        var result = _tool.RunWith(
            Dossiers.Whole,
            "neutrality",
            "-",
            "--lang",
            "en",
            "--reading",
            "offsets=counted",
            "--reading",
            "offsets=excluded"
        );
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("one answer to each question", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Period_APartOfTheYear_TakesItsRecordsAlone()
    {
        var result = _tool.RunWith(
            Dossiers.Whole,
            "neutrality",
            "-",
            "--period",
            "2025-01-01..2025-06-30",
            "--format",
            "json"
        );
        Assert.Equal("2025-06-30", result.Json.GetProperty("period").GetProperty("to").GetString());
        Assert.Contains("recordStraddlesPeriod", result.Out, StringComparison.Ordinal);
        Assert.Empty(SchemaChecker.Check("neutrality.schema.json", result.Json));
    }

    [Theory]
    [InlineData("25")]
    [InlineData("2025-13")]
    [InlineData("2025-06-30..2025-01-01")]
    [InlineData("2031")]
    public void Period_AnythingElse_IsRefused(string period) =>
        AssertRefused($"--period: found '{period}'", "--period", period);

    [Fact]
    public void Method_Unknown_IsRefusedWithTheKnownOnes()
    {
        AssertRefused("t-ceca-g-2023", "--method", "mine");
        Assert.Equal(1, _tool.RunWith(Dossiers.Whole, "neutrality", "-", "--method", "t-ceca-g-2023").ExitCode);
    }

    [Fact]
    public void DossiersChoice_Unknown_IsRefusedWithItsPlace()
    {
        var path = _tool.Write(
            "park.json",
            Dossiers.With("\"gwpSet\": \"AR5\",", "\"gwpSet\": \"AR5\",\n\"neutrality\": { \"method\": \"mine\" },")
        );
        var result = _tool.Run("neutrality", path);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"{path}:5:27 $.neutrality.method: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_English_AnswersFirst()
    {
        var lines = _tool.RunWith(Dossiers.Whole, "neutrality", "-").Out.Split('\n');
        Assert.Equal("Demo Park · Park carbon neutrality (T/CECA-G 2023, 3.2.10) · 2025", lines[0]);
        Assert.Equal("Not neutral: net 169.145 t CO₂e against a limit of 0.000 t CO₂e (3.2.10).", lines[1]);
    }

    [Fact]
    public void Text_Chinese_AnswersFirst()
    {
        var result = _tool.RunWith(Dossiers.Whole, "neutrality", "-", "--lang", "zh", "--tolerance", "1000 t");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            "已实现碳中和：净排放量 169.145 t CO₂e，限值 1,000.000 t CO₂e（3.2.10）。",
            result.Out.Split('\n')[1]
        );
    }

    [Fact]
    public void Text_AFigureThatIsMissing_SaysWhyAndWhatToDo()
    {
        var result = _tool.RunWith(Dossiers.With(", \"factor\": \"coal\"", ""), "neutrality", "-");
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith(
            "Cannot be said: 1 issue stops the figure",
            result.Out.Split('\n')[1],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "[stops the figure] Source \"Boiler\" (plant-coal) names no factor",
            result.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("→ Name a factor for the source", result.Out, StringComparison.Ordinal);
    }

    private void AssertRefused(string message, string option, string value)
    {
        var result = _tool.RunWith(Dossiers.Whole, "neutrality", "-", option, value, "--lang", "en");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Out);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 error.\n", result.Error, StringComparison.Ordinal);
    }
}
