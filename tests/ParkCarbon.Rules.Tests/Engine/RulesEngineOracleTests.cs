using ParkCarbon.Rules.Engine;

namespace ParkCarbon.Rules.Tests.Engine;

public sealed class RulesEngineOracleTests
{
    [Fact]
    public async Task Execute_ThrowingRuleAndItsNegation_BothFailThereWithAMessage()
    {
        var workflow = TestRules.Workflow(
            TestRules.Rule("park.HasPolicy") with
            {
                RuleName = "plain",
                SuccessEvent = "said",
            },
            TestRules.Rule("park.Lead.Name == null") with
            {
                RuleName = "null",
            },
            TestRules.Rule("!(park.Lead.Name == null)") with
            {
                RuleName = "not null",
            },
            TestRules.Rule("park.Founded == 0", TestRules.Local("lead", "park.Lead.Name")) with
            {
                RuleName = "unused local",
            }
        );
        var oracle = new RulesEngineOracle(workflow, TestRules.Inputs, TestRules.Vocabulary);

        var verdicts = await oracle.ExecuteAsync(TestRules.With(new ParkFacts { HasPolicy = true }));

        Assert.Equal(
            [("plain", true, false), ("null", false, true), ("not null", false, true), ("unused local", false, true)],
            verdicts.Select(verdict => (verdict.RuleName, verdict.IsSuccess, verdict.CouldNotJudge))
        );
        Assert.Equal("said", verdicts[0].SuccessEvent);
    }
}
