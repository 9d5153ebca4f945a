using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ParkCarbon.Exchange.Tests;

/// <summary>Validates documents by the keywords of JSON Schema that the dossier's schema uses; any other keyword throws.</summary>
internal sealed class SchemaValidator(JsonObject schema)
{
    private static readonly string[] Annotations =
    [
        "$schema",
        "$id",
        "$defs",
        "title",
        "description",
        "examples",
        "properties",
        "default",
    ];

    public IReadOnlyList<string> Errors(JsonNode? instance)
    {
        var errors = new List<string>();
        Validate(instance, schema, "$", errors);
        return errors;
    }

    private void Validate(JsonNode? node, JsonObject by, string path, List<string> errors)
    {
        foreach (var (keyword, value) in by)
        {
            var fault = keyword switch
            {
                "$ref" => Refer(node, value!.GetValue<string>(), path, errors),
                "type" => Types(value!).Any(type => Is(node, type)) ? null : "is of another type",
                "enum" => value!.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, node))
                    ? null
                    : "is no known word",
                "pattern" => node is JsonValue text
                && text.GetValueKind() == JsonValueKind.String
                && !Regex.IsMatch(text.GetValue<string>(), value!.GetValue<string>(), RegexOptions.ECMAScript)
                    ? $"does not match {value}"
                    : null,
                "required" => Missing(node, value!) is { } missing ? $"lacks {missing}" : null,
                "items" => Items(node, value!.AsObject(), path, errors),
                "additionalProperties" => Members(node, by, path, errors),
                "anyOf" => value!.AsArray().Any(choice => IsValid(node, choice!.AsObject(), path))
                    ? null
                    : "is none of the choices",
                _ when Annotations.Contains(keyword) => null,
                _ => throw new NotSupportedException($"The validator does not know the keyword '{keyword}'."),
            };
            if (fault is not null)
            {
                errors.Add($"{path} {fault}");
            }
        }
    }

    private bool IsValid(JsonNode? node, JsonObject by, string path)
    {
        var errors = new List<string>();
        Validate(node, by, path, errors);
        return errors.Count == 0;
    }

    private string? Refer(JsonNode? node, string reference, string path, List<string> errors)
    {
        const string Prefix = "#/$defs/";
        Assert.StartsWith(Prefix, reference, StringComparison.Ordinal);
        Validate(node, schema["$defs"]![reference[Prefix.Length..]]!.AsObject(), path, errors);
        return null;
    }

    private string? Items(JsonNode? node, JsonObject by, string path, List<string> errors)
    {
        for (var i = 0; i < ((node as JsonArray)?.Count ?? 0); i++)
        {
            Validate(node![i], by, $"{path}[{i}]", errors);
        }

        return null;
    }

    private string? Members(JsonNode? node, JsonObject by, string path, List<string> errors)
    {
        Assert.False(by["additionalProperties"]!.GetValue<bool>());
        foreach (var (name, value) in node as JsonObject ?? [])
        {
            if (by["properties"]?[name] is JsonObject member)
            {
                Validate(value, member, $"{path}.{name}", errors);
            }
            else
            {
                errors.Add($"{path} has an unknown property {name}");
            }
        }

        return null;
    }

    private static string? Missing(JsonNode? node, JsonNode required) =>
        node is JsonObject thing
            ? required
                .AsArray()
                .Select(name => name!.GetValue<string>())
                .FirstOrDefault(name => !thing.ContainsKey(name))
            : null;

    private static IEnumerable<string> Types(JsonNode types) =>
        types is JsonArray list ? list.Select(type => type!.GetValue<string>()) : [types.GetValue<string>()];

    private static bool Is(JsonNode? node, string type) =>
        (type, node?.GetValueKind() ?? JsonValueKind.Null) switch
        {
            ("null", JsonValueKind.Null) => true,
            ("string", JsonValueKind.String) => true,
            ("number", JsonValueKind.Number) => true,
            ("integer", JsonValueKind.Number) => node!.GetValue<decimal>() % 1 == 0,
            ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
            ("object", JsonValueKind.Object) => true,
            ("array", JsonValueKind.Array) => true,
            _ => false,
        };
}
