using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace ParkCarbon.Json;

/// <summary>Builds one schema document from type shapes, the very ones that the reader checks with.</summary>
internal sealed class SchemaBuilder(JsonSchemaOptions options)
{
    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Type> _names = new(StringComparer.Ordinal);

    public JsonObject Document(TypeShape root)
    {
        var body =
            root.Kind == JsonTypeInfoKind.Object && root.Variants is null ? ObjectOf(root, null) : SchemaOf(root);
        if (
            options.AllowSchemaProperty
            && body["properties"] is JsonObject properties
            && !properties.ContainsKey("$schema")
        )
        {
            properties.Insert(0, "$schema", new JsonObject { ["type"] = "string" });
        }

        var document = new JsonObject { ["$schema"] = JsonSchemaWriter.Draft };
        Put(document, "$id", options.Id);
        Put(document, "title", options.Title);
        foreach (var (name, value) in body.ToList())
        {
            body.Remove(name);
            document.Add(name, value);
        }

        if (_definitions.Count > 0)
        {
            document["$defs"] = new JsonObject(
                _definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value))
            );
        }

        return document;
    }

    private JsonObject SchemaOf(TypeShape shape) =>
        shape.Kind switch
        {
            JsonTypeInfoKind.Object => Reference(
                shape.Type,
                () => shape.Variants is null ? ObjectOf(shape, null) : VariantsOf(shape)
            ),
            JsonTypeInfoKind.Enumerable => new() { ["type"] = "array", ["items"] = ItemsOf(shape) },
            JsonTypeInfoKind.Dictionary => DictionaryOf(shape),
            _ => LeafOf(shape),
        };

    private JsonObject ItemsOf(TypeShape shape)
    {
        var items = SchemaOf(shape.Element);
        return shape.AllowsNullElements ? OrNull(items) : items;
    }

    private JsonObject DictionaryOf(TypeShape shape)
    {
        var schema = new JsonObject { ["type"] = "object" };
        if (shape.Key is { } key)
        {
            schema["propertyNames"] = SchemaOf(key);
        }

        schema["additionalProperties"] = ItemsOf(shape);
        return schema;
    }

    private JsonObject ObjectOf(TypeShape shape, (string Name, object Value)? discriminator)
    {
        var schema = new JsonObject();
        Put(schema, "description", options.Describe?.Invoke(shape.Type, null));
        schema["type"] = "object";
        var properties = new JsonObject();
        var required = new JsonArray();
        if (discriminator is { } kind)
        {
            properties[kind.Name] = new JsonObject { ["const"] = ValueOf(kind.Value) };
            required.Add(kind.Name);
        }

        foreach (var member in shape.Members.Values.Where(m => !m.IsReadOnly))
        {
            var property = SchemaOf(member.Shape);
            property = member.AllowsNull ? OrNull(property) : property;
            if (DescriptionOf(member) is { } description)
            {
                property.Insert(0, "description", description);
            }

            properties[member.Name] = property;
        }

        foreach (var member in shape.Required)
        {
            required.Add(member.Name);
        }

        schema["properties"] = properties;
        if (required.Count > 0)
        {
            schema["required"] = required;
        }

        if (!shape.HasExtensionData)
        {
            schema["additionalProperties"] = false;
        }

        return schema;
    }

    private JsonObject VariantsOf(TypeShape shape)
    {
        var schema = new JsonObject();
        Put(schema, "description", options.Describe?.Invoke(shape.Type, null));
        var name = shape.Variants!.TypeDiscriminatorPropertyName;
        var choices = new JsonArray();
        foreach (var derived in shape.Variants.DerivedTypes.Where(d => d.TypeDiscriminator is not null))
        {
            var variant = shape.Variant(derived.DerivedType)!;
            choices.Add(Reference(variant.Type, () => ObjectOf(variant, (name, derived.TypeDiscriminator!))));
        }

        schema["oneOf"] = choices;
        return schema;
    }

    private JsonObject LeafOf(TypeShape shape)
    {
        if (options.LeafSchema?.Invoke(shape.Type) is { } given)
        {
            return Reference(shape.Type, () => Described(shape.Type, given));
        }

        if (shape.Converter is IJsonLeaf leaf && shape.Converter is not ExactDecimalConverter)
        {
            return Reference(shape.Type, () => Described(shape.Type, leaf.CreateSchema()));
        }

        if (shape.Leaf.Names is { } names)
        {
            return Reference(
                shape.Type,
                () =>
                    Described(
                        shape.Type,
                        new()
                        {
                            ["type"] = "string",
                            ["enum"] = new JsonArray([.. names.Select(n => JsonValue.Create(n))]),
                        }
                    )
            );
        }

        if (shape.Leaf.NumberType is { } number)
        {
            // The reader takes numbers without quotes only, whatever the serializer would put up with.
            return new() { ["type"] = NumberCheck.IsWhole(number) ? "integer" : "number" };
        }

        return
            shape.Info is { } info && JsonSchemaExporter.GetJsonSchemaAsNode(info, ExporterOptions) is JsonObject schema
            ? schema
            : [];
    }

    private static JsonSchemaExporterOptions ExporterOptions { get; } =
        new() { TreatNullObliviousAsNonNullable = true };

    private JsonObject Described(Type type, JsonObject schema)
    {
        if (options.Describe?.Invoke(type, null) is { } description)
        {
            schema.Insert(0, "description", description);
        }

        return schema;
    }

    private JsonObject Reference(Type type, Func<JsonObject> create)
    {
        var name = options.NameOf?.Invoke(type) ?? NameOf(type);
        if (_names.TryAdd(name, type))
        {
            _definitions[name] = create();
        }
        else if (_names[name] != type)
        {
            throw new InvalidOperationException(
                $"{_names[name]} and {type} are both named '{name}' in the schema; give them names of their own."
            );
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    private static string NameOf(Type type)
    {
        var name = type.Name.Split('`')[0];
        name = JsonNamingPolicy.CamelCase.ConvertName(name);
        return type.IsGenericType
            ? name + "Of" + string.Concat(type.GetGenericArguments().Select(a => a.Name.Split('`')[0]))
            : name;
    }

    private string? DescriptionOf(MemberShape member)
    {
        if (options.Describe is not { } describe)
        {
            return null;
        }

        var name = (member.Property.AttributeProvider as MemberInfo)?.Name;
        return name is null ? null : describe(member.Property.DeclaringType, name);
    }

    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["type"] is JsonValue type && schema["enum"] is null)
        {
            schema["type"] = new JsonArray(type.DeepClone(), "null");
            return schema;
        }

        return new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
    }

    private static JsonValue ValueOf(object discriminator) =>
        discriminator is int number
            ? JsonValue.Create(number)
            : JsonValue.Create(Convert.ToString(discriminator, CultureInfo.InvariantCulture)!);

    private static void Put(JsonObject schema, string name, string? value)
    {
        if (value is not null)
        {
            schema[name] = value;
        }
    }
}
