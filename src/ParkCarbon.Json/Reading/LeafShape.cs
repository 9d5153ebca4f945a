using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ParkCarbon.Json;

/// <summary>What a value that is not walked into looks like: a primitive, an enum, a type with its own converter.</summary>
internal sealed class LeafShape
{
    private static readonly HashSet<Type> TextTypes =
    [
        typeof(string),
        typeof(char),
        typeof(Guid),
        typeof(DateTime),
        typeof(DateTimeOffset),
        typeof(TimeSpan),
        typeof(DateOnly),
        typeof(TimeOnly),
        typeof(Uri),
        typeof(Version),
        typeof(byte[]),
    ];

    private LeafShape(JsonKinds kinds, BilingualText expected)
    {
        Kinds = kinds;
        Expected = expected;
    }

    public JsonKinds Kinds { get; }

    public BilingualText Expected { get; }

    /// <summary>The names an enum has in JSON; null for everything else, and for flags, which combine.</summary>
    public string[]? Names { get; private init; }

    /// <summary>How numbers are checked, if this is one of the framework's numeric types.</summary>
    public Type? NumberType { get; private init; }

    public static LeafShape Of(Type type, JsonConverter? converter, JsonTypeInfo? info, JsonSerializerOptions options)
    {
        if (converter is IJsonLeaf leaf)
        {
            return new(leaf.Kinds, leaf.Form) { NumberType = type == typeof(decimal) ? type : null };
        }

        if (type.IsEnum && info is not null)
        {
            return OfEnum(type, info);
        }

        if (converter is null || converter.GetType().Assembly != typeof(JsonSerializer).Assembly)
        {
            return new(JsonKinds.Any, new($"{type.Name} 值", $"a {type.Name}"));
        }

        return type == typeof(bool) ? new(JsonKinds.Boolean, new("true 或 false", "true or false"))
            : TextTypes.Contains(type) ? new(JsonKinds.Text, TextForm(type))
            : NumberCheck.Knows(type) ? new(JsonKinds.Number, NumberCheck.Form(type)) { NumberType = type }
            : new(JsonKinds.Any, new("任意 JSON 值", "any JSON value"));
    }

    /// <summary>The kind of value that a token starts.</summary>
    public static JsonKinds KindOf(JsonTokenType token) =>
        token switch
        {
            JsonTokenType.String => JsonKinds.Text,
            JsonTokenType.Number => JsonKinds.Number,
            JsonTokenType.True or JsonTokenType.False => JsonKinds.Boolean,
            JsonTokenType.StartObject => JsonKinds.Object,
            JsonTokenType.StartArray => JsonKinds.Array,
            _ => JsonKinds.None,
        };

    private static BilingualText TextForm(Type type) =>
        type == typeof(string) ? new("文本", "text") : new($"表示 {type.Name} 的文本", $"text for a {type.Name}");

    private static LeafShape OfEnum(Type type, JsonTypeInfo info)
    {
        var written = Enum.GetValues(type)
            .Cast<object>()
            .Select(v => JsonSerializer.SerializeToElement(v, info))
            .ToList();
        if (written.Count == 0 || written[0].ValueKind != JsonValueKind.String)
        {
            return new(JsonKinds.Number, NumberCheck.Form(Enum.GetUnderlyingType(type)))
            {
                NumberType = Enum.GetUnderlyingType(type),
            };
        }

        string[] names = [.. written.Select(v => v.GetString()!).Distinct(StringComparer.Ordinal)];
        var list = NameList.Of(names);
        return new(JsonKinds.Text, new($"{list} 之一", $"one of {list}"))
        {
            Names = type.IsDefined(typeof(FlagsAttribute), false) ? null : names,
        };
    }
}
