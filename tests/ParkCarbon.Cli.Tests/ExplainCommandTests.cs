using System.Text.Json;

namespace ParkCarbon.Cli.Tests;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Text_ARequirement_SaysWhatItAsksWhereItIsRecordedAndHowItIsJudged()
    {
        var result = _tool.Run("explain", "6.4/1");
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith(
            "6.4/1 GHG sources determined · T/CECA-G (2023) 6.4 · shall",
            result.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("sources[].identifiedOn (EmissionSource.IdentifiedOn)", result.Out, StringComparison.Ordinal);
        Assert.Contains(
            "dated: entity.Sources.All(source => source.IdentifiedOn != null)",
            result.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("→ Give the sources listed the day", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Found as of", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_ARequirementAndADossier_AddsTheFindingsOfThatRequirement()
    {
        var result = _tool.RunWith(Dossiers.Whole, "explain", "6.4/1", "-", "--as-of", "2026-03-31");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Found as of 2026-03-31", result.Out, StringComparison.Ordinal);
        Assert.Contains("Nonconformity · entity Mill (mill)", result.Out, StringComparison.Ordinal);
        Assert.Contains("– Grid power (mill/mill-grid)", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_Chinese_IsChinese() =>
        Assert.Contains("记录在档案何处", _tool.Run("explain", "8.2/2", "--lang", "zh").Out, StringComparison.Ordinal);

    [Fact]
    public void Json_WithoutADossier_HasNoFindings()
    {
        var json = _tool.Run("explain", "8.2/1.1", "--format", "json").Json;
        Assert.Equal("8.2/1.1", json.GetProperty("requirement").GetProperty("id").GetString());
        Assert.Equal(
            ["accounted", "specified", "covering", "agreeing", "sound"],
            json.GetProperty("rules")[0]
                .GetProperty("conditions")
                .EnumerateArray()
                .Select(condition => condition.GetProperty("name").GetString())
        );
        Assert.Equal(JsonValueKind.Null, json.GetProperty("findings").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("asOf").ValueKind);
        Assert.Empty(SchemaChecker.Check("explain.schema.json", json));
    }

    [Fact]
    public void Json_WithADossier_HasTheFindingsOfThatRequirement()
    {
        var json = _tool.RunWith(Dossiers.Whole, "explain", "6.4/1", "-", "--format", "json").Json;
        var findings = json.GetProperty("findings").EnumerateArray().ToList();
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal("6.4/1", finding.GetProperty("requirement").GetString()));
        Assert.Empty(SchemaChecker.Check("explain.schema.json", json));
    }

    [Theory]
    [InlineData("6.4", "REQUIREMENT: found '6.4', expected one of: 6.4/1, 6.4/2, 6.4/n1, 6.4/n2.")]
    [InlineData("6.4/9", "REQUIREMENT: found '6.4/9', expected one of: 6.4/1")]
    [InlineData("abc", "REQUIREMENT: found 'abc', expected the id of a requirement, such as 6.4/1")]
    public void Requirement_AnythingElse_IsRefused(string id, string message)
    {
        var result = _tool.Run("explain", id);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Out);
    }
}
