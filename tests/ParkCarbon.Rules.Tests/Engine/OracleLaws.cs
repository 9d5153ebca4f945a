using FsCheck.Fluent;
using FsCheck.Xunit;
using ParkCarbon.Rules.Engine;

namespace ParkCarbon.Rules.Tests.Engine;

/// <summary>RulesEngine itself, on the same text and the same facts, never disagrees.</summary>
public sealed class OracleLaws
{
    private static readonly string[] Expressions =
    [
        "park.HasPolicy",
        "!park.HasPolicy",
        "park.HasPolicy == false",
        "park.IsCertified == true",
        "park.IsCertified != true",
        "!(park.IsCertified == false)",
        "park.IsCertified == null",
        "park.Name != null",
        "park.Name == \"a\"",
        "null != park.Name",
        "park.Founded > 2005",
        "park.Founded >= 2005 && park.Founded < 2020",
        "park.Area > park.Founded",
        "park.Audits > 2",
        "!(park.Audits > 2)",
        "park.Audits != null && park.Audits <= 2",
        "park.ReviewedOn != null",
        "park.ReviewedOn < park.NextReviewOn",
        "!(park.ReviewedOn < park.NextReviewOn)",
        "park.ReviewedOn == park.NextReviewOn",
        "park.ReviewedOn.Value <= park.AsOf",
        "park.ReviewedOn == null || park.ReviewedOn.Value.Year == 2024",
        "park.AsOf.Year == 2025",
        "park.Period.Contains(park.AsOf)",
        "park.Period.End < park.AsOf",
        "park.Month == park.ReportedMonth || park.Month < park.ReportedMonth",
        "park.Target > parameters.NearZero",
        "park.Target * 2 - 1 < park.Target / 2 + parameters.NearZero",
        "park.Target / parameters.Zero > 1",
        "-park.Target > -1",
        "park.Lead != null",
        "park.Lead.Name != null",
        "park.Lead.Report.ApprovedOn != null",
        "!(park.Lead.Name == \"a\")",
        "park.Lead == null || park.Lead.Staff >= parameters.MinimumStaff",
        "park.Lead.MassPerHead > 0",
        "park.Entities.Any()",
        "!park.Entities.Any()",
        "park.Entities.Count() > 2",
        "park.Entities.Count(e => e.IsInScope) == 1",
        "park.Entities.All(e => e.IsInScope)",
        "park.Entities.Any(e => e.Staff == 0)",
        "park.Entities.All(e => e.Report != null)",
        "park.Entities.All(e => e.Report.Owner != null)",
        "park.Entities.Any(e => e.Documents.Any(d => d.ApprovedOn != null))",
        "park.Entities.Where(e => e.IsInScope).All(e => e.Documents != null && e.Documents.Any())",
        "park.Entities.Where(e => e.IsInScope).Where(e => e.Staff > 3).Select(e => e.Id).Any(id => id == \"a\")",
        "park.Entities.Select(e => e.Name).Contains(park.Name)",
        "park.Entities.Select(e => e.Report).Count(r => r.Owner != null) > 1",
        "park.Entities.All(e => e.Sources.All(s => s.Category == SourceCategory.Direct || s.Factor != null))",
        "park.Entities.Any(e => e.Sources.Any(s => s.Category != s.ReportedCategory))",
        "park.Entities.Any(e => e.Sources.Any(s => s.ReportedCategory == SourceCategory.Transport))",
        "park.Entities.Any(e => e.Sources.Any(s => s.Activity * s.Factor > park.Target))",
        "park.Entities.Any(e => e.Sources.Any(s => e.Sources.All(t => t.Mass <= s.Mass)))",
        "park.Entities.All(e => e.Sources.All(s => s.Mass.Plus(s.Mass) >= s.Mass))",
        "park.Entities.All(e => e.Sources.All(s => s.ReportedMass == null || s.ReportedMass.Value == s.Mass))",
        "park.Entities.Any(e => e.MassPerHead > park.Target)",
        "park.Entities.All(e => e.Documents == null || e.Documents.All(d => d.IsApprovedBy(park.AsOf)))",
        "park.Entities.Any(e => e.Documents != null && e.Documents.Any(d => d.Validity.Contains(park.AsOf)))",
        "park.Entities.Any(e => e.Report != null && e.Report.IssuedOn > park.AsOf)",
        "park.Entities.Any(e => e.Sources.Count() > e.Sources.Count(s => s.Factor != null))",
        "park.Entities.Where(e => e.IsInScope).Any()",
        "park.Scores.Where(s => s > 2).Count() == 1",
        "park.Entities.Where(e => e.Report.Owner != null).Count() > 0",
        "park.Scores.Select(s => park.Entities.Where(e => e.Staff > s).Count()).Any(n => n > 1)",
        "park.Entities.Where(e => e.Sources.Any()).All(e => e.Sources.Where(s => s.Factor != null).Any(s => s.Factor > 0))",
        "park.Members.Contains(\"a\")",
        "park.Members.Any(m => m == park.Name)",
        "park.Members.All(m => park.Covers(m))",
        "park.Meetings.Any(m => m > park.AsOf)",
        "park.Meetings.Contains(park.AsOf) || park.Meetings.All(m => m.Month != 6)",
        "park.Scores.Any(s => s > 3)",
        "park.Scores.Count() == 2",
        "park.Scores.Where(s => s > 1).All(s => s < 5)",
        "park.Covers(park.Name)",
        "park.Fails()",
        "!park.Fails()",
        "park.HasPolicy || park.Fails()",
        "park.HasPolicy && (park.Founded > 2000 || !(park.Lead.Staff > 3)) && !park.Entities.Any(e => !e.IsInScope)",
    ];

    private static readonly Lazy<(CompiledWorkflow Ours, RulesEngineOracle Theirs)> Both = new(() =>
    {
        var workflow = TestRules.Workflow([
            .. Expressions.Select((expression, i) => TestRules.Rule(expression) with { RuleName = $"{i}" }),
            TestRules.Rule(
                "net > parameters.NearZero && inScope.All(e => e.Staff > few)",
                TestRules.Local("few", "parameters.MinimumStaff"),
                TestRules.Local("inScope", "park.Entities.Where(e => e.IsInScope)"),
                TestRules.Local("net", "park.Target - 1")
            ) with
            {
                RuleName = "locals",
            },
            TestRules.Rule(
                "isRecorded && lead == \"a\"",
                TestRules.Local("isRecorded", "park.Lead != null && park.HasPolicy"),
                TestRules.Local("lead", "park.Lead.Name")
            ) with
            {
                RuleName = "throwing local",
            },
        ]);
        var compilation = new RuleCompiler(TestRules.Vocabulary).Compile(workflow, TestRules.Inputs);
        Assert.True(compilation.Succeeded, string.Join(Environment.NewLine, compilation.Problems));
        return (compilation.Workflow, new RulesEngineOracle(workflow, TestRules.Inputs, TestRules.Vocabulary));
    });

    [Property(Arbitrary = [typeof(ParkFactsArbitrary)], MaxTest = 300)]
    public async Task Where_both_judge_they_agree_and_what_we_cannot_judge_fails_there_with_a_message(ParkFacts park)
    {
        var arguments = TestRules.With(park);
        var verdicts = await Both.Value.Theirs.ExecuteAsync(arguments);
        Assert.Equal(Both.Value.Ours.Rules.Count, verdicts.Count);
        foreach (var (rule, theirs) in Both.Value.Ours.Rules.Zip(verdicts))
        {
            var ours = rule.Evaluate(arguments);
            var told = $"{rule.Source.Expression}: {ours} against {theirs}";
            if (ours.Kind == RuleOutcomeKind.CouldNotBeJudged)
            {
                Assert.True(theirs is { IsSuccess: false, CouldNotJudge: true }, told);
            }
            else if (theirs.CouldNotJudge)
            {
                // Only there: RulesEngine computes every local first, used or not.
                Assert.True(rule.Locals.Count > 0, told);
            }
            else
            {
                Assert.True(theirs.IsSuccess == (ours.Kind == RuleOutcomeKind.Holds), told);
            }
        }
    }

    [Property(Arbitrary = [typeof(ParkFactsArbitrary)], MaxTest = 100)]
    public void Explaining_a_rule_comes_to_what_judging_it_came_to(ParkFacts park)
    {
        var arguments = TestRules.With(park);
        foreach (var rule in Both.Value.Ours.Rules)
        {
            var judged = rule.Evaluate(arguments);
            Assert.Equal(judged, rule.Explain(arguments).Outcome);
        }
    }

    /// <summary>Agreement would mean little if the made-up parks never changed an answer.</summary>
    [Fact]
    public void Parks_Generated_BringEveryRuleToMoreThanOneOutcome()
    {
        string[] constant = ["park.Target / parameters.Zero > 1", "park.Fails()", "!park.Fails()"];
        var parks = ParkFactsArbitrary.Parks().Generator.Sample(500, 30).Select(TestRules.With).ToList();

        var unmoved = Both
            .Value.Ours.Rules.Where(rule => parks.Select(park => rule.Evaluate(park).Kind).Distinct().Count() < 2)
            .Select(rule => rule.Source.Expression)
            .Except(constant);

        Assert.Empty(unmoved);
        Assert.Contains(
            Both.Value.Ours.Rules,
            rule => parks.Select(park => rule.Evaluate(park).Kind).Distinct().Count() == 3
        );
    }
}
