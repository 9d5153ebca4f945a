using System.Text.RegularExpressions;
using Xunit;

namespace ParkCarbon.Cli.Tests;

/// <summary>What the README shows is what the sample, the example and the tool have.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = TextOf("README.md");

    [Fact]
    public void Readme_CodeBlocks_AreRegionsOfTheSample()
    {
        var sample = TextOf("samples/Embedding/Program.cs");
        var regions = Regions().Matches(sample).Select(match => match.Groups[1].Value.Trim()).ToHashSet();

        var blocks = Blocks("csharp");

        Assert.Equal(2, blocks.Count);
        Assert.All(blocks, block => Assert.Contains(block, regions));
    }

    [Fact]
    public void Readme_DossierBlock_IsPartOfTheMinimalExample()
    {
        var example = Joined(TextOf("examples/minimal.json").Split('\n'));

        var block = Joined(Assert.Single(Blocks("json")).Split('\n'));

        Assert.Contains(block, example, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$ parkcarbon neutrality examples/minimal.json")]
    [InlineData("$ parkcarbon neutrality examples/qinglan-2025")]
    [InlineData("$ parkcarbon trend")]
    [InlineData("$ parkcarbon check")]
    public void Readme_AnswerOfTheTool_IsWhatItPrints(string command)
    {
        var answer = Blocks("").Single(block => block.StartsWith(command, StringComparison.Ordinal));
        var lines = answer.Split('\n');
        var words = lines[0]
            .Split(' ')[2..]
            .Select(word => word.EndsWith(".json", StringComparison.Ordinal) ? Repository.PathOf(word) : word);
        using var tool = new Tool();

        var result = tool.Run([.. words]);

        Assert.StartsWith(Joined(lines[1..]), Joined(result.Out.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_Links_LeadToFiles()
    {
        var targets = Links().Matches(Readme).Select(match => match.Groups[1].Value);

        Assert.All(targets, target => Assert.True(Path.Exists(Repository.PathOf(target)), target));
    }

    private static List<string> Blocks(string language) =>
        [
            .. Fences()
                .Matches(Readme)
                .Where(match => match.Groups[1].Value == language)
                .Select(match => match.Groups[2].Value.Trim()),
        ];

    private static string Joined(IEnumerable<string> lines) =>
        string.Join('\n', lines.Select(line => line.Trim()).Where(line => line.Length > 0));

    private static string TextOf(string path) => File.ReadAllText(Repository.PathOf(path));

    [GeneratedRegex(@"^```([a-z]*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();

    [GeneratedRegex(@"#region \w+\n(.*?)#endregion", RegexOptions.Singleline)]
    private static partial Regex Regions();

    [GeneratedRegex(@"\]\(([^)#:]+)\)")]
    private static partial Regex Links();
}
