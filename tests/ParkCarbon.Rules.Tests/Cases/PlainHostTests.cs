using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Packs;
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
        var rules = tests.Rules;
        var host = new PlainHost(tests.RulesPath, FactVocabulary.Requirements);
        var someEntity = CaseFacts.Of(CaseFiles.All[0].Cases[0]).Park.Entities[0];
        var compared = 0;
        foreach (var facts in tests.Cases.Select(CaseFacts.Of))
        {
            var findings = rules
                .SelectMany(rule => facts.Judge(rule).Select(finding => (Rule: rule, Finding: finding)))
                .ToLookup(pair => EntityOf(pair.Finding, facts.Park));

            // Rules of all kinds of subject stand in one workflow; those of the park are run once, beside any entity.
            foreach (var about in findings)
            {
                var results = await RunAsync(host, about.Key ?? someEntity, facts.Park);
                foreach (var (rule, finding) in about)
                {
                    compared += Compare(facts.Case, finding, results[(rule.Requirement.Id, rule.Subject)]);
                }
            }
        }

        Assert.True(compared > rules.Count * 2);
    }

    private static EntityFacts? EntityOf(Finding finding, ParkFacts park) =>
        finding.Subject.Kind == SubjectKind.Entity
            ? park.Entities.FirstOrDefault(entity => entity.Id == finding.Subject.Id)
            : null;

    private static async Task<Dictionary<(string, SubjectKind), RuleResultTree>> RunAsync(
        PlainHost host,
        EntityFacts entity,
        ParkFacts park
    )
    {
        var results = new Dictionary<(string, SubjectKind), RuleResultTree>();
        foreach (var workflow in host.Workflows)
        {
            foreach (var result in await host.RunAsync(workflow, ("entity", entity), ("park", park)))
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
