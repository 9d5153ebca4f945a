using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>Every case beside the rules comes to what it says, and there are cases enough.</summary>
/// <remarks>The tests of one clause alone: <c>ParkCarbon.Rules.Tests -preEnumerateTheories -trait clause=6.4</c>.</remarks>
public sealed class RuleCaseTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Cases => CaseFiles.CaseRows;

    public static IEnumerable<TheoryDataRow<string>> Files => CaseFiles.Rows;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Judge_OfACase_FindsWhatTheCaseSays(string file, string name)
    {
        var differences = CaseReport.DifferencesOf(CaseFiles.Of(file).Cases.First(item => item.Name == name));
        Assert.True(differences is null, differences);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Assess_OfTheFirstCaseOfAFile_FindsWhatTheCaseSays(string file)
    {
        var item = CaseFiles.Of(file).Cases[0];
        var assessment = CaseFiles.Assessment(RulePack.Shipped);
        var findings = assessment.Assess(item.Dossier, item.AsOf).Findings.ToLookup(finding => finding.Requirement);
        Assert.NotEmpty(item.Expect);
        Assert.All(
            item.Expect,
            expected => Assert.True(ExpectedFinding.Fit(expected.Value!, [.. findings[expected.Key]]), expected.Key)
        );
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Cases_OfAFile_HaveNamesOfTheirOwnAndExpectRequirementsOfItsRules(string file)
    {
        var cases = CaseFiles.Of(file).Cases;
        var ids = CaseFiles.Of(file).Rules.Select(rule => rule.Requirement.Id).ToHashSet();
        Assert.Distinct(cases.Select(item => item.Name));
        Listed.AssertNone(
            cases.SelectMany(item =>
                item.Expect.Where(expected => !ids.Contains(expected.Key))
                    .Select(expected => $"{item} expects {expected.Key}, of which {file}.rules.json has no rule")
            )
        );
    }

    /// <summary>Lists all the cases that a file lacks, so that its author can write them in one go.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void EveryRule_OfAFile_HasTheCasesThatShowWhatItDoes(string file) =>
        Listed.AssertNone(CaseFiles.Of(file).Rules.SelectMany(rule => MissingFor(rule, CaseFiles.Of(file))));

    private static IEnumerable<string> MissingFor(RequirementRule rule, CaseFile file)
    {
        var id = rule.Requirement.Id;
        var expected = file.ExpectedOf(id);
        var verdicts = expected.Select(finding => finding.Verdict).ToHashSet();
        foreach (var verdict in VerdictsOf(rule).Where(verdict => !verdicts.Contains(verdict)))
        {
            yield return $"{id} has no case that is {verdict}";
        }

        foreach (
            var condition in rule.Conditions.Where(condition =>
                !expected.Any(finding => finding.Shortfalls is [var only] && only == condition.Name)
            )
        )
        {
            yield return $"{id} has no case whose shortfalls are [\"{condition.Name}\"] alone";
        }
    }

    private static IEnumerable<string> VerdictsOf(RequirementRule rule)
    {
        yield return "conforms";
        yield return rule.Requirement.Kind == RequirementKind.Note ? "observation" : "nonconformity";
        if (rule.AppliesWhen is not null)
        {
            yield return "notApplicable";
        }

        if (rule.Sections.Count > 0)
        {
            yield return "undetermined";
        }
    }
}
