using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ParkCarbon.Json;

/// <summary>Reads and writes a type that is text in JSON; the base of most leaf converters.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <remarks>
/// A derived class says how a value is parsed and what it looks like. What <see cref="Parse"/> throws is shown to the person
/// who wrote the document, so its message should say what is wrong and what to write instead.
/// It serves dictionary keys too.
/// </remarks>
public abstract class TextConverter<T> : JsonConverter<T>, IJsonLeaf
    where T : notnull
{
    private readonly string[] _examples;
    private readonly string? _pattern;

    /// <summary>Creates the converter.</summary>
    /// <param name="form">What a value looks like, to follow “expected”: <c>a unit such as "kWh"</c>.</param>
    /// <param name="pattern">A regular expression (ECMA-262) for the schema, or null.</param>
    /// <param name="examples">Examples for the schema.</param>
    protected TextConverter(BilingualText form, string? pattern = null, params string[] examples)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(examples);
        Form = form;
        _pattern = pattern;
        _examples = examples;
    }

    /// <inheritdoc/>
    public virtual JsonKinds Kinds => JsonKinds.Text;

    /// <inheritdoc/>
    public BilingualText Form { get; }

    /// <inheritdoc/>
    public virtual JsonObject CreateSchema()
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (_pattern is not null)
        {
            schema["pattern"] = _pattern;
        }

        if (_examples.Length > 0)
        {
            schema["examples"] = new JsonArray([.. _examples.Select(e => JsonValue.Create(e))]);
        }

        return schema;
    }

    /// <summary>Parses a value.</summary>
    /// <param name="text">The text, without quotes.</param>
    /// <exception cref="FormatException">The text is not a value.</exception>
    /// <exception cref="ArgumentException">The text names a value that cannot exist.</exception>
    protected abstract T Parse(string text);

    /// <summary>Returns the text that <see cref="Parse"/> reads back as an equal value; <see cref="object.ToString"/> by default.</summary>
    /// <param name="value">The value.</param>
    protected virtual string Format(T value) =>
        value.ToString() ?? throw new InvalidOperationException($"{typeof(T).Name} has no text.");

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonValueException(
                new("请写成双引号中的文本。", "Write it as text in double quotes."),
                Form,
                JsonProblemCodes.WrongKind
            );

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Format(value));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Format(value));
    }
}
