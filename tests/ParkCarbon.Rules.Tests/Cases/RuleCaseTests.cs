using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>Every case beside the rules comes to what it says.</summary>
public sealed class RuleCaseTests
{
    private static readonly ConformityAssessment Assessment = CaseFiles.Assessment(RulePack.Shipped);

    public static IEnumerable<TheoryDataRow<string, string>> Cases =>
        CaseFiles.OfRules.Select(item => new TheoryDataRow<string, string>(item.File, item.Name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Assess_OfACase_FindsWhatTheCaseSays(string file, string name)
    {
        var item = CaseFiles.OfRules.Single(item => item.File == file && item.Name == name);
        var findings = Assessment.Assess(item.Dossier, item.AsOf).Findings.ToLookup(finding => finding.Requirement);
        Assert.Multiple([
            .. item.Expect.Select(expected =>
                (Action)(() => Assert.Null(ExpectedFinding.Difference(expected.Value!, [.. findings[expected.Key]])))
            ),
        ]);
    }

    [Fact]
    public void Cases_OfOneFile_HaveNamesOfTheirOwn() =>
        Assert.Distinct(CaseFiles.OfRules.Select(item => (item.File, item.Name)));

    [Fact]
    public void Cases_ExpectOnlyRequirementsOfTheirRuleFile() =>
        Assert.All(
            CaseFiles.OfRules,
            item =>
                Assert.All(
                    item.Expect,
                    expected =>
                        Assert.Contains(
                            RulePack.Shipped.Rules,
                            rule => rule.Requirement.Id == expected.Key && rule.File == CaseFiles.RulesOf(item.File)
                        )
                )
        );

    [Fact]
    public void EveryRule_HasACaseThatConformsAndACaseThatFallsShort() =>
        Assert.All(
            RulePack.Shipped.Rules,
            rule =>
            {
                var verdicts = ExpectedOf(rule).Select(finding => finding.Verdict).ToHashSet();
                Assert.Contains("conforms", verdicts);
                Assert.Contains(
                    rule.Requirement.Kind == RequirementKind.Note ? "observation" : "nonconformity",
                    verdicts
                );
            }
        );

    [Fact]
    public void EveryCondition_HasACaseThatFallsShortInItAlone() =>
        Assert.All(
            RulePack.Shipped.Rules,
            rule =>
                Assert.All(
                    rule.Conditions,
                    condition =>
                        Assert.Contains(
                            ExpectedOf(rule),
                            finding => finding.Shortfalls is [var only] && only == condition.Name
                        )
                )
        );

    [Fact]
    public void EveryRuleWithAnApplicability_HasACaseToWhichItDoesNotApply() =>
        Assert.All(
            RulePack.Shipped.Rules.Where(rule => rule.AppliesWhen is not null),
            rule => Assert.Contains(ExpectedOf(rule), finding => finding.Verdict == "notApplicable")
        );

    [Fact]
    public void EveryRuleThatReadsASection_HasACaseThatIsUndetermined() =>
        Assert.All(
            RulePack.Shipped.Rules.Where(rule => rule.Sections.Count > 0),
            rule => Assert.Contains(ExpectedOf(rule), finding => finding.Verdict == "undetermined")
        );

    private static List<ExpectedFinding> ExpectedOf(RequirementRule rule) =>
        [
            .. CaseFiles
                .OfRules.Select(item => item.Expect[rule.Requirement.Id])
                .Where(expected => expected is not null)
                .SelectMany(expected => ExpectedFinding.Read(expected!)),
        ];
}
