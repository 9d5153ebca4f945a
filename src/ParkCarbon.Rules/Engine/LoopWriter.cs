using System.Collections;
using System.Linq.Expressions;

namespace ParkCarbon.Rules.Engine;

/// <summary>Writes a LINQ chain that ends in <c>Any</c>, <c>All</c>, <c>Count</c> or <c>Contains</c> as one loop.</summary>
internal sealed class LoopWriter
{
    private readonly RuleRewriter _rewriter;
    private readonly LabelTarget _end = Expression.Label("end");
    private readonly ParameterExpression _result;

    private LoopWriter(RuleRewriter rewriter, Type result) =>
        (_rewriter, _result) = (rewriter, Expression.Variable(result, "result"));

    public static bool CanWrite(MethodCallExpression call) =>
        call.Method.DeclaringType == typeof(Enumerable) && call.Method.Name is "Any" or "All" or "Count" or "Contains";

    public static Expression Write(MethodCallExpression call, RuleRewriter rewriter) =>
        new LoopWriter(rewriter, call.Type).Write(call);

    private BlockExpression Write(MethodCallExpression call)
    {
        var stages = new Stack<MethodCallExpression>();
        var source = call.Arguments[0];
        while (
            source is MethodCallExpression { Method: { Name: "Where" or "Select" } method } stage
            && method.DeclaringType == typeof(Enumerable)
        )
        {
            stages.Push(stage);
            source = stage.Arguments[0];
        }

        var first = stages.Count > 0 ? stages.Peek() : call;
        var itemType = first.Method.GetGenericArguments()[0];
        var sought = call.Method.Name == "Contains" ? Expression.Variable(call.Arguments[1].Type, "sought") : null;
        var item = Expression.Variable(itemType, "item");
        var values = _rewriter.VisitNotNull(source);
        var soughtValue = sought is null ? null : _rewriter.Visit(call.Arguments[1]);
        var loop = Loop(values, item, Body(stages, item, call, sought));
        return Expression.Block(
            call.Type,
            sought is null ? [_result] : [_result, sought],
            sought is null ? Expression.Empty() : Expression.Assign(sought, soughtValue!),
            Expression.Assign(
                _result,
                call.Method.Name == "All" ? Expression.Constant(true) : Expression.Default(call.Type)
            ),
            loop,
            _result
        );
    }

    private Expression Body(
        Stack<MethodCallExpression> stages,
        ParameterExpression item,
        MethodCallExpression call,
        ParameterExpression? sought
    )
    {
        if (!stages.TryPop(out var stage))
        {
            return Last(item, call, sought);
        }

        var value = Apply(stage, item);
        if (stage.Method.Name == "Where")
        {
            return Expression.IfThen(value, Body(stages, item, call, sought));
        }

        var selected = Expression.Variable(value.Type, "selected");
        return Expression.Block([selected], Expression.Assign(selected, value), Body(stages, selected, call, sought));
    }

    private Expression Last(ParameterExpression item, MethodCallExpression call, ParameterExpression? sought)
    {
        var test =
            sought is not null ? AreEqual(item, sought)
            : call.Arguments.Count == 2 ? Apply(call, item)
            : null;
        Expression decided =
            call.Method.Name == "Count"
                ? Expression.AddAssignChecked(_result, Expression.Constant(1))
                : Expression.Block(
                    Expression.Assign(_result, Expression.Constant(call.Method.Name != "All")),
                    Expression.Break(_end)
                );
        return test is null
            ? decided
            : Expression.IfThen(call.Method.Name == "All" ? Expression.Not(test) : test, decided);
    }

    private Expression Apply(MethodCallExpression stage, ParameterExpression item)
    {
        var lambda = (LambdaExpression)stage.Arguments[1];
        _rewriter.LoopItems[lambda.Parameters[0]] = item;
        return _rewriter.Visit(lambda.Body);
    }

    private static MethodCallExpression AreEqual(ParameterExpression item, ParameterExpression sought)
    {
        var comparer = typeof(EqualityComparer<>).MakeGenericType(item.Type);
        return Expression.Call(
            Expression.Property(null, comparer, "Default"),
            comparer.GetMethod("Equals", [item.Type, item.Type])!,
            item,
            sought
        );
    }

    private BlockExpression Loop(Expression values, ParameterExpression item, Expression body)
    {
        var type = values.Type;
        if (type.IsArray)
        {
            return Indexed(values, item, body, Expression.ArrayLength, (list, at) => Expression.ArrayIndex(list, at));
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            return OfReadOnlyList(values, item, body);
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>)
            ? Indexed(
                values,
                item,
                body,
                list => Expression.Property(list, "Count"),
                (list, at) => Expression.Property(list, "Item", at)
            )
            : Enumerated(values, item, body);
    }

    private BlockExpression Indexed(
        Expression values,
        ParameterExpression item,
        Expression body,
        Func<Expression, Expression> count,
        Func<Expression, Expression, Expression> read
    )
    {
        var list = Expression.Variable(values.Type, "list");
        var at = Expression.Variable(typeof(int), "at");
        return Expression.Block(
            [list, at, item],
            Expression.Assign(list, values),
            Expression.Assign(at, Expression.Constant(0)),
            Expression.Loop(
                Expression.Block(
                    Expression.IfThen(Expression.GreaterThanOrEqual(at, count(list)), Expression.Break(_end)),
                    Expression.Assign(item, read(list, at)),
                    Expression.PreIncrementAssign(at),
                    body
                ),
                _end
            )
        );
    }

    /// <summary>A read-only list is an array or a <see cref="List{T}"/> nearly always; asking once saves two interface calls an item.</summary>
    private BlockExpression OfReadOnlyList(Expression values, ParameterExpression item, Expression body)
    {
        var element = values.Type.GetGenericArguments()[0];
        var array = Expression.Variable(element.MakeArrayType(), "array");
        var list = Expression.Variable(typeof(List<>).MakeGenericType(element), "list");
        var any = Expression.Variable(values.Type, "any");
        var count = Expression.Variable(typeof(int), "count");
        var collection = typeof(IReadOnlyCollection<>).MakeGenericType(element);
        var isArray = Expression.ReferenceNotEqual(array, Expression.Constant(null));
        var isList = Expression.ReferenceNotEqual(list, Expression.Constant(null));
        return Expression.Block(
            [array, list, any, count],
            Expression.Assign(any, values),
            Expression.Assign(array, Expression.TypeAs(any, array.Type)),
            Expression.Assign(list, Expression.TypeAs(any, list.Type)),
            Expression.Assign(
                count,
                Expression.Condition(
                    isArray,
                    Expression.ArrayLength(array),
                    Expression.Property(any, collection.GetProperty("Count")!)
                )
            ),
            Indexed(
                any,
                item,
                body,
                _ => count,
                (_, at) =>
                    Expression.Condition(
                        isArray,
                        Expression.ArrayIndex(array, at),
                        Expression.Condition(
                            isList,
                            Expression.Property(list, "Item", at),
                            Expression.Property(any, "Item", at)
                        )
                    )
            )
        );
    }

    private BlockExpression Enumerated(Expression values, ParameterExpression item, Expression body)
    {
        var sequence = typeof(IEnumerable<>).MakeGenericType(item.Type);
        var enumerator = Expression.Variable(typeof(IEnumerator<>).MakeGenericType(item.Type), "enumerator");
        return Expression.Block(
            [enumerator, item],
            Expression.Assign(enumerator, Expression.Call(values, sequence.GetMethod("GetEnumerator")!)),
            Expression.TryFinally(
                Expression.Loop(
                    Expression.Block(
                        Expression.IfThen(
                            Expression.Not(Expression.Call(enumerator, typeof(IEnumerator).GetMethod("MoveNext")!)),
                            Expression.Break(_end)
                        ),
                        Expression.Assign(item, Expression.Property(enumerator, "Current")),
                        body
                    ),
                    _end
                ),
                Expression.Call(enumerator, typeof(IDisposable).GetMethod("Dispose")!)
            )
        );
    }
}
