using System.Text.Json;
using System.Text.RegularExpressions;

namespace ParkCarbon.Rules.Tests.Packs;

/// <summary>What the shipped rules say to people, in both languages.</summary>
public sealed partial class RuleTextTests
{
    private const string Folder = "rules/t-ceca-g-2023";

    private static readonly IReadOnlyList<RuleText> All = [.. Rules().SelectMany(TextsOf)];

    /// <summary>The members of a dossier and the values of its enums.</summary>
    private static readonly HashSet<string> Names =
    [
        "true",
        "false",
        .. NamesIn(JsonDocument.Parse(Repository.Read("rules/schema/dossier.schema.json")).RootElement),
    ];

    [Fact]
    public void EveryText_IsASentence() =>
        Assert.Empty(
            All.Where(text =>
                    !text.Zh.EndsWith('。')
                    || !text.En.EndsWith('.')
                    || !char.IsUpper(text.En[0])
                    || $"{text.Zh}{text.En}".Contains("  ", StringComparison.Ordinal)
                )
                .Select(text => $"{text.Place}: {text.Zh} {text.En}")
        );

    /// <remarks>A full-width mark has its own space; a Latin word or a number stands off from Chinese characters.</remarks>
    [Fact]
    public void Chinese_HasItsOwnMarks_AndRoomAroundOtherScripts() =>
        Assert.Empty(All.Where(text => AwkwardChinese().IsMatch(text.Zh)).Select(text => $"{text.Place}: {text.Zh}"));

    [Fact]
    public void English_HasNothingChinese() =>
        Assert.Empty(All.Where(text => Chinese().IsMatch(text.En)).Select(text => $"{text.Place}: {text.En}"));

    /// <remarks>Whoever reads a remedy looks for the member in the dossier.</remarks>
    [Fact]
    public void NamesOfMembers_StandInTheDossiersSchema() =>
        Assert.Empty(
            from text in All
            from name in MembersIn(text.Zh).SelectMany(path => path.Split('.')).Concat(CamelCaseIn(text.En))
            where !Names.Contains(name)
            select $"{text.Place}: {name}"
        );

    [Fact]
    public void BothLanguages_NameTheSameMembers() =>
        Assert.Empty(
            from text in All
            let missing = MembersIn(text.Zh)
                .Select(path => path[(path.LastIndexOf('.') + 1)..])
                .Where(name => !HasWord(text.En, name))
                .Concat(CamelCaseIn(text.En).Where(name => !HasWord(text.Zh, name)))
            from name in missing
            select $"{text.Place}: {name}"
        );

    [Fact]
    public void ConditionsOfARule_EachSaySomethingElse() =>
        Assert.Empty(
            All.Where(text => text.Place.EndsWith("/otherwise", StringComparison.Ordinal))
                .SelectMany(text => new[] { (text.Rule, Said: text.Zh), (text.Rule, Said: text.En) })
                .CountBy(said => said)
                .Where(said => said.Value > 1)
                .Select(said => said.Key)
        );

    [Fact]
    public void RulesThatHold_EachSaySomethingElse() =>
        Assert.Empty(
            All.Where(text => text.Place.EndsWith("/holds", StringComparison.Ordinal))
                .SelectMany(text => new[] { text.Zh, text.En })
                .CountBy(said => said)
                .Where(said => said.Value > 1)
                .Select(said => said.Key)
        );

    private static IEnumerable<JsonElement> Rules() =>
        Directory
            .GetFiles(Repository.PathOf(Folder), "*.rules.json")
            .Order(StringComparer.Ordinal)
            .SelectMany(path => JsonDocument.Parse(File.ReadAllBytes(path)).RootElement.EnumerateArray())
            .SelectMany(workflow => workflow.GetProperty("Rules").EnumerateArray());

    private static IEnumerable<RuleText> TextsOf(JsonElement rule)
    {
        var id = rule.GetProperty("RuleName").GetString()!;
        return In(rule.GetProperty("Properties"), id);

        IEnumerable<RuleText> In(JsonElement item, string at) =>
            item.ValueKind != JsonValueKind.Object ? []
            : item.TryGetProperty("zh", out var zh) && item.TryGetProperty("en", out var en)
                ? [new RuleText(id, at, zh.GetString()!, en.GetString()!)]
            : item.EnumerateObject().SelectMany(member => In(member.Value, $"{at}/{member.Name}"));
    }

    private static IEnumerable<string> NamesIn(JsonElement item) =>
        item.ValueKind switch
        {
            JsonValueKind.Array => item.EnumerateArray().SelectMany(NamesIn),
            JsonValueKind.Object => item.EnumerateObject()
                .SelectMany(member =>
                    NamesIn(member.Value)
                        .Concat(
                            (member.Name, member.Value.ValueKind) switch
                            {
                                ("properties", JsonValueKind.Object) => member
                                    .Value.EnumerateObject()
                                    .Select(property => property.Name),
                                ("enum", JsonValueKind.Array) => member
                                    .Value.EnumerateArray()
                                    .Where(value => value.ValueKind == JsonValueKind.String)
                                    .Select(value => value.GetString()!),
                                _ => [],
                            }
                        )
                ),
            _ => [],
        };

    private static IEnumerable<string> MembersIn(string zh) => Members().Matches(zh).Select(match => match.Value);

    private static IEnumerable<string> CamelCaseIn(string en) => CamelCase().Matches(en).Select(match => match.Value);

    private static bool HasWord(string text, string word) =>
        Regex.IsMatch(text, $"(?<![A-Za-z]){word}(?![A-Za-z])", RegexOptions.CultureInvariant);

    /// <remarks>The last letter of an id (6.1/2.a) and of a count (1 至 n) name no member.</remarks>
    [GeneratedRegex(@"(?<![\w/.])[a-z][A-Za-z]+(?:\.[A-Za-z]+)*")]
    private static partial Regex Members();

    [GeneratedRegex(@"\b[a-z]+[A-Z]\w*")]
    private static partial Regex CamelCase();

    [GeneratedRegex(@"[\u4e00-\u9fff][,;:!?()A-Za-z0-9]|[,;:!?()A-Za-z0-9][\u4e00-\u9fff]")]
    private static partial Regex AwkwardChinese();

    [GeneratedRegex(@"[\u3000-\u9fff\uff00-\uffef]")]
    private static partial Regex Chinese();

    private sealed record RuleText(string Rule, string Place, string Zh, string En);
}
