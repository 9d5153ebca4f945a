using System.Text.Json.Serialization.Metadata;

namespace ParkCarbon.Json;

/// <summary>One property of a type, as documents may write it.</summary>
internal sealed class MemberShape
{
    private readonly Lazy<TypeShape> _shape;

    public MemberShape(JsonPropertyInfo property)
    {
        Property = property;
        var parameter = property.AssociatedParameter;
        var isArgument = parameter is { IsMemberInitializer: false };
        AllowsNull = property.PropertyType.IsValueType
            ? Nullable.GetUnderlyingType(property.PropertyType) is not null
            : (isArgument ? parameter!.IsNullable : property.IsSetNullable);
        // A constructor argument without a default cannot be left out, unless it is one that may be unrecorded.
        IsRequired = property.IsRequired || (isArgument && !parameter!.HasDefaultValue && !AllowsNull);
        IsOptionalInitializer = parameter is { IsMemberInitializer: true } && !IsRequired;
        IsReadOnly =
            property.Set is null
            && parameter is null
            && property.ObjectCreationHandling
                is not System.Text.Json.Serialization.JsonObjectCreationHandling.Populate;
        _shape = new(() => TypeShape.Of(property));
    }

    public JsonPropertyInfo Property { get; }

    public string Name => Property.Name;

    public bool AllowsNull { get; }

    public bool IsRequired { get; }

    public bool IsReadOnly { get; }

    /// <summary>Whether generated code sets it, absent or not, as it creates the object.</summary>
    public bool IsOptionalInitializer { get; }

    /// <summary>Whether leaving it out would put null where the type says there is none.</summary>
    public bool WouldBeNull => IsOptionalInitializer && !AllowsNull && !Property.PropertyType.IsValueType;

    public TypeShape Shape => _shape.Value;
}
