using NodaTime;
using ParkCarbon.Rules.Engine;

namespace ParkCarbon.Rules.Tests.Engine;

public sealed class CompiledRuleTests
{
    private static readonly ParkFacts Nothing = new();

    [Theory]
    [InlineData("park.Lead.Name == null", "park.Lead")]
    [InlineData("!(park.Lead.Name == null)", "park.Lead")]
    [InlineData("park.ReviewedOn.Value.Year > 2000", "park.ReviewedOn")]
    [InlineData("park.Name == null && park.Lead.Report.Owner == null", "park.Lead")]
    public void Evaluate_MemberOfWhatIsNull_CouldNotBeJudgedAndNamesTheChain(string expression, string chain)
    {
        var outcome = TestRules.Evaluate(expression, Nothing);

        Assert.Equal(RuleOutcomeKind.CouldNotBeJudged, outcome.Kind);
        Assert.Equal((RuleFaultKind.NullRead, chain), (outcome.Fault!.Kind, outcome.Fault.Subject));
        Assert.Contains(chain, outcome.Fault.Reason.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_NullInsideALambda_NamesTheLambdasChain()
    {
        var park = Nothing with { Entities = [new EntityFacts { Id = "a" }] };

        Assert.Equal(
            "e.Report",
            TestRules.Evaluate("park.Entities.All(e => e.Report.Owner != null)", park).Fault!.Subject
        );
        Assert.Equal(
            "e.Documents",
            TestRules.Evaluate("park.Entities.All(e => e.Documents.Any(d => d.Owner != null))", park).Fault!.Subject
        );
        Assert.Equal(
            "r",
            TestRules.Evaluate("park.Entities.Select(e => e.Report).Any(r => r.Owner != null)", park).Fault!.Subject
        );
    }

    [Theory]
    [InlineData("park.Audits > 2", false)]
    [InlineData("park.Audits <= 2", false)]
    [InlineData("!(park.Audits > 2)", true)]
    [InlineData("park.Audits == null", true)]
    [InlineData("park.Audits != 2", true)]
    [InlineData("park.ReviewedOn == park.NextReviewOn", true)]
    [InlineData("park.ReviewedOn < park.NextReviewOn", false)]
    [InlineData("park.IsCertified == false", false)]
    [InlineData("park.IsCertified != true", true)]
    [InlineData("park.Name == park.Name", true)]
    public void Evaluate_ComparisonWithNull_FollowsTheLiftedOperators(string expression, bool holds) =>
        Assert.Equal(RuleOutcome.Of(holds), TestRules.Evaluate(expression, Nothing));

    [Fact]
    public void Evaluate_PredicateOrGetterThatThrows_CouldNotBeJudgedEitherWayRound()
    {
        Assert.Equal("InvalidOperationException", TestRules.Evaluate("park.Fails()", Nothing).Fault!.Subject);
        Assert.Equal("InvalidOperationException", TestRules.Evaluate("!park.Fails()", Nothing).Fault!.Subject);
        Assert.Equal(
            "DivideByZeroException",
            TestRules
                .Evaluate(
                    "park.Entities.All(e => e.MassPerHead > 0)",
                    Nothing with
                    {
                        Entities = [new EntityFacts { Id = "a" }],
                    }
                )
                .Fault!.Subject
        );
    }

    [Fact]
    public void Evaluate_EnumByName_Works()
    {
        var park = Nothing with
        {
            Entities =
            [
                new EntityFacts
                {
                    Id = "a",
                    Sources = [new SourceFacts { Id = "s", Category = SourceCategory.Transport }],
                },
            ],
        };

        Assert.Equal(
            RuleOutcome.Holds,
            TestRules.Evaluate(
                "park.Entities.All(e => e.Sources.All(s => s.Category == SourceCategory.Transport))",
                park
            )
        );
        Assert.Equal(
            RuleOutcome.DoesNotHold,
            TestRules.Evaluate("park.Entities.Any(e => e.Sources.Any(s => s.Category == SourceCategory.Direct))", park)
        );
    }

    [Fact]
    public void Evaluate_IntervalContains_AsksTheIntervalItself()
    {
        var longPark = Nothing with
        {
            AsOf = new LocalDate(2025, 6, 1),
            Period = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue),
        };

        Assert.Equal(RuleOutcome.Holds, TestRules.Evaluate("park.Period.Contains(park.AsOf)", longPark));
    }

    [Fact]
    public void Evaluate_UnusedLocalThatThrows_DoesNoHarmHereAndFailsInRulesEngine()
    {
        var rule = TestRules.Rule("park.Founded == 0", TestRules.Local("lead", "park.Lead.Name"));
        var compiled = TestRules.Compile(rule.Expression, [.. rule.LocalParams]);

        Assert.Equal(RuleOutcome.Holds, compiled.Evaluate(TestRules.With(Nothing)));
    }

    [Fact]
    public void Evaluate_LocalUsedManyTimes_IsComputedOnce()
    {
        var counted = new CountingFacts();
        var inputs = new RuleInputs(new RuleInput("facts", typeof(CountingFacts)));
        var rule = TestRules.Rule(
            "b && a > 0 && facts.Numbers.All(n => n < a)",
            TestRules.Local("a", "facts.Next"),
            TestRules.Local("b", "a == a")
        );
        var workflow = new RuleCompiler(RuleVocabulary.Of(typeof(CountingFacts)))
            .Compile(TestRules.Workflow(rule), inputs)
            .Workflow!;

        Assert.Equal(RuleOutcome.Holds, workflow["rule"].Evaluate(inputs.Bind(counted)));
        Assert.Equal(1, counted.Reads);
    }

    [Fact]
    public void Evaluate_LocalsThatUseEachOtherTwice_StayLinear()
    {
        var locals = Enumerable
            .Range(0, RuleLimits.Locals)
            .Select(i => TestRules.Local($"x{i}", i == 0 ? "park.HasPolicy" : $"x{i - 1} || x{i - 1}"))
            .ToArray();
        var rule = TestRules.Compile("x63", locals);

        Assert.Equal(RuleOutcome.DoesNotHold, rule.Evaluate(TestRules.With(Nothing)));
        Assert.True(rule.Explain(TestRules.With(Nothing)).Conditions.Count < 200);
    }

    [Fact]
    public void Evaluate_ArgumentsOfOtherInputs_Throws()
    {
        var other = new RuleInputs([.. TestRules.Inputs.Items]).Bind(Nothing, TestRules.Parameters);

        Assert.Throws<ArgumentException>(() => TestRules.Compile("park.HasPolicy").Evaluate(other));
    }

    [Fact]
    public void EvaluateLines_InOrder_GivesEveryValueWithItsTypeAndTheRulesOutcome()
    {
        var rule = TestRules.Compile(
            "net <= parameters.NearZero",
            TestRules.Local("gross", "park.Target * 2"),
            TestRules.Local("broken", "park.Lead.Staff"),
            TestRules.Local("dependent", "broken > 1"),
            TestRules.Local("net", "gross - 3"),
            TestRules.Local("large", "park.Entities.Where(e => e.Staff > 4).Select(e => e.Id)"),
            TestRules.Local("mass", "park.Entities.Any()")
        );
        var entity = new EntityFacts { Id = "a", Staff = 5 };

        var lines = rule.EvaluateLines(TestRules.With(Nothing with { Target = 1.5m, Entities = [entity] }));

        Assert.Equal(["gross", "broken", "dependent", "net", "large", "mass"], lines.Items.Select(line => line.Name));
        Assert.Equal((typeof(decimal), 3.0m), (lines.Items[0].Type, lines.Items[0].Value));
        Assert.Equal("park.Lead", lines.Items[1].Fault!.Subject);
        Assert.Equal("park.Lead", lines.Items[2].Fault!.Subject);
        Assert.Equal(0m, lines.Items[3].Value);
        Assert.Equal(new object[] { "a" }, lines.Items[4].Value);
        Assert.Equal(true, lines.Items[5].Value);
        Assert.Equal(RuleOutcome.Holds, lines.Outcome);
    }

    [Fact]
    public void Reads_ListsTheMemberPathsThroughLambdasAndLocals()
    {
        var rule = TestRules.Compile(
            "park.Lead.Report.Owner != null && scoped.All(e => e.Sources.Any(s => s.Factor > parameters.NearZero)) && park.Covers(park.Name)",
            TestRules.Local("scoped", "park.Entities.Where(e => e.IsInScope)")
        );

        Assert.Equal(
            [
                "parameters.NearZero",
                "park.Covers()",
                "park.Entities",
                "park.Entities[].IsInScope",
                "park.Entities[].Sources",
                "park.Entities[].Sources[].Factor",
                "park.Lead.Report.Owner",
                "park.Name",
            ],
            rule.Reads
        );
        Assert.Empty(TestRules.Compile("1 < 2").Reads);
    }

    [Fact]
    public async Task Compile_AndEvaluateInParallel_GivesTheSameAnswers()
    {
        var parks = Enumerable
            .Range(0, 64)
            .Select(i =>
                Nothing with
                {
                    Audits = i % 7 == 0 ? null : i % 5,
                    Target = i / 10m,
                    Entities = [.. Enumerable.Range(0, i % 4).Select(n => new EntityFacts { Id = $"{n}", Staff = i })],
                }
            )
            .ToArray();
        string[] expressions =
        [
            "park.Audits > 2",
            "park.Target > 3 && park.Entities.All(e => e.Staff > 10)",
            "!park.Entities.Any(e => e.Staff < few)",
            "park.Lead.Name == null",
        ];
        CompiledRule[] CompileAll() =>
            [.. expressions.Select(text => TestRules.Compile(text, TestRules.Local("few", "parameters.MinimumStaff")))];
        string Answers(CompiledRule[] rules) =>
            string.Concat(
                parks.SelectMany(park => rules.Select(rule => (int)rule.Evaluate(TestRules.With(park)).Kind))
            );

        var expected = Answers(CompileAll());
        var shared = CompileAll();
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 16)
                .Select(i =>
                    Task.Run(() => Answers(i % 2 == 0 ? CompileAll() : shared), TestContext.Current.CancellationToken)
                )
        );

        Assert.All(answers, answer => Assert.Equal(expected, answer));
        Assert.Contains('0', expected);
        Assert.Contains('1', expected);
        Assert.Contains('2', expected);
    }

    public sealed class CountingFacts
    {
        public int Reads { get; private set; }

        public int Next => ++Reads + 10;

        public IReadOnlyList<int> Numbers { get; } = [1, 2, 3];
    }
}
