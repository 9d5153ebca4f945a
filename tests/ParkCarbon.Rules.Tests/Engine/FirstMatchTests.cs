using ParkCarbon.Rules.Engine;

namespace ParkCarbon.Rules.Tests.Engine;

public sealed class FirstMatchTests
{
    [Theory]
    [InlineData(1990, false, nameof(RuleOutcomeKind.Holds), "old", "old treatment")]
    [InlineData(2020, true, nameof(RuleOutcomeKind.Holds), "policy", "policy treatment")]
    [InlineData(2020, false, nameof(RuleOutcomeKind.DoesNotHold), null, null)]
    [InlineData(2010, true, nameof(RuleOutcomeKind.CouldNotBeJudged), "lead", null)]
    public void FirstMatch_RulesInOrder_TakesTheFirstThatHoldsAndNeverFallsThroughAFault(
        int founded,
        bool hasPolicy,
        string kind,
        string? rule,
        string? says
    )
    {
        var workflow = TestRules
            .TryCompile(
                new RuleSource
                {
                    RuleName = "old",
                    Expression = "park.Founded < 2000",
                    SuccessEvent = "old treatment",
                },
                new RuleSource { RuleName = "lead", Expression = "park.Founded == 2010 && park.Lead.IsInScope" },
                new RuleSource
                {
                    RuleName = "policy",
                    Expression = "park.HasPolicy",
                    SuccessEvent = "policy treatment",
                }
            )
            .Workflow!;

        var match = workflow.FirstMatch(TestRules.With(new ParkFacts { Founded = founded, HasPolicy = hasPolicy }));

        Assert.Equal((kind, rule, says), (match.Kind.ToString(), match.Rule?.Name, match.SuccessEvent));
        Assert.Equal(match.Kind == RuleOutcomeKind.CouldNotBeJudged, match.Fault is not null);
    }
}
