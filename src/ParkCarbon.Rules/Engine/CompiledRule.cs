using System.Linq.Expressions;
using ParkCarbon.Rules.Engine.Explain;

namespace ParkCarbon.Rules.Engine;

/// <summary>A rule that passed the gate, compiled once; every member is safe for any number of threads.</summary>
internal sealed class CompiledRule
{
    private readonly RuleInputs _inputs;
    private readonly RuleScope _scope;
    private readonly TieredDelegate<Func<object?[], object?[], bool>> _condition;
    private readonly Lazy<RuleExplainer> _explainer;
    private readonly Lazy<IReadOnlyList<string>> _reads;

    internal CompiledRule(RuleSource source, RuleInputs inputs, RuleScope scope, GatedExpression expression)
    {
        Source = source;
        _inputs = inputs;
        _scope = scope;
        _condition = new(
            scope.Compile(
                expression,
                rewriter => rewriter.Visit(expression.Tree),
                typeof(Func<object?[], object?[], bool>)
            )
        );
        _explainer = new(() => new RuleExplainer(scope, expression));
        _reads = new(() => FactReads.Of(scope, expression));
    }

    public RuleSource Source { get; }

    public string Name => Source.RuleName;

    /// <summary>The locals in order, with their types.</summary>
    public IReadOnlyList<(string Name, Type Type)> Locals =>
        [.. _scope.Locals.Select(local => (local.Name, local.Type))];

    /// <summary>The member paths the rule reads from its inputs, such as <c>park.Entities[].Name</c>, in ordinal order.</summary>
    public IReadOnlyList<string> Reads => _reads.Value;

    /// <summary>Judges the facts. An exception, a null on the way included, is never a verdict.</summary>
    public RuleOutcome Evaluate(RuleArguments arguments) => Evaluate(Checked(arguments), NewCells());

    /// <summary>Judges the facts and keeps what was seen: the conditions, their values and their witnesses.</summary>
    public RuleExplanation Explain(RuleArguments arguments) => _explainer.Value.Explain(Checked(arguments), NewCells());

    /// <summary>Computes every local in order, and then the rule itself.</summary>
    public RuleLines EvaluateLines(RuleArguments arguments)
    {
        var inputs = Checked(arguments);
        var cells = NewCells();
        var lines = new List<RuleLine>(_scope.Locals.Count);
        foreach (var local in _scope.Locals)
        {
            try
            {
                lines.Add(new RuleLine(local.Name, local.Type, local.ValueFor(inputs, cells), Fault: null));
            }
            catch (Exception exception) when (RuleFault.Covers(exception))
            {
                lines.Add(new RuleLine(local.Name, local.Type, Value: null, RuleFault.From(exception)));
            }
        }

        return new RuleLines(lines, Evaluate(inputs, cells));
    }

    private RuleOutcome Evaluate(object?[] inputs, object?[] cells)
    {
        try
        {
            return RuleOutcome.Of(_condition.Next(inputs, cells));
        }
        catch (Exception exception) when (RuleFault.Covers(exception))
        {
            return RuleOutcome.CouldNotBeJudged(RuleFault.From(exception));
        }
    }

    private object?[] NewCells() => _scope.Locals.Count == 0 ? [] : new object?[_scope.Locals.Count];

    private object?[] Checked(RuleArguments arguments) =>
        ReferenceEquals(arguments.Inputs, _inputs)
            ? arguments.Values
            : throw new ArgumentException(
                $"The arguments were bound to other inputs than those rule {Name} was compiled for.",
                nameof(arguments)
            );
}
