using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace ParkCarbon.Json;

/// <summary>Writes the JSON Schema (draft 2020-12) of what <see cref="StrictJson"/> accepts, for editors and other tools.</summary>
/// <remarks>
/// Each object type, enum and type with a converter of its own stands once, by name, under <c>$defs</c>. The schema says what a schema can say: a constructor's
/// conditions, such as the order of two days, only the reader checks.
/// </remarks>
public static class JsonSchemaWriter
{
    /// <summary>The draft that the schemas follow.</summary>
    public const string Draft = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>Returns the schema of a type.</summary>
    /// <param name="type">What the type looks like in JSON, from a source-generated context.</param>
    /// <param name="options">Identifier, descriptions and more, or null.</param>
    /// <exception cref="InvalidOperationException">Two types would have one name; <see cref="JsonSchemaOptions.NameOf"/> tells them apart.</exception>
    public static JsonObject Create(JsonTypeInfo type, JsonSchemaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        return new SchemaBuilder(options ?? new()).Document(TypeShape.Of(type));
    }

    /// <summary>Writes the schema of a type as <see cref="StrictJson.Write"/> writes values.</summary>
    /// <param name="type">What the type looks like in JSON, from a source-generated context.</param>
    /// <param name="options">Identifier, descriptions and more, or null.</param>
    /// <exception cref="InvalidOperationException">Two types would have one name; <see cref="JsonSchemaOptions.NameOf"/> tells them apart.</exception>
    public static byte[] Write(JsonTypeInfo type, JsonSchemaOptions? options = null) =>
        StrictJson.Write(Create(type, options));
}
