using NodaTime;

namespace ParkCarbon.Json;

/// <summary>Reads and writes a month of a year as <c>"2025-03"</c> (ISO 8601).</summary>
public sealed class YearMonthConverter()
    : TextConverter<YearMonth>(
        new("形如 \"2025-03\" 的月份", "a month such as \"2025-03\""),
        "^[0-9]{4}-(0[1-9]|1[0-2])$",
        "2025-03"
    )
{
    /// <inheritdoc/>
    protected override YearMonth Parse(string text) => DateText.Month(text);

    /// <inheritdoc/>
    protected override string Format(YearMonth value) => DateText.Of(value);
}
