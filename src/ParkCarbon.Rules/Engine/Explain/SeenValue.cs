using System.Collections;
using System.Runtime.CompilerServices;
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
            _ => TextOfObject(value),
        };

    /// <summary>The text that a type defines for itself; the dump a record makes of all its members reads every getter and may throw.</summary>
    private static string TextOfObject(object value)
    {
        var method = value.GetType().GetMethod(nameof(ToString), Type.EmptyTypes)!;
        return
            method.DeclaringType == typeof(object)
            || method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            ? value.GetType().Name
            : value.ToString() ?? "";
    }
}
