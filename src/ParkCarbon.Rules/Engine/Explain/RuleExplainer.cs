using System.Linq.Expressions;
using ParkCarbon.Rules.Engine.Syntax;

namespace ParkCarbon.Rules.Engine.Explain;

/// <summary>Evaluates a rule once more with every condition telling a <see cref="ConditionRecorder"/> what it saw.</summary>
/// <remarks>Compiled when the first explanation is asked for: most rules of a batch are never asked.</remarks>
internal sealed class RuleExplainer
{
    private readonly ConditionShape[] _shapes;
    private readonly TieredDelegate<Func<object?[], object?[], ConditionRecorder, bool>> _evaluate;

    public RuleExplainer(RuleScope scope, GatedExpression expression)
    {
        var recorder = Expression.Parameter(typeof(ConditionRecorder), "recorder");
        var shapes = new List<ConditionShape>();
        _evaluate = new(
            scope.Compile(
                unpacked => new ConditionWriter(scope, recorder, unpacked, shapes).Write(expression),
                typeof(Func<object?[], object?[], ConditionRecorder, bool>),
                recorder
            )
        );
        _shapes = [.. shapes];
    }

    public RuleExplanation Explain(object?[] inputs, object?[] cells)
    {
        var recorder = new ConditionRecorder(_shapes.Length);
        RuleOutcome outcome;
        RuleFault? fault = null;
        try
        {
            outcome = RuleOutcome.Of(_evaluate.Next(inputs, cells, recorder));
        }
        catch (Exception exception) when (RuleFault.Covers(exception))
        {
            fault = RuleFault.From(exception);
            outcome = RuleOutcome.CouldNotBeJudged(fault);
        }

        var conditions = new Condition[_shapes.Length];
        for (var i = 0; i < conditions.Length; i++)
        {
            conditions[i] = _shapes[i].With(recorder[i], i == recorder.Current ? fault : null);
        }

        return new RuleExplanation(outcome, conditions);
    }
}
