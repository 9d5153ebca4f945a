using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ParkCarbon.Json;

/// <summary>Finds the initializers of <c>init</c> properties, which source-generated reading passes over.</summary>
/// <remarks>
/// <para>The generated code sets every <c>init</c> property when it creates an object, to the type's default where the document says
/// nothing: <c>public string Unit { get; init; } = "kWh"</c> would come out null. The reader therefore completes the text it hands to
/// the serializer with the values that a fresh object has.</para>
/// <para>They are read off an object made by the parameterless constructor; a type without one has no such values.</para>
/// </remarks>
internal static class LostDefaults
{
    public static Dictionary<MemberShape, byte[]> Of(JsonTypeInfo info, IEnumerable<MemberShape> members)
    {
        var lost = new Dictionary<MemberShape, byte[]>();
        var candidates = members.Where(m => m.IsOptionalInitializer && m.Property.Get is not null).ToList();
        var constructor = info.Type.GetConstructor(
            BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic,
            Type.EmptyTypes
        );
        if (candidates.Count == 0 || info.Type.IsAbstract || constructor is null)
        {
            return lost;
        }

        var fresh = constructor.Invoke(null);
        foreach (var member in candidates)
        {
            var value = member.Property.Get!(fresh);
            if (value is not null && !IsDefault(value, member.Property.PropertyType))
            {
                lost.Add(member, Written(member, value));
            }
        }

        return lost;
    }

    private static bool IsDefault(object value, Type type) =>
        type.IsValueType
        && Nullable.GetUnderlyingType(type) is null
        && value.Equals(RuntimeHelpers.GetUninitializedObject(type));

    private static byte[] Written(MemberShape member, object value)
    {
        var property = member.Property;
        if (property.CustomConverter is not null)
        {
            throw new NotSupportedException(
                $"{property.DeclaringType.Name}.{property.Name} has both an initializer and a converter of its own; make it required or nullable."
            );
        }

        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WritePropertyName(property.Name);
            JsonSerializer.Serialize(writer, value, property.Options.GetTypeInfo(property.PropertyType));
            writer.WriteEndObject();
        }

        // Without the braces: it becomes part of an object of the document.
        return buffer.WrittenSpan[1..^1].ToArray();
    }
}
