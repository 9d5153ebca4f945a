using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>A rule with a mistake in it is noticed by some case beside it.</summary>
/// <remarks>
/// A mutant is compiled alone and judged by the cases that expect its requirement, until one of them notices. What no case can
/// notice stands in <c>equivalent-mutants</c>, a file for each file of rules, with the reason.
/// </remarks>
public sealed class RuleMutationTests(ITestOutputHelper output)
{
    private static readonly Dictionary<int, string> Days = new()
    {
        [-1] = "asOf: a day early",
        [1] = "asOf: a day late",
    };

    public static IEnumerable<TheoryDataRow<string>> Files => CaseFiles.Rows;

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryMutant_OfTheRulesOfAFile_IsNoticedByACaseOrListedAsEquivalent(string file)
    {
        var tests = CaseFiles.Of(file);
        var rules = JsonNode.Parse(Repository.Read(tests.RulesPath))!.AsArray();
        var survivors = new ConcurrentBag<(string Rule, string Mutant)>();
        var (noticed, refused) = (0, 0);
        Parallel.ForEach(
            tests.Rules.SelectMany(rule => RuleMutant.Of(rule, rules)),
            mutant =>
            {
                if (mutant.Load() is not { } changed)
                {
                    Interlocked.Increment(ref refused);
                }
                else if (IsNoticed(changed, tests))
                {
                    Interlocked.Increment(ref noticed);
                }
                else
                {
                    survivors.Add((mutant.Rule.Requirement.Id, mutant.Text));
                }
            }
        );
        survivors = [.. survivors.Concat(DaysThatNoCaseNotices(tests))];
        output.WriteLine($"{file}: {noticed} mutants noticed, {refused} refused at load, {survivors.Count} survived");

        var listed = EquivalentMutant.Of(file).Select(mutant => (mutant.Rule, mutant.Mutant)).ToList();
        Listed.AssertNone(survivors.Except(listed).Order().Select(Line));
        Listed.AssertNone(
            listed.Except(survivors).Order().Select(mutant => $"listed, but noticed or not there: {Line(mutant)}")
        );
        Assert.Distinct(listed);
        Assert.True(noticed > tests.Rules.Count);
    }

    [Fact]
    public void EquivalentMutants_StandBesideAFileOfRules_WithTheirReasons()
    {
        var folder = Repository.PathOf(EquivalentMutant.Folder);
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
        Assert.All(
            files.Select(path => CaseFiles.Of(Path.GetFileNameWithoutExtension(path))),
            file =>
                Assert.All(
                    EquivalentMutant.Of(file.Stem),
                    mutant => Assert.True(mutant.Reason.Length >= 20, $"{mutant.Rule} {mutant.Mutant}: {mutant.Reason}")
                )
        );
    }

    private static bool IsNoticed(RequirementRule changed, CaseFile tests)
    {
        var id = changed.Requirement.Id;
        return tests.CasesOf(id).Select(CaseFacts.Of).Any(facts => !Fits(facts, id, facts.Park, changed));
    }

    /// <summary>Rules that read facts which turn with the as-of date, and whose cases all come to the same a day early or a day late.</summary>
    private static IEnumerable<(string Rule, string Mutant)> DaysThatNoCaseNotices(CaseFile tests) =>
        from rule in tests.Rules
        where ReadsTheDate(rule)
        let id = rule.Requirement.Id
        from day in Days
        where tests.CasesOf(id).Select(CaseFacts.Of).All(facts => Fits(facts, id, facts.ParkAfter(day.Key), rule))
        select (id, day.Value);

    private static bool ReadsTheDate(RequirementRule rule) =>
        rule
            .Conditions.SelectMany(condition => condition.Rule.Reads)
            .Concat(rule.Applies?.Reads ?? [])
            .SelectMany(path => FactSections.MembersOf(path, FactVocabulary.InputsOf(rule.Subject)))
            .Any(member => member.IsDefined(typeof(DependsOnAsOfAttribute), inherit: false));

    /// <summary>Whether a case comes to what it says with one rule of a requirement in the place of the shipped one.</summary>
    private static bool Fits(CaseFacts facts, string requirement, ParkFacts park, RequirementRule changed) =>
        ExpectedFinding.Fit(
            facts.Case.Expect[requirement]!,
            [
                .. RulePack
                    .Shipped.Rules.Where(rule => rule.Requirement.Id == requirement)
                    .Select(rule => rule.Subject == changed.Subject ? changed : rule)
                    .SelectMany(rule => ConformityAssessment.Judge(rule, facts.Known, park)),
            ]
        );

    private static string Line((string Rule, string Mutant) mutant) => $"{mutant.Rule} {mutant.Mutant}";
}
