using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ParkCarbon.Json;

/// <summary>Reads and writes a <see cref="decimal"/> as a JSON number, exactly or not at all.</summary>
/// <remarks>
/// <see cref="StrictJson"/> checks every <see cref="decimal"/> so, whichever converter reads it. This one is for use outside it,
/// and for converters of larger values, which call <see cref="ReadExact"/>.
/// </remarks>
public sealed class ExactDecimalConverter : JsonConverter<decimal>, IJsonLeaf
{
    /// <inheritdoc/>
    public JsonKinds Kinds => JsonKinds.Number;

    /// <inheritdoc/>
    public BilingualText Form { get; } = new("数字", "a number");

    /// <inheritdoc/>
    public JsonObject CreateSchema() => new() { ["type"] = "number" };

    /// <summary>Reads the number at which a reader stands. It never goes through binary floating point; 1.50 stays 1.50.</summary>
    /// <param name="reader">The reader, at a number.</param>
    /// <exception cref="JsonValueException">It is not a number, or decimal cannot hold it exactly.</exception>
    public static decimal ReadExact(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw new JsonValueException(
                new("请写不加引号的数字。", "Write a number without quotes."),
                new("数字", "a number"),
                JsonProblemCodes.WrongKind
            );
        }

        var number = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        return ExactDecimal.Read(number, out var value) switch
        {
            ExactDecimal.Outcome.TooLarge => throw new JsonValueException(
                ExactDecimal.RangeRemedy,
                ExactDecimal.Range,
                JsonProblemCodes.NumberOutOfRange
            ),
            ExactDecimal.Outcome.TooPrecise => throw new JsonValueException(
                ExactDecimal.PrecisionRemedy,
                ExactDecimal.Precision,
                JsonProblemCodes.NumberTooPrecise
            ),
            _ => value,
        };
    }

    /// <inheritdoc/>
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadExact(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value);
    }
}
