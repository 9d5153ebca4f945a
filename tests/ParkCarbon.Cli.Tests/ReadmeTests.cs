using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Xunit;

namespace ParkCarbon.Cli.Tests;

/// <summary>What the README shows is what the sample, the example and the tool have.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Root = FindRoot();
    private static readonly string Readme = File.ReadAllText(Path.Combine(Root, "README.md"));

    [Fact]
    public void Readme_CodeBlocks_AreRegionsOfTheSample()
    {
        var sample = File.ReadAllText(Path.Combine(Root, "samples/Embedding/Program.cs"));
        var regions = Regions().Matches(sample).Select(match => match.Groups[1].Value.Trim()).ToHashSet();

        var blocks = Blocks("csharp");

        Assert.Equal(2, blocks.Count);
        Assert.All(blocks, block => Assert.Contains(block, regions));
    }

    [Fact]
    public void Readme_DossierBlock_IsPartOfTheMinimalExample()
    {
        var example = Lines(File.ReadAllText(Path.Combine(Root, "examples/minimal.json")));

        var block = Lines(Assert.Single(Blocks("json")));

        Assert.Contains(string.Join('\n', block), string.Join('\n', example), StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_AnswerOfTheTool_IsWhatItPrints()
    {
        var answer = Blocks("").Single(block => block.StartsWith("$ parkcarbon neutrality", StringComparison.Ordinal));
        var (command, printed) = (answer[..answer.IndexOf('\n', StringComparison.Ordinal)], answer[(answer.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        var tool = new Tool();

        var result = tool.Run([.. command.Split(' ')[2..].Select(word => word.Replace("examples/", Root + "/examples/", StringComparison.Ordinal))]);

        Assert.StartsWith(string.Join('\n', Lines(printed)), string.Join('\n', Lines(result.Out)), StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_Links_LeadToFiles()
    {
        var targets = Links().Matches(Readme).Select(match => match.Groups[1].Value);

        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(Root, target)), target));
    }

    private static List<string> Blocks(string language) =>
        [.. Fences().Matches(Readme).Where(match => match.Groups[1].Value == language).Select(match => match.Groups[2].Value.Trim())];

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private static string FindRoot([CallerFilePath] string path = "") =>
        AppContext.BaseDirectory is var start && Ascend(start) is { } root ? root : Ascend(Path.GetDirectoryName(path)!)!;

    private static string? Ascend(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ParkCarbon.sln")))
            {
                return folder.FullName;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^```([a-z]*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();

    [GeneratedRegex(@"#region \w+\n(.*?)#endregion", RegexOptions.Singleline)]
    private static partial Regex Regions();

    [GeneratedRegex(@"\]\(([^)#:]+)\)")]
    private static partial Regex Links();
}
