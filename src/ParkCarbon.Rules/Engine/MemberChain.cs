using System.Linq.Expressions;

namespace ParkCarbon.Rules.Engine;

/// <summary>Writes a tree's member chain as the rule has it: <c>park.Owner.Name</c>.</summary>
internal static class MemberChain
{
    public static string Of(Expression? tree, IReadOnlyDictionary<ParameterExpression, string> lambdaNames) =>
        tree switch
        {
            ParameterExpression parameter => lambdaNames.GetValueOrDefault(parameter, parameter.Name ?? "it"),
            MemberExpression member => $"{Of(member.Expression, lambdaNames)}.{member.Member.Name}",
            MethodCallExpression { Object: null } call => $"{Of(call.Arguments[0], lambdaNames)}.{call.Method.Name}(…)",
            MethodCallExpression call =>
                $"{Of(call.Object, lambdaNames)}.{call.Method.Name}({(call.Arguments.Count == 0 ? "" : "…")})",
            UnaryExpression unary => Of(unary.Operand, lambdaNames),
            _ => "(…)",
        };
}
