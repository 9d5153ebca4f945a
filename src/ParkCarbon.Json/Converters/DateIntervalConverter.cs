using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using NodaTime;

namespace ParkCarbon.Json;

/// <summary>
/// Reads and writes a period of whole days: a year <c>"2025"</c>, a month <c>"2025-03"</c>, or
/// <c>{ "from": "2025-01-01", "to": "2025-03-31" }</c> with both days included.
/// </summary>
/// <remarks>It writes the shortest form that says the same.</remarks>
public sealed partial class DateIntervalConverter : JsonConverter<DateInterval>, IJsonLeaf
{
    /// <inheritdoc/>
    public JsonKinds Kinds => JsonKinds.Text | JsonKinds.Object;

    /// <inheritdoc/>
    public BilingualText Form { get; } =
        new(
            "形如 \"2025\"、\"2025-03\" 或 {\"from\": \"2025-01-01\", \"to\": \"2025-03-31\"} 的时段",
            "a period such as \"2025\", \"2025-03\" or {\"from\": \"2025-01-01\", \"to\": \"2025-03-31\"}"
        );

    /// <inheritdoc/>
    public JsonObject CreateSchema()
    {
        var day = new LocalDateConverter();
        return new()
        {
            ["anyOf"] = new JsonArray(
                new JsonObject
                {
                    ["type"] = "string",
                    ["pattern"] = "^[0-9]{4}(-(0[1-9]|1[0-2]))?$",
                    ["examples"] = new JsonArray("2025", "2025-03"),
                },
                new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = new JsonObject { ["from"] = day.CreateSchema(), ["to"] = day.CreateSchema() },
                    ["required"] = new JsonArray("from", "to"),
                    ["additionalProperties"] = false,
                }
            ),
        };
    }

    /// <inheritdoc/>
    public override DateInterval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.String => Parse(reader.GetString()!),
            JsonTokenType.StartObject => ReadObject(ref reader),
            _ => throw new JsonValueException(
                new("请改为所要求的形式。", "Write it in the form expected."),
                Form,
                JsonProblemCodes.WrongKind
            ),
        };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateInterval value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value.Equals(Year(value.Start.Year)))
        {
            writer.WriteStringValue(value.Start.Year.ToString("0000", CultureInfo.InvariantCulture));
        }
        else if (value.Equals(value.Start.ToYearMonth().ToDateInterval()))
        {
            writer.WriteStringValue(DateText.Of(value.Start.ToYearMonth()));
        }
        else
        {
            writer.WriteStartObject();
            writer.WriteString("from", DateText.Of(value.Start));
            writer.WriteString("to", DateText.Of(value.End));
            writer.WriteEndObject();
        }
    }

    private static DateInterval Parse(string text)
    {
        if (YearText.IsMatch(text) && int.Parse(text, CultureInfo.InvariantCulture) is > 0 and var year)
        {
            return Year(year);
        }

        return MonthText.IsMatch(text)
            ? DateText.Month(text).ToDateInterval()
            : throw new JsonValueException(
                new(
                    $"\"{Excerpt.Show(text)}\" 不是年份或月份；其他时段请写 {{\"from\": …, \"to\": …}}。",
                    $"\"{Excerpt.Show(text)}\" is neither a year nor a month; write any other period as {{\"from\": …, \"to\": …}}."
                )
            );
    }

    private static DateInterval ReadObject(ref Utf8JsonReader reader)
    {
        LocalDate? from = null;
        LocalDate? to = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            switch (name)
            {
                case "from":
                    from = Day(ref reader, name);
                    break;
                case "to":
                    to = Day(ref reader, name);
                    break;
                default:
                    throw new JsonValueException(
                        new(
                            $"时段没有“{Excerpt.Show(name)}”属性，只有 from 和 to。",
                            $"A period has no property '{Excerpt.Show(name)}', only 'from' and 'to'."
                        ),
                        code: JsonProblemCodes.UnknownProperty
                    );
            }
        }

        if (from is not { } start || to is not { } end)
        {
            var missing = from is null ? "from" : "to";
            throw new JsonValueException(
                new($"时段缺少“{missing}”。", $"The period lacks '{missing}'."),
                code: JsonProblemCodes.MissingProperty
            );
        }

        return start <= end
            ? new(start, end)
            : throw new JsonValueException(
                new(
                    $"时段的结束日 {DateText.Of(end)} 早于开始日 {DateText.Of(start)}；请对调或更正。",
                    $"The period ends on {DateText.Of(end)}, before it starts on {DateText.Of(start)}; swap or correct the days."
                )
            );
    }

    private static LocalDate Day(ref Utf8JsonReader reader, string name) =>
        reader.TokenType == JsonTokenType.String
            ? DateText.Day(reader.GetString()!)
            : throw new JsonValueException(
                new(
                    $"“{name}”应为形如 \"2025-03-31\" 的日期文本。",
                    $"'{name}' should be a date in text such as \"2025-03-31\"."
                ),
                code: JsonProblemCodes.WrongKind
            );

    private static DateInterval Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    [GeneratedRegex(@"^[0-9]{4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearText { get; }

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex MonthText { get; }
}
