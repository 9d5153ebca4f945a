using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Facts;
using RulesEngine.Models;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>The shipped files, their bytes unchanged, come to the same in RulesEngine as in our assessment.</summary>
/// <remarks>
/// A plain host knows neither <c>appliesWhen</c> nor what is not recorded; where our finding rests on these, RulesEngine has only to run.
/// </remarks>
public sealed class PlainHostTests
{
    public static IEnumerable<TheoryDataRow<string>> Files => CaseFiles.Rows;

    [Theory]
    [MemberData(nameof(Files))]
    public async Task ExecuteAllRules_OfEveryCase_AgreesWithOurFindings(string file)
    {
        var tests = CaseFiles.Of(file);
        var host = new PlainHost(tests.RulesPath, FactVocabulary.Requirements);
        var anyInputs = SomeInputs(tests);
        var compared = 0;
        foreach (var facts in tests.Cases.Select(CaseFacts.Of))
        {
            foreach (var rules in tests.Rules.GroupBy(rule => rule.Subject))
            {
                var findings = rules.Select(facts.Judge).ToList();
                foreach (var (i, subject) in Population.Of(rules.Key).SubjectsOf(facts.Park).Index())
                {
                    var results = await RunAsync(host, With(anyInputs, subject));
                    compared += findings.Sum(ofRule =>
                        Compare(facts.Case, ofRule[i], results[(ofRule[i].Requirement, rules.Key)])
                    );
                }
            }
        }

        Assert.True(compared > tests.Rules.Count * 2);
    }

    /// <summary>Something for each input. Rules about all kinds of subject stand in one workflow, and RulesEngine wants to see every input.</summary>
    private static Dictionary<string, object> SomeInputs(CaseFile tests) =>
        tests
            .Cases.Select(item => CaseFacts.Of(item).Park)
            .SelectMany(park => Enum.GetValues<SubjectKind>().SelectMany(kind => Population.Of(kind).SubjectsOf(park)))
            .Aggregate(new Dictionary<string, object>(), With);

    private static Dictionary<string, object> With(Dictionary<string, object> inputs, Subject subject)
    {
        var all = new Dictionary<string, object>(inputs);
        foreach (var (i, input) in subject.Arguments.Inputs.Items.Index())
        {
            all[input.Name] = subject.Arguments.Values[i]!;
        }

        return all;
    }

    private static async Task<Dictionary<(string, SubjectKind), RuleResultTree>> RunAsync(
        PlainHost host,
        Dictionary<string, object> inputs
    )
    {
        var results = new Dictionary<(string, SubjectKind), RuleResultTree>();
        foreach (var workflow in host.Workflows)
        {
            foreach (var result in await host.RunAsync(workflow, [.. inputs.Select(pair => (pair.Key, pair.Value))]))
            {
                var subject = Enum.Parse<SubjectKind>(result.Rule.Properties["subject"].ToString()!, ignoreCase: true);
                results.Add((result.Rule.RuleName, subject), result);
            }
        }

        return results;
    }

    /// <summary>Compares where our finding is a verdict; the number of verdicts compared.</summary>
    private static int Compare(LoadedCase item, Finding finding, RuleResultTree result)
    {
        var where = $"{item}, {finding.Requirement} of {ExpectedFinding.SubjectOf(finding)}";
        var everyFactIsThere = finding.Because.All(reason => reason.Met is not null);
        Assert.True(result.ExceptionMessage.Length == 0 || !everyFactIsThere, $"{where}: {result.ExceptionMessage}");
        if (finding.Verdict is Verdict.NotApplicable or Verdict.Undetermined)
        {
            return 0;
        }

        Assert.True(
            result.IsSuccess == (finding.Verdict == Verdict.Conforms),
            $"{where}: RulesEngine says {result.IsSuccess}, we say {finding.Verdict}. {result.ExceptionMessage}"
        );
        return 1;
    }
}
