using NodaTime;
using ParkCarbon.Rules.Engine;
using ParkCarbon.Rules.Engine.Explain;

namespace ParkCarbon.Rules.Tests.Engine;

public sealed class RuleExplanationTests
{
    private static readonly EntityFacts InScope = new()
    {
        Id = "in",
        IsInScope = true,
        Staff = 3,
    };

    private static readonly EntityFacts OutOfScope = new() { Id = "out", Staff = 7 };

    private static readonly ParkFacts Park = new()
    {
        Founded = 2010,
        AsOf = new LocalDate(2026, 6, 30),
        ReviewedOn = new LocalDate(2025, 3, 1),
        Entities = [InScope, OutOfScope],
        Target = 0.5m,
    };

    [Fact]
    public void Explain_Comparison_ShowsBothSides()
    {
        var condition = One("park.Founded >= 2020");

        Assert.Equal((ConditionKind.Comparison, ConditionState.NotMet), (condition.Kind, condition.State));
        Assert.Equal(("park.Founded", ">=", "2020"), (condition.Fact, condition.Operator, condition.Against));
        Assert.Equal(new SeenValue(2010, "2010"), condition.Actual);
        Assert.Equal(new SeenValue(2020, "2020"), condition.Expected);
    }

    [Theory]
    [InlineData("park.ReviewedOn != null", "2025-03-01", "null")]
    [InlineData("park.Target > parameters.NearZero", "0.5", "0.05")]
    [InlineData("park.NextReviewOn == park.ReviewedOn", "null", "2025-03-01")]
    [InlineData("park.Entities.Count(e => e.IsInScope) == 2", "1", "2")]
    [InlineData("park.Period != null", "2025-01-01/2025-12-31", "null")]
    public void Explain_Values_HaveATextThatKnowsNoCulture(string expression, string actual, string expected)
    {
        var condition = One(expression);

        Assert.Equal((actual, expected), (condition.Actual?.Text, condition.Expected?.Text));
    }

    [Fact]
    public void Explain_EnumThatWasComparedAsANumber_IsStillTheEnum()
    {
        var inputs = new RuleInputs(new RuleInput("source", typeof(SourceFacts)));
        var rule = TestRules.Rule(
            "source.Category == SourceCategory.Direct && source.ReportedCategory != SourceCategory.Transport"
        );
        var compiled = new RuleCompiler(TestRules.Vocabulary).Compile(TestRules.Workflow(rule), inputs).Workflow![
            "rule"
        ];

        var conditions = compiled
            .Explain(inputs.Bind(new SourceFacts { Id = "s", ReportedCategory = SourceCategory.Transport }))
            .Conditions;

        Assert.Equal(["Direct", "Transport"], conditions.Select(condition => condition.Actual?.Text));
        Assert.Equal(
            [SourceCategory.Direct, SourceCategory.Transport],
            conditions.Select(condition => condition.Expected?.Value)
        );
    }

    [Fact]
    public void Explain_All_NamesTheItemsThatBrokeIt()
    {
        var condition = One("park.Entities.All(e => e.IsInScope)");

        Assert.Equal(
            (ConditionKind.Every, ConditionState.NotMet, 2),
            (condition.Kind, condition.State, condition.ItemCount)
        );
        Assert.Equal(("park.Entities", "e => e.IsInScope"), (condition.Fact, condition.Against));
        Assert.Same(OutOfScope, Assert.Single(condition.Witnesses));
    }

    [Fact]
    public void Explain_AnyUnderNot_NamesTheItemsThatMatched()
    {
        var condition = One("!park.Entities.Any(e => e.Staff > 1)");

        Assert.Equal(
            (ConditionKind.Some, ConditionState.NotMet, true),
            (condition.Kind, condition.State, condition.Negated)
        );
        Assert.Equal([InScope, OutOfScope], condition.Witnesses);
        Assert.Equal((true, false), (condition.Actual?.Value, condition.Expected?.Value));
    }

    [Fact]
    public void Explain_WhereBeforeAll_LooksAtWhatIsLeft()
    {
        var condition = One("park.Entities.Where(e => e.IsInScope).All(e => e.Staff > 5)");

        Assert.Equal(1, condition.ItemCount);
        Assert.Same(InScope, Assert.Single(condition.Witnesses));
    }

    [Fact]
    public void Explain_TruthUnderNot_WantsFalse()
    {
        var condition = One("!park.HasPolicy");

        Assert.Equal((ConditionKind.Truth, ConditionState.Met), (condition.Kind, condition.State));
        Assert.Equal(("park.HasPolicy", "is", "false"), (condition.Fact, condition.Operator, condition.Against));
        Assert.Equal((false, false), (condition.Actual?.Value, condition.Expected?.Value));
    }

    [Fact]
    public void Explain_ShortCircuit_MarksWhatWasNotEvaluated()
    {
        var explanation = Explain(
            "park.HasPolicy && park.Lead.Name == null || !(park.Founded > 2000 && park.Founded < 2020)"
        );

        Assert.Equal(RuleOutcome.DoesNotHold, explanation.Outcome);
        Assert.Equal(
            [ConditionState.NotMet, ConditionState.NotEvaluated, ConditionState.NotMet, ConditionState.NotMet],
            explanation.Conditions.Select(condition => condition.State)
        );
        Assert.Null(explanation.Conditions[1].Actual);
    }

    [Fact]
    public void Explain_NullOnTheWay_BlamesTheConditionThatBrokeOff()
    {
        var explanation = Explain("park.Founded > 2000 && park.Lead.Name == null && park.HasPolicy");

        Assert.Equal(RuleOutcomeKind.CouldNotBeJudged, explanation.Outcome.Kind);
        Assert.Equal(
            [ConditionState.Met, ConditionState.CouldNotBeJudged, ConditionState.NotEvaluated],
            explanation.Conditions.Select(condition => condition.State)
        );
        Assert.Equal("park.Lead", explanation.Conditions[1].Fault!.Subject);
    }

    [Fact]
    public void Explain_ItemsAfterTheDecision_MayBreakOffWithoutChangingIt()
    {
        var park = Park with { Entities = [InScope with { Report = new DocumentFacts { Id = "d" } }, OutOfScope] };
        var rule = TestRules.Compile("park.Entities.All(e => e.Report.Owner != null)");

        var condition = Assert.Single(rule.Explain(TestRules.With(park)).Conditions);

        Assert.Equal(RuleOutcome.DoesNotHold, rule.Evaluate(TestRules.With(park)));
        Assert.Equal((ConditionState.NotMet, 2, 1), (condition.State, condition.ItemCount, condition.UnjudgedItems));
        Assert.Same(park.Entities[0], Assert.Single(condition.Witnesses));
    }

    [Fact]
    public void Explain_LocalCondition_IsTakenApartUnderItsName()
    {
        var rule = TestRules.Compile(
            "isOld && (park.Target * 2 + 1) * 2 > limit",
            TestRules.Local("isOld", "park.Founded < 2000 || park.Founded == 2010"),
            TestRules.Local("limit", "parameters.NearZero * 100")
        );

        var conditions = rule.Explain(TestRules.With(Park)).Conditions;

        Assert.Equal(["isOld", "isOld", null], conditions.Select(condition => condition.Local));
        Assert.Equal("park.Founded == 2010", conditions[1].Text);
        Assert.Equal(
            ("(park.Target * 2 + 1) * 2", "4.0", "limit", "5.00"),
            (conditions[2].Fact, conditions[2].Actual?.Text, conditions[2].Against, conditions[2].Expected?.Text)
        );
    }

    private static Condition One(string expression) => Assert.Single(Explain(expression).Conditions);

    private static RuleExplanation Explain(string expression) =>
        TestRules.Compile(expression).Explain(TestRules.With(Park));
}
