using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Json;

/// <summary>
/// Reads an amount as <c>"1200.5 MWh"</c> or <c>{ "value": 1200.5, "unit": "MWh" }</c>, and writes the first form.
/// </summary>
internal sealed class AmountConverter : JsonConverter<Amount>, IJsonLeaf
{
    private const string Value = "value";
    private const string Unit = "unit";

    /// <inheritdoc/>
    public JsonKinds Kinds => JsonKinds.Text | JsonKinds.Object;

    /// <inheritdoc/>
    public BilingualText Form { get; } =
        new(
            "形如 \"1200.5 MWh\" 或 {\"value\": 1200.5, \"unit\": \"MWh\"} 的数量",
            "an amount such as \"1200.5 MWh\" or {\"value\": 1200.5, \"unit\": \"MWh\"}"
        );

    /// <inheritdoc/>
    public JsonObject CreateSchema() =>
        new()
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["type"] = "string", ["examples"] = new JsonArray("1200.5 MWh", "3 万kWh") },
                new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = new JsonObject
                    {
                        [Value] = new JsonObject { ["type"] = "number" },
                        [Unit] = new JsonObject { ["type"] = "string" },
                    },
                    ["required"] = new JsonArray(Value, Unit),
                    ["additionalProperties"] = false,
                }
            ),
        };

    /// <inheritdoc/>
    public override Amount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return Amount.Parse(reader.GetString()!);
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonValueException(
                new("数量须写明单位，如 \"1200.5 MWh\"。", "Write the amount with its unit, like \"1200.5 MWh\"."),
                Form,
                JsonProblemCodes.WrongKind
            );
        }

        var value = 0m;
        var unit = "";
        ObjectOfTwo.Read(
            ref reader,
            new("数量", "An amount"),
            (Value, (ref at) => value = ExactDecimalConverter.ReadExact(ref at)),
            (Unit, (ref at) => unit = ObjectOfTwo.Text(ref at, Unit))
        );
        return Amount.Of(value, unit);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Amount value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
