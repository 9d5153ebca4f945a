using System.Reflection;
using ParkCarbon.Rules.Engine;

namespace ParkCarbon.Rules.Facts;

/// <summary>Finds the types that rules can reach from the facts of their subjects.</summary>
/// <remarks>A fact type is named by the members that lead to it, so that none can be forgotten and none is there that no rule could reach.</remarks>
internal static class FactTypes
{
    private static readonly Assembly Domain = typeof(ParkDossier).Assembly;

    /// <summary>The fact types and the domain's enums that the members of some types lead to, those types included.</summary>
    public static IReadOnlyList<Type> ReachableFrom(params IEnumerable<Type> roots)
    {
        var found = new List<Type>();
        var next = new Stack<Type>(roots.Reverse());
        while (next.TryPop(out var type))
        {
            type = CoreOf(type);
            if (found.Contains(type) || !IsNameable(type))
            {
                continue;
            }

            found.Add(type);
            foreach (var reached in type.IsEnum ? [] : TypesIn(type))
            {
                next.Push(reached);
            }
        }

        return found;
    }

    /// <summary>Whether a type stands in the namespace of the facts.</summary>
    public static bool IsFact(Type type) => type.IsPublic && type.Namespace == typeof(FactTypes).Namespace;

    private static bool IsNameable(Type type) => IsFact(type) || (type.IsEnum && type.Assembly == Domain);

    private static IEnumerable<Type> TypesIn(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => property.PropertyType)
            .Concat(
                type.GetMethods(BindingFlags.Public | BindingFlags.Instance)
                    .Where(method => method.IsDefined(typeof(RulePredicateAttribute)))
                    .SelectMany(method =>
                        method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)
                    )
            );

    /// <summary>The type behind "may be null" and "a list of".</summary>
    private static Type CoreOf(Type type) =>
        Nullable.GetUnderlyingType(type) is { } value ? CoreOf(value)
        : RuleVocabulary.ItemOf(type) is { } item ? CoreOf(item)
        : type;
}
