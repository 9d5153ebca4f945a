using System.Text.Json;

namespace ParkCarbon.Cli.Tests;

/// <summary><c>parkcarbon verify</c>: 0 verified, 1 refuted with the place, 2 no statement.</summary>
public sealed class VerifyCommandTests : IDisposable
{
    private static readonly string Dossier = Repository.PathOf("examples/minimal.json");

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Verify_OfAGenuineStatement_WithItsDossier_Is0()
    {
        var result = _tool.Run("verify", Statement(), "--dossier", Dossier, "--lang", "en");

        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("The statement is verified\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_OfAStatementMadeWithOtherChoices_FindsThemInIt()
    {
        var statement = Statement("--reading", "offsets=counted", "--tolerance", "12.5 t", "--period", "2025");

        Assert.Equal(0, _tool.Run("verify", statement, "--dossier", Dossier).ExitCode);
    }

    [Theory]
    [InlineData("gbt-32150")]
    [InlineData("iso-14064-1-2018")]
    [InlineData("iso-14068-1-2023")]
    [InlineData("mee-2019-19")]
    [InlineData("ndrc-2025-910")]
    [InlineData("t-ceca-g-2023")]
    public void Verify_OfEveryMethod_WithDocumentsAndChoicesOfTheirOwn_Is0(string method)
    {
        string[] park =
        [
            Repository.PathOf("examples/qinglan-2025/neutral.json"),
            Repository.PathOf("examples/qinglan-2025/base-year-2024.json"),
        ];
        var stated = _tool.Run([
            "neutrality",
            .. park,
            "--method",
            method,
            "--correlation",
            "none",
            "--format",
            "json",
        ]);
        var statement = _tool.Write("statement.json", stated.Out);

        var result = _tool.Run(["verify", statement, "--dossier", .. park, "--lang", "en"]);

        Assert.StartsWith("The statement is verified\n", result.Out, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Verify_OfAChangedFigure_Is1_AndSaysWhere()
    {
        var path = Statement();
        var text = File.ReadAllText(path);
        var net = JsonDocument.Parse(text).RootElement.GetProperty("net").GetRawText();
        File.WriteAllText(path, text.Replace($"\"net\": {net},", "\"net\": 0.5,", StringComparison.Ordinal));

        var result = _tool.Run("verify", path, "--format", "json");

        Assert.Equal(1, result.ExitCode);
        Assert.False(result.Json.GetProperty("verified").GetBoolean());
        var findings = result.Json.GetProperty("findings").EnumerateArray().ToList();
        Assert.Equal(
            ["brokenSeal", "wrongFigure"],
            findings.Select(finding => finding.GetProperty("kind").GetString())
        );
        Assert.Equal("$.net", findings[1].GetProperty("path").GetString());
        Assert.Equal("0.5", findings[1].GetProperty("found").GetString());
        Assert.Equal(net, findings[1].GetProperty("expected").GetString());
    }

    [Fact]
    public void Verify_AgainstAnotherDossier_SaysWhatDiffers()
    {
        var other = _tool.Write(
            "other.json",
            File.ReadAllText(Dossier)
                .Replace("\"park\": {", "\"park\": { \"address\": \"x\",", StringComparison.Ordinal)
        );
        File.WriteAllText(other, File.ReadAllText(Repository.PathOf("examples/qinglan-2025/neutral.json")));

        var result = _tool.Run("verify", Statement(), "--dossier", other, "--format", "json");

        Assert.Equal(1, result.ExitCode);
        Assert.All(
            result.Json.GetProperty("findings").EnumerateArray(),
            finding => Assert.Equal("otherDossier", finding.GetProperty("kind").GetString())
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"inventory\": {\"entities\": []}, \"inventory\": 1}")]
    [InlineData("not JSON")]
    public void Verify_OfAnythingElse_Is2(string text)
    {
        var result = _tool.Run("verify", _tool.Write("statement.json", text));

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Out);
    }

    private string Statement(params string[] options)
    {
        var result = _tool.Run(["neutrality", Dossier, "--format", "json", .. options]);
        Assert.Equal("", result.Error);
        return _tool.Write("statement.json", result.Out);
    }
}
