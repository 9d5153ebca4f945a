using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ParkCarbon.Json;

/// <summary>
/// Reads and writes a text for people: <c>{ "zh": "烟煤", "en": "bituminous coal" }</c>, or plain text where both languages
/// read the same.
/// </summary>
internal sealed class BilingualTextConverter : JsonConverter<BilingualText>, IJsonLeaf
{
    private const string Zh = "zh";
    private const string En = "en";

    /// <inheritdoc/>
    public JsonKinds Kinds => JsonKinds.Text | JsonKinds.Object;

    /// <inheritdoc/>
    public BilingualText Form { get; } = new("文本，或 {\"zh\": …, \"en\": …}", "text, or {\"zh\": …, \"en\": …}");

    /// <inheritdoc/>
    public JsonObject CreateSchema() =>
        new()
        {
            ["anyOf"] = new JsonArray(
                NotBlank(),
                new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = new JsonObject { [Zh] = NotBlank(), [En] = NotBlank() },
                    ["required"] = new JsonArray(Zh, En),
                    ["additionalProperties"] = false,
                }
            ),
        };

    /// <inheritdoc/>
    public override BilingualText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return new BilingualText(Checked(reader.GetString()!));
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonValueException(
                new("请改为所要求的形式。", "Write it in the form expected."),
                Form,
                JsonProblemCodes.WrongKind
            );
        }

        var zh = "";
        var en = "";
        ObjectOfTwo.Read(
            ref reader,
            new("文本", "A text"),
            (Zh, (ref at) => zh = Checked(ObjectOfTwo.Text(ref at, Zh))),
            (En, (ref at) => en = Checked(ObjectOfTwo.Text(ref at, En)))
        );
        return new BilingualText(zh, en);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, BilingualText value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value.Zh == value.En)
        {
            writer.WriteStringValue(value.Zh);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString(Zh, value.Zh);
        writer.WriteString(En, value.En);
        writer.WriteEndObject();
    }

    private static string Checked(string text) =>
        string.IsNullOrWhiteSpace(text)
            ? throw new JsonValueException(
                new("文本为空；请填写，或删去该属性。", "The text is blank; write it, or leave the property out.")
            )
            : text;

    private static JsonObject NotBlank() => new() { ["type"] = "string", ["pattern"] = @"\S" };
}
