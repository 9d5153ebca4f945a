using System.Text.Json.Nodes;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Files;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>A rule with a mistake in it is noticed by some case beside it.</summary>
public sealed class RuleMutationTests(ITestOutputHelper output)
{
    /// <summary>Mutants that come to the same as the rule whatever the dossier, with the reason.</summary>
    private static readonly Dictionary<(string Rule, string Mutant), string> Equivalent = [];

    public static IEnumerable<TheoryDataRow<string>> Files =>
        RulePack.Shipped.Rules.Select(rule => rule.File).Distinct().Select(file => new TheoryDataRow<string>(file));

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryMutant_OfTheRulesOfAFile_IsNoticedByACaseOrListedAsEquivalent(string file)
    {
        var cases = CaseFiles.OfRules.Where(item => CaseFiles.RulesOf(item.File) == file).Select(CaseFacts.Of).ToList();
        Assert.All(
            RulePack.Shipped.Rules.Where(rule => rule.File == file),
            rule => Assert.False(IsNoticed(RulePack.Shipped, rule.Requirement.Id, cases))
        );
        var (noticed, refused) = (0, 0);
        var unnoticed = new List<string>();
        foreach (var mutant in RuleMutant.Of(file))
        {
            if (mutant.Load() is not { } pack)
            {
                refused++;
            }
            else if (IsNoticed(pack, mutant.Rule, cases) || Equivalent.ContainsKey((mutant.Rule, mutant.Expression)))
            {
                noticed++;
            }
            else
            {
                unnoticed.Add($"{mutant.Rule} {mutant.Member}: {mutant.Expression}");
            }
        }

        output.WriteLine($"{file}: {noticed} mutants noticed, {refused} refused at load, {unnoticed.Count} unnoticed");
        Assert.Empty(unnoticed);
        Assert.True(noticed > 0);
    }

    private static bool IsNoticed(RulePack pack, string rule, List<CaseFacts> cases) =>
        cases.Exists(facts =>
            facts.Case.Expect[rule] is { } expected
            && ExpectedFinding.Difference(
                expected,
                [
                    .. pack
                        .Rules.Where(item => item.Requirement.Id == rule)
                        .SelectMany(item => ConformityAssessment.Judge(item, facts.Known, facts.Park)),
                ]
            )
                is not null
        );
}

/// <summary>A file of rules with one expression changed.</summary>
internal sealed record RuleMutant(string File, string Rule, string Member, string Expression, byte[] Content)
{
    private static readonly Dictionary<string, IReadOnlyList<string>> NoTexts = [];

    /// <summary>One mutant for each small change of each expression in a file.</summary>
    public static IEnumerable<RuleMutant> Of(string file)
    {
        var workflows = JsonNode.Parse(Repository.Read(file))!.AsArray();
        foreach (var rule in workflows.SelectMany(workflow => workflow!["Rules"]!.AsArray()))
        {
            var name = (string)rule!["RuleName"]!;
            foreach (var (holder, member) in ExpressionsOf(rule))
            {
                var original = (string)holder[member]!;
                foreach (var mutant in Mutants.Of(original, NoTexts))
                {
                    holder[member] = mutant;
                    var content = System.Text.Encoding.UTF8.GetBytes(workflows.ToJsonString());
                    holder[member] = original;
                    yield return new RuleMutant(file, name, member, mutant, content);
                }
            }
        }
    }

    /// <summary>The pack with the changed file, or null where it does not load.</summary>
    public RulePack? Load()
    {
        try
        {
            return RulePack.Load([
                Shipped("rules/t-ceca-g-2023/pack.json"),
                Shipped("rules/catalogue.json"),
                new RuleFile(File, Content),
            ]);
        }
        catch (RulePackException)
        {
            return null;
        }
    }

    private static IEnumerable<(JsonObject Holder, string Member)> ExpressionsOf(JsonNode rule)
    {
        yield return (rule.AsObject(), "Expression");
        foreach (var local in rule["LocalParams"]?.AsArray() ?? [])
        {
            yield return (local!.AsObject(), "Expression");
        }

        if (rule["Properties"]!["appliesWhen"] is not null)
        {
            yield return (rule["Properties"]!.AsObject(), "appliesWhen");
        }
    }

    private static RuleFile Shipped(string path) => new(path, Repository.Read(path));
}
