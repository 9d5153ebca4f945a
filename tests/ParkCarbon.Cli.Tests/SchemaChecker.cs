using System.Text.Json;
using System.Text.RegularExpressions;
using ParkCarbon.Rules.Files;

namespace ParkCarbon.Cli.Tests;

/// <summary>Checks a document against one of the shipped schemas, for the keywords that they use.</summary>
internal sealed class SchemaChecker
{
    private readonly Dictionary<string, JsonElement> _schemas = ShippedFiles
        .Under("rules/schema/", ".schema.json")
        .ToDictionary(
            file => file.Name["rules/schema/".Length..],
            file => JsonDocument.Parse(file.Content).RootElement
        );

    private readonly List<string> _problems = [];

    public static IReadOnlyList<string> Check(string schema, JsonElement document)
    {
        var checker = new SchemaChecker();
        checker.Visit(document, checker._schemas[schema], schema, "$");
        return checker._problems;
    }

    private void Visit(JsonElement value, JsonElement schema, string file, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            Visit(value, schema, keyword, file, path);
        }
    }

    private void Visit(JsonElement value, JsonElement schema, JsonProperty keyword, string file, string path)
    {
        var argument = keyword.Value;
        switch (keyword.Name)
        {
            case "type":
                Expect(Names(argument).Any(type => IsOf(value, type)), path, $"is not of type {argument}");
                break;
            case "enum":
                Expect(
                    argument.EnumerateArray().Any(item => JsonElement.DeepEquals(item, value)),
                    path,
                    $"is none of {argument}"
                );
                break;
            case "const":
                Expect(JsonElement.DeepEquals(argument, value), path, $"is not {argument}");
                break;
            case "pattern":
                Expect(
                    value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, argument.GetString()!),
                    path,
                    $"does not match {argument}"
                );
                break;
            case "minimum":
                Expect(value.GetDecimal() >= argument.GetDecimal(), path, $"is below {argument}");
                break;
            case "$ref":
                var (target, name) = Resolve(argument.GetString()!, file);
                Visit(value, target, name, path);
                break;
            case "anyOf":
                Expect(argument.EnumerateArray().Any(option => Fits(value, option, file)), path, "fits no option");
                break;
            case "items" when value.ValueKind == JsonValueKind.Array:
                foreach (var (i, item) in value.EnumerateArray().Index())
                {
                    Visit(item, argument, file, $"{path}[{i}]");
                }

                break;
            case "required" when value.ValueKind == JsonValueKind.Object:
                foreach (var name2 in Names(argument))
                {
                    Expect(value.TryGetProperty(name2, out _), path, $"lacks {name2}");
                }

                break;
            case "properties" when value.ValueKind == JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    if (argument.TryGetProperty(member.Name, out var inner))
                    {
                        Visit(member.Value, inner, file, $"{path}.{member.Name}");
                    }
                    else
                    {
                        Expect(!schema.TryGetProperty("additionalProperties", out _), path, $"has {member.Name}");
                    }
                }

                break;
            case "items" or "required" or "properties" or "additionalProperties" or "description" or "format":
            case "$schema" or "title" or "$defs" or "examples":
                break;
            default:
                throw new NotSupportedException($"The checker does not know the keyword {keyword.Name}.");
        }
    }

    private bool Fits(JsonElement value, JsonElement schema, string file)
    {
        var before = _problems.Count;
        Visit(value, schema, file, "");
        var fits = _problems.Count == before;
        _problems.RemoveRange(before, _problems.Count - before);
        return fits;
    }

    private (JsonElement Schema, string File) Resolve(string reference, string file)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var name =
            hash == 0 ? file
            : hash < 0 ? reference
            : reference[..hash];
        var schema = _schemas[name];
        foreach (var step in hash < 0 ? [] : reference[(hash + 2)..].Split('/'))
        {
            schema = schema.GetProperty(step);
        }

        return (schema, name);
    }

    private void Expect(bool holds, string path, string problem)
    {
        if (!holds)
        {
            _problems.Add($"{path} {problem}");
        }
    }

    private static IEnumerable<string> Names(JsonElement names) =>
        names.ValueKind == JsonValueKind.Array
            ? names.EnumerateArray().Select(name => name.GetString()!)
            : [names.GetString()!];

    private static bool IsOf(JsonElement value, string type) =>
        type switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "null" => value.ValueKind == JsonValueKind.Null,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "number" => value.ValueKind == JsonValueKind.Number,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            _ => throw new NotSupportedException(type),
        };
}
