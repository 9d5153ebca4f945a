using System.Reflection;
using System.Text.Json.Serialization.Metadata;

namespace ParkCarbon.Json;

/// <summary>Keeps what a type works out from its other data out of its documents.</summary>
public static class DerivedProperties
{
    /// <summary>
    /// Leaves out, when writing, each property that has neither a setter nor a constructor parameter of its name. Pass it to
    /// <see cref="JsonTypeInfoResolver.WithAddedModifier"/> for types that cannot carry <c>[JsonIgnore]</c>.
    /// </summary>
    /// <remarks>
    /// Such a property could not be read back: <see cref="StrictJson"/> reports it as <see cref="JsonProblemCodes.ReadOnlyProperty"/>.
    /// The serializer's own <c>IgnoreReadOnlyProperties</c> also drops those that a constructor sets.
    /// </remarks>
    /// <param name="type">What the type looks like in JSON; it is changed.</param>
    public static void LeaveOut(JsonTypeInfo type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        var parameters = (type.ConstructorAttributeProvider as ConstructorInfo)?.GetParameters() ?? [];
        foreach (var property in type.Properties.Where(p => p.Set is null && p.Get is not null))
        {
            var name = (property.AttributeProvider as MemberInfo)?.Name ?? property.Name;
            if (!parameters.Any(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase)))
            {
                property.ShouldSerialize = static (_, _) => false;
            }
        }
    }
}
