using NodaTime;

namespace ParkCarbon.Json;

/// <summary>Reads and writes a day as <c>"2025-03-31"</c> (ISO 8601).</summary>
public sealed class LocalDateConverter()
    : TextConverter<LocalDate>(
        new("形如 \"2025-03-31\" 的日期", "a date such as \"2025-03-31\""),
        "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        "2025-03-31"
    )
{
    /// <inheritdoc/>
    protected override LocalDate Parse(string text) => DateText.Day(text);

    /// <inheritdoc/>
    protected override string Format(LocalDate value) => DateText.Of(value);
}
