using System.Linq.Expressions;
using ParkCarbon.Rules.Engine.Syntax;

namespace ParkCarbon.Rules.Engine;

/// <summary>The names of one rule and what they stand for in its compiled form: inputs by position, locals by their cells.</summary>
internal sealed class RuleScope
{
    private readonly ParameterExpression _inputs = Expression.Parameter(typeof(object?[]), "inputs");
    private readonly ParameterExpression _cells = Expression.Parameter(typeof(object?[]), "cells");
    private readonly List<ParameterExpression> _names;
    private readonly int _inputCount;
    private readonly List<CompiledLocal> _locals = [];
    private readonly List<GatedExpression> _localExpressions = [];

    public RuleScope(RuleInputs inputs)
    {
        _names = [.. inputs.Items.Select(input => Expression.Parameter(input.Type, input.Name))];
        _inputCount = _names.Count;
    }

    /// <summary>The inputs and the locals so far, for the parser.</summary>
    public IReadOnlyList<ParameterExpression> Names => _names;

    public IReadOnlyList<CompiledLocal> Locals => _locals;

    public IReadOnlyList<GatedExpression> LocalExpressions => _localExpressions;

    /// <summary>The expression of a local; <see langword="null"/> for an input or the parameter of a lambda.</summary>
    public GatedExpression? LocalBehind(ParameterExpression name) =>
        _names.IndexOf(name) is var index && index >= _inputCount ? _localExpressions[index - _inputCount] : null;

    public bool IsInput(ParameterExpression name) =>
        _names.IndexOf(name) is var index && index >= 0 && index < _inputCount;

    /// <summary>Compiles a local and lets what follows see it.</summary>
    public void Add(string name, GatedExpression expression)
    {
        var type = expression.Tree.Type;
        var lambda = Compile(
            expression,
            rewriter => rewriter.Visit(expression.Tree),
            typeof(Func<,,>).MakeGenericType(typeof(object?[]), typeof(object?[]), type)
        );
        _locals.Add(
            (CompiledLocal)
                Activator.CreateInstance(typeof(CompiledLocal<>).MakeGenericType(type), name, _locals.Count, lambda)!
        );
        _names.Add(Expression.Parameter(type, name));
        _localExpressions.Add(expression);
    }

    /// <summary>Wraps a rewritten tree into a lambda over inputs and cells; inputs that it reads are unpacked once.</summary>
    public LambdaExpression Compile(
        GatedExpression expression,
        Func<RuleRewriter, Expression> write,
        Type delegateType,
        params ReadOnlySpan<ParameterExpression> more
    ) => Compile(unpacked => write(Rewriter(expression, unpacked)), delegateType, more);

    /// <summary>Wraps a tree made of several expressions into a lambda over inputs and cells.</summary>
    public LambdaExpression Compile(
        Func<Dictionary<ParameterExpression, ParameterExpression>, Expression> write,
        Type delegateType,
        params ReadOnlySpan<ParameterExpression> more
    )
    {
        var unpacked = new Dictionary<ParameterExpression, ParameterExpression>();
        var body = write(unpacked);
        var assignments = unpacked.Select(pair =>
            Expression.Assign(
                pair.Value,
                Expression.Convert(
                    Expression.ArrayIndex(_inputs, Expression.Constant(_names.IndexOf(pair.Key))),
                    pair.Value.Type
                )
            )
        );
        return Expression.Lambda(
            delegateType,
            Expression.Block(unpacked.Values, [.. assignments, body]),
            [_inputs, _cells, .. more]
        );
    }

    /// <summary>A rewriter for the trees of one expression of this rule.</summary>
    public RuleRewriter Rewriter(
        GatedExpression expression,
        Dictionary<ParameterExpression, ParameterExpression> unpacked
    )
    {
        return new RuleRewriter(LambdaNames(expression), Resolve);

        Expression? Resolve(ParameterExpression name)
        {
            var index = _names.IndexOf(name);
            if (index < 0)
            {
                return null;
            }

            if (index >= _inputCount)
            {
                return Expression.Call(Expression.Constant(_locals[index - _inputCount]), "Get", null, _inputs, _cells);
            }

            if (!unpacked.TryGetValue(name, out var variable))
            {
                unpacked[name] = variable = Expression.Variable(name.Type, name.Name);
            }

            return variable;
        }
    }

    public static Dictionary<ParameterExpression, string> LambdaNames(GatedExpression expression) =>
        expression
            .TreeOf.Where(pair => pair.Key is LambdaSyntax)
            .ToDictionary(
                pair => ((LambdaExpression)pair.Value).Parameters[0],
                pair => ((LambdaSyntax)pair.Key).Parameter.Text
            );
}
