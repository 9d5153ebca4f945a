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

    public static TheoryData<string> Identifiers =>
        [
            .. Identifier
                .Matches(Encoding.UTF8.GetString(Repository.Read("docs/glossary.md")))
                .Select(match => match.Groups[1].Value)
                .Distinct(),
        ];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Identifier { get; }

    [Theory]
    [MemberData(nameof(Identifiers))]
    public void EveryIdentifier_IsATypeOrAMemberOfOne(string identifier)
    {
        var parts = identifier.Split('<')[0].Split('.');

        Assert.Contains(Types[parts[0]], type => parts.Length == 1 || type.GetMember(parts[1], Any).Length > 0);
    }
}
