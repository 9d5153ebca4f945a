using System.Text.Json;
using System.Text.Json.Serialization;

namespace ParkCarbon.Json;

/// <summary>Calls a converter that belongs to one property, which no type's metadata knows.</summary>
internal abstract class LeafReader
{
    public static LeafReader? Of(Type type, JsonConverter converter, JsonSerializerOptions options) =>
        converter.Type == type
            ? (LeafReader?)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(type), converter, options)
            : null;

    public abstract object? Read(ref Utf8JsonReader reader);

#pragma warning disable CA1812 // Created by its type argument above.
    private sealed class Typed<T>(JsonConverter<T> converter, JsonSerializerOptions options) : LeafReader
#pragma warning restore CA1812
    {
        public override object? Read(ref Utf8JsonReader reader)
        {
            reader.Read();
            return converter.Read(ref reader, typeof(T), options);
        }
    }
}
