using System.Collections;
using NodaTime;
using NodaTime.Text;

namespace ParkCarbon.Rules.Engine.Explain;

/// <summary>A value that a condition saw, and its text, the same in every culture.</summary>
internal readonly record struct SeenValue(object? Value, string Text)
{
    public static SeenValue Of(object? value) => new(value, TextOf(value));

    private static string TextOf(object? value) =>
        value switch
        {
            null => "null",
            true => "true",
            false => "false",
            string text => text,
            Enum member => member.ToString(),
            LocalDate date => LocalDatePattern.Iso.Format(date),
            YearMonth month => YearMonthPattern.Iso.Format(month),
            DateInterval interval => $"{TextOf(interval.Start)}/{TextOf(interval.End)}",
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            IEnumerable items => string.Join(", ", items.Cast<object?>().Select(TextOf)),
            _ => value.ToString() ?? "",
        };
}
