using System.Linq.Expressions;

namespace ParkCarbon.Rules.Engine;

/// <summary>The conversions that Dynamic LINQ adds to a typed tree and that change no value.</summary>
internal static class Widening
{
    /// <summary>Whether rules reckon and order values of a type.</summary>
    public static bool IsNumber(Type type) => type == typeof(int) || type == typeof(long) || type == typeof(decimal);

    /// <summary>Looks through the conversions that lose nothing: to a nullable, to a wider number, from an enum to its number for comparing.</summary>
    public static Expression Without(Expression tree)
    {
        while (
            tree is UnaryExpression { NodeType: ExpressionType.Convert, Method: var method, Operand: var operand }
            && (
                IsWidening(operand.Type, tree.Type)
                || method?.DeclaringType == typeof(decimal) && IsNumber(Bare(operand.Type))
            )
        )
        {
            tree = operand;
        }

        return tree;
    }

    /// <summary>Whether a part is the literal <c>null</c>.</summary>
    public static bool IsNull(Expression tree) => Without(tree) is ConstantExpression { Value: null };

    /// <summary>A type without the question mark.</summary>
    public static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static bool IsWidening(Type from, Type to)
    {
        if (Nullable.GetUnderlyingType(from) is not null && to.IsValueType && Nullable.GetUnderlyingType(to) is null)
        {
            return false;
        }

        (from, to) = (Bare(from), Bare(to));
        return from == to
            || (from == typeof(int) && (to == typeof(long) || to == typeof(decimal)))
            || (from == typeof(long) && to == typeof(decimal))
            || (!from.IsValueType && !to.IsValueType && to.IsAssignableFrom(from))
            || (from.IsEnum && to == Enum.GetUnderlyingType(from));
    }
}
