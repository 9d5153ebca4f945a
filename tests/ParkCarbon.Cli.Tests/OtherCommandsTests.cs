using System.Text.Json;
using ParkCarbon.Rules.Files;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Cli.Tests;

public sealed class OtherCommandsTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("1", "tce", "GJ", "1 tce = 29.3076 GJ (exact)\n")]
    [InlineData("-5", "kWh", "MJ", "-5 kWh = -18 MJ (exact)\n")]
    [InlineData("2.4", "万m³", "m³", "2.4 万m³ = 24000 m³ (exact)\n")]
    public void Convert_AValue_IsExact(string value, string from, string to, string expected)
    {
        var result = _tool.Run("convert", value, from, to);
        Assert.Equal((0, expected), (result.ExitCode, result.Out));
    }

    [Fact]
    public void Convert_WhatDoesNotEnd_SaysThatItIsRounded()
    {
        Assert.Contains("(rounded to 28 digits)", _tool.Run("convert", "1", "GJ", "tce").Out, StringComparison.Ordinal);
        Assert.False(_tool.Run("convert", "1", "GJ", "tce", "--format", "json").Json.GetProperty("exact").GetBoolean());
        Assert.Contains("已舍入", _tool.Run("convert", "1", "GJ", "tce", "--lang", "zh").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_ElectricityToCoal_SaysAtWhichValue() =>
        Assert.Contains("当量值", _tool.Run("convert", "1", "万kWh", "tce").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("x", "tce", "GJ", "VALUE: found 'x', expected a number")]
    [InlineData("1", "tcee", "GJ", "did you mean 'tce'")]
    [InlineData("1", "kWh", "t", "kWh (energy, 能量)")]
    public void Convert_AnythingElse_IsRefused(string value, string from, string to, string message)
    {
        var result = _tool.Run("convert", value, from, to);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void RulesList_Json_HasEveryRule()
    {
        var json = _tool.Run("rules", "list", "--format", "json").Json;
        var rules = json.GetProperty("rules");
        Assert.Equal(RulePack.Shipped.Rules.Count, rules.GetArrayLength());
        Assert.Equal(
            RulePack.Shipped.Requirements.Select(requirement => requirement.Id),
            rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()!).Distinct()
        );
        Assert.All(
            rules.EnumerateArray(),
            rule =>
            {
                Assert.NotEqual("", rule.GetProperty("expression").GetString());
                Assert.NotEqual(0, rule.GetProperty("reads").GetArrayLength());
            }
        );
        var sources = rules.EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "6.4/1");
        Assert.Equal("shall", sources.GetProperty("modality").GetString());
        Assert.EndsWith("6.4.rules.json", sources.GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.Empty(SchemaChecker.Check("rules-list.schema.json", json));
    }

    [Fact]
    public void RulesList_Text_NamesEveryRule()
    {
        var text = _tool.Run("rules", "list", RulePack.Shipped.Id, "--lang", "zh").Out;
        Assert.All(
            RulePack.Shipped.Rules,
            rule =>
                Assert.Contains($"{rule.Requirement.Id} {rule.Requirement.Title.Zh}", text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void RulesList_AFolder_IsReadAsAPack()
    {
        foreach (var file in ShippedFiles.Under("rules/t-ceca-g-2023/"))
        {
            File.WriteAllBytes(_tool.Path(Path.GetFileName(file.Name)), file.Content.ToArray());
        }

        var json = _tool.Run("rules", "list", _tool.Folder, "--format", "json").Json;
        Assert.Equal(RulePack.Shipped.Rules.Count, json.GetProperty("rules").GetArrayLength());
    }

    [Fact]
    public void RulesList_AFolderWithABrokenRule_IsRefusedWithItsPlace()
    {
        foreach (var file in ShippedFiles.Under("rules/t-ceca-g-2023/"))
        {
            var text = System.Text.Encoding.UTF8.GetString(file.Content.Span);
            _tool.Write(
                Path.GetFileName(file.Name),
                text.Replace("source.IdentifiedOn", "source.IdentifiedBy", StringComparison.Ordinal)
            );
        }

        var result = _tool.Run("rules", "list", _tool.Folder);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("6.4.rules.json", result.Error, StringComparison.Ordinal);
        Assert.Contains("IdentifiedBy", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void RulesList_AnEmptyFolder_IsRefused()
    {
        var result = _tool.Run("rules", "list", _tool.Folder);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("pack.json", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dossier")]
    [InlineData("check")]
    [InlineData("neutrality")]
    [InlineData("rules-list")]
    [InlineData("comparison")]
    [InlineData("explain")]
    public void Schema_AName_PrintsAJsonSchema(string name)
    {
        var result = _tool.Run("schema", name);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", result.Json.GetProperty("$schema").GetString());
    }

    [Fact]
    public void SchemaChecker_ADocumentThatDoesNotFit_SaysWhy()
    {
        var document = JsonDocument.Parse("""{ "standard": 1, "more": true }""").RootElement;
        var problems = SchemaChecker.Check("rules-list.schema.json", document);
        Assert.Contains("$ has more", problems);
        Assert.Contains("$ lacks pack", problems);
        Assert.Contains("$.standard is not of type string", problems);
    }
}
