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
    public static IEnumerable<TheoryDataRow<string>> Files =>
        RulePack.Shipped.Rules.Select(rule => rule.File).Distinct().Select(file => new TheoryDataRow<string>(file));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task ExecuteAllRules_OfEveryCase_AgreesWithOurFindings(string file)
    {
        var host = new PlainHost(file, FactVocabulary.Requirements);
        var rules = RulePack.Shipped.Rules.Where(rule => rule.File == file).ToList();
        var compared = 0;
        foreach (
            var facts in CaseFiles.OfRules.Where(item => CaseFiles.RulesOf(item.File) == file).Select(CaseFacts.Of)
        )
        {
            foreach (var rule in rules)
            {
                foreach (var finding in ConformityAssessment.Judge(rule, facts.Known, facts.Park))
                {
                    var result = await RunAsync(host, rule, facts, finding);
                    Assert.Equal("", result.ExceptionMessage);
                    if (finding.Verdict is not (Verdict.NotApplicable or Verdict.Undetermined))
                    {
                        Assert.Equal(finding.Verdict == Verdict.Conforms, result.IsSuccess);
                        compared++;
                    }
                }
            }
        }

        Assert.True(compared > rules.Count * 2);
    }

    private static async Task<RuleResultTree> RunAsync(
        PlainHost host,
        RequirementRule rule,
        CaseFacts facts,
        Finding finding
    )
    {
        // Rules of both kinds of subject stand in one workflow; those of the park read only the park.
        var entity =
            facts.Park.Entities.FirstOrDefault(entity => entity.Id == finding.Subject.Id)
            ?? CaseFacts.Of(CaseFiles.OfRules[0]).Park.Entities[0];
        var results = await host.RunAsync(host.Workflows.Single(), ("entity", entity), ("park", facts.Park));
        return results.Single(result => result.Rule.RuleName == rule.Requirement.Id);
    }
}
