using System.Linq.Expressions;
using ParkCarbon.Rules.Engine.Syntax;

namespace ParkCarbon.Rules.Engine.Explain;

/// <summary>Writes the tree of a rule in which every leaf of <c>&amp;&amp;</c>, <c>||</c>, <c>!</c> calls the recorder.</summary>
internal sealed class ConditionWriter(
    RuleScope scope,
    ParameterExpression recorder,
    Dictionary<ParameterExpression, ParameterExpression> unpacked,
    List<ConditionShape> shapes
)
{
    private readonly HashSet<ParameterExpression> _expanded = [];

    public Expression Write(GatedExpression expression) =>
        Write(expression, expression.Syntax, local: null, negated: false);

    private Expression Write(GatedExpression expression, RuleSyntax syntax, string? local, bool negated)
    {
        switch (syntax)
        {
            case BinarySyntax { Operator.Text: "&&" } both:
                return Expression.AndAlso(
                    Write(expression, both.Left, local, negated),
                    Write(expression, both.Right, local, negated)
                );
            case BinarySyntax { Operator.Text: "||" } either:
                return Expression.OrElse(
                    Write(expression, either.Left, local, negated),
                    Write(expression, either.Right, local, negated)
                );
            case UnarySyntax { Operator.Text: "!" } not:
                return Expression.Not(Write(expression, not.Operand, local, !negated));
            case NameSyntax
                when expression.TreeOf[syntax] is ParameterExpression name
                    && scope.LocalBehind(name) is { } inner
                    // Each local once: expanding every use could double the conditions with each local.
                    && _expanded.Add(name):
                return Write(inner, inner.Syntax, name.Name, negated);
            default:
                return Leaf(expression, syntax, local, negated);
        }
    }

    private BlockExpression Leaf(GatedExpression expression, RuleSyntax syntax, string? local, bool negated)
    {
        var index = Expression.Constant(shapes.Count);
        var rewriter = scope.Rewriter(expression, unpacked);
        var tree = expression.TreeOf[syntax];
        string Text(RuleSyntax part) => expression.Text[part.OuterStart..part.OuterEnd];
        ConditionShape Shape(ConditionKind kind, string fact, string op, string against) =>
            new(kind, syntax.TextIn(expression.Text), fact, op, against, local, negated);

        Expression write;
        switch (syntax)
        {
            case BinarySyntax comparison:
                shapes.Add(
                    Shape(
                        ConditionKind.Comparison,
                        Text(comparison.Left),
                        comparison.Operator.Text,
                        Text(comparison.Right)
                    )
                );
                write = Comparison((BinaryExpression)tree, rewriter, index);
                break;
            case CallSyntax { Name.Text: "All" or "Any" } call
                when tree is MethodCallExpression { Object: null } quantifier:
                var every = call.Name.Text == "All";
                shapes.Add(
                    Shape(
                        every ? ConditionKind.Every : ConditionKind.Some,
                        Text(call.Target),
                        call.Name.Text,
                        call.Arguments is [LambdaSyntax test] ? Text(test) : ""
                    )
                );
                write = Quantifier(quantifier, every, rewriter, index);
                break;
            default:
                shapes.Add(Shape(ConditionKind.Truth, Text(syntax), "is", negated ? "false" : "true"));
                write = Expression.Call(
                    recorder,
                    nameof(ConditionRecorder.Truth),
                    null,
                    index,
                    rewriter.Visit(tree),
                    // What a fact is a member of shows why it is not as wanted.
                    tree is MemberExpression { Expression: MemberExpression { Type.IsClass: true } owner }
                        ? Expression.Convert(rewriter.Visit(owner), typeof(object))
                        : Expression.Constant(null)
                );
                break;
        }

        return Expression.Block(Expression.Call(recorder, nameof(ConditionRecorder.Enter), null, index), write);
    }

    private BlockExpression Comparison(BinaryExpression tree, RuleRewriter rewriter, ConstantExpression index)
    {
        var left = Keep(tree.Left, "left");
        var right = Keep(tree.Right, "right");
        return Expression.Block(
            new[] { left, right }.OfType<ParameterExpression>(),
            Assign(left, tree.Left),
            Assign(right, tree.Right),
            Expression.Call(
                recorder,
                nameof(ConditionRecorder.Sides),
                null,
                index,
                Boxed(left, tree.Left),
                Boxed(right, tree.Right)
            ),
            Expression.Call(
                recorder,
                nameof(ConditionRecorder.Result),
                null,
                index,
                Expression.MakeBinary(tree.NodeType, left, right, tree.IsLiftedToNull, tree.Method)
            )
        );

        // A literal stays a literal: only as such does null compare with what may be null.
        static Expression Keep(Expression side, string name) =>
            side is ConstantExpression ? side : Expression.Variable(side.Type, name);

        Expression Assign(Expression kept, Expression side) =>
            kept is ParameterExpression ? Expression.Assign(kept, rewriter.Visit(side)) : Expression.Empty();
    }

    /// <summary>Shows a value as the fact has it: an enum that was widened to its number for the comparison is an enum again.</summary>
    private static UnaryExpression Boxed(Expression value, Expression original) =>
        original is UnaryExpression { NodeType: ExpressionType.Convert, Operand.Type: var type }
        && (Nullable.GetUnderlyingType(type) ?? type).IsEnum
            ? Expression.Convert(Expression.Convert(value, type), typeof(object))
            : Expression.Convert(value, typeof(object));

    private MethodCallExpression Quantifier(
        MethodCallExpression tree,
        bool every,
        RuleRewriter rewriter,
        ConstantExpression index
    )
    {
        var item = tree.Method.GetGenericArguments()[0];
        var test =
            tree.Arguments.Count == 2
                ? (LambdaExpression)rewriter.Visit(tree.Arguments[1])
                : Expression.Lambda(
                    typeof(Func<,>).MakeGenericType(item, typeof(bool)),
                    Expression.Constant(true),
                    Expression.Parameter(item)
                );
        return Expression.Call(
            recorder,
            nameof(ConditionRecorder.Quantify),
            [item],
            index,
            Expression.Constant(every),
            Expression.Convert(rewriter.VisitNotNull(tree.Arguments[0]), typeof(IEnumerable<>).MakeGenericType(item)),
            test
        );
    }
}
