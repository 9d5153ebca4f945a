namespace ParkCarbon.Cli.Tests;

public sealed class BrokenInputTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    public static TheoryData<string, string, string, string> Faults { get; } =
        new()
        {
            { "an unknown property", "\"gwpSet\": \"AR5\"", "\"gwpset\": \"AR5\"", "gwpSet" },
            { "a unit that there is not", "\"30 t\"", "\"30 tonz\"", "tonz" },
            { "a unit of another dimension", "\"100.5 MWh\"", "\"100.5 m²\"", "$.activities[2].quantity" },
            { "a dangling reference", "\"source\": \"plant-coal\"", "\"source\": \"plant-coal2\"", "plant-coal" },
            { "a factor that there is not", "national-average@2023", "national-averagee@2023", "national-average" },
            { "a duplicate id", "\"id\": \"plant-out\"", "\"id\": \"plant-coal\"", "plant-coal" },
            { "an impossible date", "\"to\": \"2025-06-30\"", "\"to\": \"2025-06-31\"", "June 2025 has 30 days" },
            {
                "a period that ends before it starts",
                "\"to\": \"2025-06-30\"",
                "\"to\": \"2024-06-30\"",
                "before it starts"
            },
            { "a negative amount", "\"30 t\"", "\"-30 t\"", "$.activities[4].quantity" },
            { "a missing property", "\"seller\": \"plant\", ", "", "seller" },
            { "a wrong kind", "\"period\": \"2025\",\n", "\"period\": 2025,\n", "$.period" },
            { "a missing comma", "\"gwpSet\": \"AR5\",", "\"gwpSet\": \"AR5\"", "comma" },
            { "an unclosed text", "\"AR5\",", "\"AR5,", "closed" },
            {
                "a bad credit code",
                "\"id\": \"mill\",",
                "\"id\": \"mill\", \"creditCode\": \"91110000MA01ABCD1X\",",
                "creditCode"
            },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public void AFault_IsLocatedAndExplained(string fault, string piece, string replacement, string mentioned)
    {
        Assert.NotEmpty(fault);
        var path = _tool.Write("park.json", Dossiers.With(piece, replacement));
        foreach (var command in (string[])["neutrality", "check"])
        {
            var result = _tool.Run(command, path, "--out", _tool.Path("report.txt"));
            var lines = result.Error.TrimEnd('\n').Split('\n');
            Assert.Equal(2, result.ExitCode);
            Assert.Equal("", result.Out);
            Assert.False(File.Exists(_tool.Path("report.txt")));
            Assert.All(
                lines[..^1],
                line => Assert.Matches(@"^.*park\.json:\d+:\d+ \$\S*: found .+, expected .+\. .+[.?]$", line)
            );
            Assert.Matches(@"^\d+ errors?\.$", lines[^1]);
            Assert.Contains(mentioned, result.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void AFault_InChinese_IsExplainedInChinese(string fault, string piece, string replacement, string mentioned)
    {
        Assert.NotEmpty(fault + mentioned);
        var result = _tool.RunWith(Dossiers.With(piece, replacement), "neutrality", "-", "--lang", "zh");
        Assert.Equal(2, result.ExitCode);
        Assert.Matches(@"^<stdin>:\d+:\d+ \$\S*：发现.+，应为.+。", result.Error);
        Assert.EndsWith("个错误。\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFault_AsJson_CanBeReadByATool()
    {
        var path = _tool.Write("park.json", Dossiers.With("\"30 t\"", "\"30 tonz\""));
        var result = _tool.Run("neutrality", path, "--format", "json");
        var error = Assert.Single(result.ErrorJson.GetProperty("errors").EnumerateArray());
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(path, error.GetProperty("file").GetString());
        Assert.True(error.GetProperty("line").GetInt32() > 1);
        Assert.Equal("$.activities[4].quantity", error.GetProperty("path").GetString());
        Assert.NotEmpty(error.GetProperty("found").GetProperty("zh").GetString()!);
        Assert.NotEmpty(error.GetProperty("remedy").GetProperty("en").GetString()!);
        Assert.Equal(1, result.ErrorJson.GetProperty("count").GetInt32());
    }

    [Fact]
    public void SeveralFaults_AreAllListed()
    {
        var dossier = Dossiers
            .With("\"30 t\"", "\"30 tonz\"")
            .Replace("99.5 MWh", "99.5 MWhh", StringComparison.Ordinal);
        Assert.EndsWith("2 errors.\n", _tool.RunWith(dossier, "check", "-").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("PK\u0003\u0004\u0000\u0000")]
    public void SomethingElse_IsLocated(string content)
    {
        var result = _tool.Run("check", _tool.Write("park.json", content));
        Assert.Equal(2, result.ExitCode);
        Assert.Matches(@"park\.json:\d+:\d+ \$: found ", result.Error);
    }

    [Fact]
    public void BinaryGarbage_IsLocated()
    {
        File.WriteAllBytes(_tool.Path("park.json"), [0xff, 0xfe, 0x00, 0x80, 0x81]);
        var result = _tool.Run("check", _tool.Path("park.json"));
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("park.json:1:1", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void DeepNesting_IsRefused()
    {
        var result = _tool.RunWith(new string('[', 100_000), "check", "-");
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public void MissingFolderAndOtherFiles_AreAllNamed()
    {
        var result = _tool.Run("check", _tool.Path("none.json"), _tool.Folder, "--bogus");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("none.json: there is no such file", result.Error, StringComparison.Ordinal);
        Assert.Contains("found a folder, expected a dossier file", result.Error, StringComparison.Ordinal);
        Assert.Contains("--bogus: found neither an option nor a file", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("3 errors.\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSameDocumentTwice_IsRefused()
    {
        var path = _tool.Write("park.json", Dossiers.Whole);
        var copy = _tool.Write("copy.json", Dossiers.Whole);
        Assert.Equal(2, _tool.Run("neutrality", path, path).ExitCode);
        Assert.Equal(2, _tool.Run("neutrality", path, copy).ExitCode);
    }

    [Fact]
    public void PartsThatDisagree_AreRefusedWithBothPlaces()
    {
        var one = _tool.Write("one.json", Dossiers.Whole);
        var two = _tool.Write(
            "two.json",
            Dossiers.With("\"period\": \"2025\",\n  \"gwpSet\"", "\"period\": \"2024\",\n  \"gwpSet\"")
        );
        var result = _tool.Run("neutrality", one, two);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("one.json", result.Error, StringComparison.Ordinal);
        Assert.Contains("two.json", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AToleranceThatIsNoMass_IsRefused()
    {
        var choice =
            "\"gwpSet\": \"AR5\",\n\"neutrality\": { \"method\": \"t-ceca-g-2023\", \"nearZeroTolerance\": \"5 MWh\" },";
        var result = _tool.RunWith(Dossiers.With("\"gwpSet\": \"AR5\",", choice), "neutrality", "-");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("<stdin>:5:65 $.neutrality.nearZeroTolerance", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AmountsBeyondAllBounds_AreRefused()
    {
        var result = _tool.RunWith(Dossiers.With("\"30 t\"", "\"90000000000000000000 t\""), "neutrality", "-");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Out);
    }
}
