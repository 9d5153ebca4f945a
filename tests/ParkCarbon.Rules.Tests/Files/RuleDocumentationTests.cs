using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Rules.Tests.Files;

/// <summary>The pages under <c>docs</c> say what the files say.</summary>
public sealed partial class RuleDocumentationTests
{
    [Theory]
    [InlineData("rules/t-ceca-g-2023/8.2.rules.json")]
    [InlineData("rules/t-ceca-g-2023/8.2.cases.json")]
    public void RulesPage_ShowsWhatStandsInTheFile(string file)
    {
        var page = Encoding.UTF8.GetString(Repository.Read("docs/rules.md"));
        var shown = Assert.Single(JsonBlock().Matches(page), block => block.Groups["file"].Value == file);
        var wanted = JsonNode.Parse(shown.Groups["json"].Value);
        Assert.Contains(Objects(JsonNode.Parse(Repository.Read(file))!), item => JsonNode.DeepEquals(item, wanted));
    }

    [Fact]
    public void InterpretationsPage_HasEveryReadingAndParameterOfTheShippedMethods()
    {
        var page = Encoding.UTF8.GetString(Repository.Read("docs/interpretations.md"));
        Assert.All(
            MethodLibrary.Shipped.Methods.SelectMany(method =>
                method
                    .Readings.Select(reading => (reading.Interpretation, reading.Id))
                    .Concat(method.Parameters.Select(parameter => (parameter.Interpretation, parameter.Id)))
            ),
            item => Assert.Matches($"## {item.Interpretation} [^#]*`{item.Id}`", page)
        );
    }

    private static IEnumerable<JsonNode> Objects(JsonNode node) =>
        node switch
        {
            JsonArray list => list.SelectMany(item => Objects(item!)),
            JsonObject item => item.Select(member => member.Value).OfType<JsonNode>().SelectMany(Objects).Prepend(item),
            _ => [],
        };

    [GeneratedRegex(@"<!-- (?<file>\S+) -->\n```json\n(?<json>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();
}
