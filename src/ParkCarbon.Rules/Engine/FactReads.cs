using System.Linq.Expressions;

namespace ParkCarbon.Rules.Engine;

/// <summary>Lists the member paths a rule reads from its inputs: the facts it depends on.</summary>
internal sealed class FactReads : ExpressionVisitor
{
    private readonly RuleScope _scope;
    private readonly SortedSet<string> _paths = new(StringComparer.Ordinal);
    private readonly Dictionary<ParameterExpression, string> _items = [];
    private readonly HashSet<ParameterExpression> _expanded = [];

    private FactReads(RuleScope scope) => _scope = scope;

    public static IReadOnlyList<string> Of(RuleScope scope, GatedExpression expression)
    {
        var reads = new FactReads(scope);
        reads.Visit(expression.Tree);
        return [.. reads._paths];
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        Add(node);
        return node;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (PathOf(node) is not null)
        {
            Add(node);
            VisitTargets(node.Expression);
            return node;
        }

        return base.VisitMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Object is not null)
        {
            Add(node);
            VisitTargets(node.Object);
            Visit(node.Arguments);
            return node;
        }

        Visit(node.Arguments[0]);
        foreach (var argument in node.Arguments.Skip(1))
        {
            if (argument is LambdaExpression lambda)
            {
                if (ItemPathOf(node.Arguments[0]) is { } item)
                {
                    _items[lambda.Parameters[0]] = item;
                }

                Visit(lambda.Body);
            }
            else
            {
                Visit(argument);
            }
        }

        return node;
    }

    private void Add(Expression tree)
    {
        if (PathOf(tree) is { } path && !(tree is ParameterExpression item && _items.ContainsKey(item)))
        {
            _paths.Add(path);
        }
    }

    /// <summary>Walks the arguments of calls inside a path; the path itself is recorded by its longest form.</summary>
    private void VisitTargets(Expression? tree)
    {
        switch (tree)
        {
            case MemberExpression member:
                VisitTargets(member.Expression);
                break;
            case MethodCallExpression { Object: not null } call:
                VisitTargets(call.Object);
                Visit(call.Arguments);
                break;
            case ParameterExpression local:
                PathOf(local);
                break;
            case not null:
                Visit(tree);
                break;
            default:
                break;
        }
    }

    private string? PathOf(Expression? tree) =>
        tree switch
        {
            ParameterExpression parameter when _items.TryGetValue(parameter, out var item) => item,
            ParameterExpression parameter when _scope.IsInput(parameter) => parameter.Name,
            ParameterExpression local when _scope.LocalBehind(local) is { } expression => Expand(local, expression),
            MemberExpression member when PathOf(member.Expression) is { } target => $"{target}.{member.Member.Name}",
            MethodCallExpression { Object: not null } call when PathOf(call.Object) is { } target =>
                $"{target}.{call.Method.Name}()",
            UnaryExpression unary => PathOf(unary.Operand),
            _ => null,
        };

    private string? Expand(ParameterExpression local, GatedExpression expression)
    {
        if (_expanded.Add(local))
        {
            Visit(expression.Tree);
        }

        return PathOf(expression.Tree) ?? ItemPathOf(expression.Tree)?[..^2];
    }

    /// <summary>The path of an item of a sequence: <c>park.Entities[]</c>.</summary>
    private string? ItemPathOf(Expression tree) =>
        tree switch
        {
            MethodCallExpression { Method.Name: "Where" } where => ItemPathOf(where.Arguments[0]),
            MethodCallExpression { Method.Name: "Select" } select => SelectedPathOf(select),
            _ when PathOf(tree) is { } path => path + "[]",
            _ => null,
        };

    private string? SelectedPathOf(MethodCallExpression select)
    {
        var lambda = (LambdaExpression)select.Arguments[1];
        if (ItemPathOf(select.Arguments[0]) is { } item)
        {
            _items[lambda.Parameters[0]] = item;
        }

        return PathOf(lambda.Body);
    }
}
