using NodaTime;
using NodaTime.Text;

namespace ParkCarbon.Json;

/// <summary>Reads and writes an interval as <c>"P1Y"</c>, <c>"P6M"</c>, <c>"P1Y6M"</c> or <c>"P14D"</c> (ISO 8601).</summary>
public sealed class PeriodConverter()
    : TextConverter<Period>(
        new("形如 \"P1Y\"、\"P6M\"、\"P14D\" 的间隔", "an interval such as \"P1Y\", \"P6M\" or \"P14D\""),
        "^P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?$",
        "P1Y",
        "P6M"
    )
{
    /// <inheritdoc/>
    protected override Period Parse(string text) =>
        PeriodPattern.Roundtrip.Parse(text).TryGetValue(Period.Zero, out var period)
            ? period
            : throw new FormatException(
                $"'{text}' is not an interval; write \"P1Y\" for a year, \"P6M\" for six months."
            );

    /// <inheritdoc/>
    protected override string Format(Period value) => PeriodPattern.Roundtrip.Format(value);
}
