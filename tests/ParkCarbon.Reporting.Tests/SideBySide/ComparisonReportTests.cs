using System.Text;
using System.Text.Json;
using ParkCarbon.Domain;
using ParkCarbon.Rules.Methods.Comparisons;

namespace ParkCarbon.Reporting.Tests.SideBySide;

/// <summary>The comparison as people and tools get it, digit by digit and blank by blank.</summary>
public sealed class ComparisonReportTests
{
    private static readonly MethodComparison Comparison = Comparisons.Of(Comparisons.Dossier());

    [Theory]
    [InlineData(Language.En, "en")]
    [InlineData(Language.Zh, "zh")]
    public void Text_AtAHundredColumns_IsAsCommitted(Language language, string name)
    {
        var text = TextReports.Comparison(Comparison, new TextLayout { Language = language, Width = 100 });
        Assert.All(Encoding.UTF8.GetString(text).Split('\n'), line => Assert.True(Width(line) <= 100, line));
        GeneratedFile.AssertIsCommitted($"{Comparisons.Folder}expected.{name}.txt", text);
    }

    [Theory]
    [InlineData(Language.En, "en")]
    [InlineData(Language.Zh, "zh")]
    public void Markdown_OfAComparison_IsAsCommitted(Language language, string name) =>
        GeneratedFile.AssertIsCommitted(
            $"{Comparisons.Folder}expected.{name}.md",
            MarkdownReports.Comparison(Comparison, language)
        );

    [Fact]
    public void Json_OfAComparison_IsAsCommittedAndAsItsSchemaSays()
    {
        var json = JsonReports.Comparison(Comparison);
        GeneratedFile.AssertIsCommitted($"{Comparisons.Folder}expected.json", json);
        using var document = JsonDocument.Parse(json);
        Assert.Empty(SchemaChecker.Check("comparison.schema.json", document.RootElement));
    }

    [Fact]
    public void Json_WithoutAFigure_IsNullAndAsItsSchemaSays()
    {
        var dossier = Comparisons.Dossier(
            "\"category\": \"direct\",\n      \"factor\": \"coal\"",
            "\"category\": \"direct\""
        );
        using var document = JsonDocument.Parse(JsonReports.Comparison(Comparisons.Of(dossier)));
        Assert.Empty(SchemaChecker.Check("comparison.schema.json", document.RootElement));
        var first = document.RootElement.GetProperty("columns")[0];
        Assert.Equal(JsonValueKind.Null, first.GetProperty("net").ValueKind);
        Assert.False(first.GetProperty("traced").GetBoolean());
    }

    [Fact]
    public void Text_OnANarrowPage_GoesOnBeneathWithTheReferenceInFront()
    {
        var text = Encoding.UTF8.GetString(TextReports.Comparison(Comparison, new TextLayout { Width = 50 }));
        Assert.All(text.Split('\n'), line => Assert.True(Width(line) <= 50, line));
        Assert.True(text.Split("Verdict").Length > 2);
    }

    [Fact]
    public void Statements_InEveryForm_SayWhatTheMethodHasToSay()
    {
        foreach (var statement in Comparison.Statements)
        {
            using var json = JsonDocument.Parse(JsonReports.Neutrality(statement));
            Assert.Empty(SchemaChecker.Check("neutrality.schema.json", json.RootElement));
        }

        var inventory = Encoding.UTF8.GetString(MarkdownReports.Neutrality(Comparison.Statements[2], Language.En));
        Assert.Contains("# Demo Park · Inventory by place and market · 2025", inventory, StringComparison.Ordinal);
        Assert.Contains(
            "| Line | Clause | location<br>t CO₂e | market<br>t CO₂e |",
            inventory,
            StringComparison.Ordinal
        );
        Assert.Contains("An inventory is no claim of neutrality.", inventory, StringComparison.Ordinal);
        Assert.Contains("Each entity alone", inventory, StringComparison.Ordinal);
        var targets = Encoding.UTF8.GetString(TextReports.Neutrality(Comparison.Statements[1], new TextLayout()));
        Assert.Contains("--parameter equivalent=\"NUMBER kgce/kWh\"", targets, StringComparison.Ordinal);
        Assert.Contains("The method holds from 2025-07-01 on", targets, StringComparison.Ordinal);
        Assert.Contains("Guiding test: Direct emissions within the total", targets, StringComparison.Ordinal);
        Assert.Contains("→ Nothing is defined below 200 tce.", targets, StringComparison.Ordinal);
        Assert.Contains("Notice F (Office, 2025) [found in the text]", targets, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_ANameWithMarkup_StaysAName()
    {
        var markdown = Encoding.UTF8.GetString(MarkdownReports.Neutrality(Comparison.Statements[0], Language.En));
        Assert.Contains("Mill &lt;b&gt;\\|&lt;/b&gt; (mill)", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", markdown, StringComparison.Ordinal);
    }

    private static int Width(string line) =>
        line.Sum(c => c is (>= '\u2e80' and <= '\u9fff') or (>= '\uff00' and <= '\uff60') ? 2 : 1);
}
