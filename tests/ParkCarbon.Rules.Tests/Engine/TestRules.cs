using ParkCarbon.Rules.Engine;

namespace ParkCarbon.Rules.Tests.Engine;

/// <summary>Shorthand for compiling rules about the made-up facts.</summary>
internal static class TestRules
{
    public static RuleVocabulary Vocabulary { get; } =
        RuleVocabulary.Of(
            typeof(ParkFacts),
            typeof(EntityFacts),
            typeof(SourceFacts),
            typeof(DocumentFacts),
            typeof(Tolerances),
            typeof(Tonnes),
            typeof(SourceCategory)
        );

    public static RuleInputs Inputs { get; } =
        new(new RuleInput("park", typeof(ParkFacts)), new RuleInput("parameters", typeof(Tolerances)));

    public static Tolerances Parameters { get; } = new() { NearZero = 0.05m, MinimumStaff = 5 };

    public static WorkflowSource Workflow(params ReadOnlySpan<RuleSource> rules) =>
        new() { WorkflowName = "test", Rules = rules.ToArray() };

    public static RuleSource Rule(string expression, params ReadOnlySpan<LocalSource> locals) =>
        new()
        {
            RuleName = "rule",
            Expression = expression,
            LocalParams = locals.ToArray(),
        };

    public static LocalSource Local(string name, string expression) => new(name, expression);

    public static RuleCompilation TryCompile(params ReadOnlySpan<RuleSource> rules) =>
        new RuleCompiler(Vocabulary).Compile(Workflow(rules), Inputs);

    public static CompiledRule Compile(string expression, params ReadOnlySpan<LocalSource> locals)
    {
        var compilation = TryCompile(Rule(expression, locals));
        Assert.True(compilation.Succeeded, string.Join(Environment.NewLine, compilation.Problems));
        return Assert.Single(compilation.Workflow.Rules);
    }

    public static RuleArguments With(ParkFacts park) => Inputs.Bind(park, Parameters);

    public static RuleOutcome Evaluate(string expression, ParkFacts park) => Compile(expression).Evaluate(With(park));

    /// <summary>The problems of a rule that must not load.</summary>
    public static IReadOnlyList<RuleProblem> Refuse(string expression, params ReadOnlySpan<LocalSource> locals)
    {
        var compilation = TryCompile(Rule(expression, locals));
        Assert.False(compilation.Succeeded, $"'{expression}' was let through.");
        Assert.NotEmpty(compilation.Problems);
        return compilation.Problems;
    }
}
