using System.Text.RegularExpressions;
using Xunit;

namespace ParkCarbon.Cli.Tests;

/// <summary>What docs/uncertainty.md computes by hand is what the tool prints, to the last digit.</summary>
public sealed partial class UncertaintyGuideTests
{
    private static readonly string Guide = File.ReadAllText(Repository.PathOf("docs/uncertainty.md"));

    [Theory]
    [InlineData(0, "--lang en")]
    [InlineData(1, "--lang en --correlation none")]
    public void Guide_Answer_IsWhatTheToolPrints(int block, string options)
    {
        using var tool = new Tool();
        var answer = Blocks("")[block].Split('\n');
        var dossier = tool.Write("three-sources.json", Assert.Single(Blocks("json")));

        var result = tool.Run(["neutrality", dossier, .. options.Split(' ')]);

        Assert.Equal("$ parkcarbon neutrality three-sources.json " + options, answer[0]);
        Assert.Contains(Joined(answer[1..]), Joined(result.Out.Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shared", "213.543906492318342621", "207.846096908265275223")]
    [InlineData("none", "176.638047996460830455", "169.705627484771405856")]
    public void Json_OfTheGuidesPark_HasEveryDigit(string correlation, string net, string total)
    {
        using var tool = new Tool();
        var dossier = tool.Write("three-sources.json", Assert.Single(Blocks("json")));

        var uncertainty = tool.Run("neutrality", dossier, "--format", "json", "--correlation", correlation)
            .Json.GetProperty("uncertainty");

        Assert.Equal(correlation, uncertainty.GetProperty("correlation").GetString());
        Assert.Equal(net, uncertainty.GetProperty("net").GetProperty("halfWidth").GetRawText());
        Assert.Equal(total, uncertainty.GetProperty("parkTotal").GetProperty("halfWidth").GetRawText());
        Assert.True(uncertainty.GetProperty("net").GetProperty("zeroInside").GetBoolean());
    }

    [Fact]
    public void Json_OfTheGuidesPark_HasTheSharesOfGrades()
    {
        using var tool = new Tool();
        var dossier = tool.Write("three-sources.json", Assert.Single(Blocks("json")));

        var park = tool.Run("neutrality", dossier, "--format", "json")
            .Json.GetProperty("dataQuality")
            .GetProperty("park");

        Assert.Equal("0.8", park.GetProperty("activity").GetProperty("primary").GetRawText());
        Assert.Equal("0.2", park.GetProperty("activity").GetProperty("proxy").GetRawText());
        Assert.Equal("0.6", park.GetProperty("factors").GetProperty("secondary").GetRawText());
    }

    [Fact]
    public void Correlation_AnythingElse_IsRefused()
    {
        using var tool = new Tool();
        var dossier = tool.Write("three-sources.json", Assert.Single(Blocks("json")));

        var result = tool.Run("neutrality", dossier, "--correlation", "full", "--lang", "en");

        Assert.Contains(
            "--correlation: found 'full', expected shared or none.",
            result.Error,
            StringComparison.Ordinal
        );
    }

    private static List<string> Blocks(string language) =>
        [
            .. Fences()
                .Matches(Guide)
                .Where(match => match.Groups[1].Value == language)
                .Select(match => match.Groups[2].Value.Trim()),
        ];

    private static string Joined(IEnumerable<string> lines) =>
        string.Join('\n', lines.Select(line => line.Trim()).Where(line => line.Length > 0));

    [GeneratedRegex(@"^```([a-z]*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();
}
