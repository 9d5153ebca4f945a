using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using ParkCarbon.Domain;
using ParkCarbon.Rules.Packs;
using Xunit;

namespace ParkCarbon.Rules.Tests;

public sealed partial class GlossaryTests
{
    private const BindingFlags Any =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly ILookup<string, Type> Types = new[]
    {
        typeof(ParkDossier).Assembly,
        typeof(RulePack).Assembly,
    }
        .SelectMany(assembly => assembly.GetTypes())
        .ToLookup(type => type.Name.Split('`')[0], StringComparer.Ordinal);

    private static readonly string Glossary = Encoding.UTF8.GetString(Repository.Read("docs/glossary.md"));

    public static TheoryData<string> Identifiers =>
        [.. IdentifiersIn(Glossary).Concat(RulePack.Shipped.Terms.SelectMany(term => term.Identifiers)).Distinct()];

    public static TheoryData<string> Terms => [.. RulePack.Shipped.Terms.Select(term => term.Id)];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Identifier { get; }

    [GeneratedRegex(
        @"^\| (?<zh>[^|]+) \| (?<en>[^|]+) \| (?<identifier>[^|]+) \| (?<source>[^|]+) \|$",
        RegexOptions.Multiline
    )]
    private static partial Regex Row { get; }

    [Theory]
    [MemberData(nameof(Identifiers))]
    public void EveryIdentifier_IsATypeOrAMemberOfOne(string identifier)
    {
        var parts = identifier.Split('<')[0].Split('.');

        Assert.Contains(Types[parts[0]], type => parts.Length == 1 || type.GetMember(parts[1], Any).Length > 0);
    }

    [Theory]
    [MemberData(nameof(Terms))]
    public void EveryTermOfClause3_HasARowWithTheSameNamesAndIdentifiers(string id)
    {
        var term = RulePack.Shipped.Terms.Single(term => term.Id == id);
        var row = Assert.Single(
            Row.Matches(Glossary),
            row =>
                row.Groups["zh"].Value.Split('、').Contains(term.Title.Zh)
                && row.Groups["source"].Value.Split(", ").Contains(id.Split('/')[0])
        );

        Assert.Equal(term.Title.En, row.Groups["en"].Value, ignoreCase: true);
        Assert.Equal(term.Identifiers, IdentifiersIn(row.Groups["identifier"].Value));
    }

    private static IEnumerable<string> IdentifiersIn(string text) =>
        Identifier.Matches(text).Select(match => match.Groups[1].Value);
}
