using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace ParkCarbon.Json;

/// <summary>Days and months as ISO 8601 text, with refusals that say what the calendar says.</summary>
internal static partial class DateText
{
    public static LocalDate Day(string text)
    {
        var written = IsoDay.Match(text);
        if (!written.Success)
        {
            throw NotOfTheForm(text, IsLooseDay(text, out var meant) ? meant : null, "YYYY-MM-DD", "2025-03-31");
        }

        var month = MonthOf(text, written);
        var day = Number(written, 3);
        var last = CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month);
        return day >= 1 && day <= last
            ? new(month.Year, month.Month, day)
            : throw new JsonValueException(
                new(
                    $"\"{text}\" 不存在：{month.Year} 年 {month.Month} 月只有 {last} 天。",
                    $"\"{text}\" does not exist: {MonthName(month.Month)} {month.Year} has {last} days."
                )
            );
    }

    public static YearMonth Month(string text)
    {
        var written = IsoMonth.Match(text);
        return written.Success ? MonthOf(text, written) : throw NotOfTheForm(text, null, "YYYY-MM", "2025-03");
    }

    public static string Of(LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    public static string Of(YearMonth month) =>
        string.Create(CultureInfo.InvariantCulture, $"{month.Year:0000}-{month.Month:00}");

    private static YearMonth MonthOf(string text, Match written)
    {
        var (year, month) = (Number(written, 1), Number(written, 2));
        return year >= 1 && month is >= 1 and <= 12
            ? new(year, month)
            : throw new JsonValueException(
                year < 1
                    ? new($"\"{text}\" 不存在：没有公元 0 年。", $"\"{text}\" does not exist: there is no year 0.")
                    : new(
                        $"\"{text}\" 不存在：月份为 01 至 12。",
                        $"\"{text}\" does not exist: months go from 01 to 12."
                    )
            );
    }

    private static bool IsLooseDay(string text, out string meant)
    {
        var written = LooseDay.Match(text);
        meant = written.Success
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{Number(written, 1):0000}-{Number(written, 2):00}-{Number(written, 3):00}"
            )
            : "";
        return written.Success;
    }

    private static JsonValueException NotOfTheForm(string text, string? meant, string form, string example)
    {
        var shown = Excerpt.Show(text);
        return meant is null
            ? new(
                new(
                    $"\"{shown}\" 不是 {form} 形式；例如 \"{example}\"。",
                    $"\"{shown}\" is not of the form {form}; an example is \"{example}\"."
                )
            )
            : new(new($"请写作 \"{meant}\"。", $"Write \"{meant}\"."));
    }

    private static int Number(Match match, int group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    [GeneratedRegex(@"^([0-9]{4})-([0-9]{2})-([0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDay { get; }

    [GeneratedRegex(@"^([0-9]{4})-([0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex IsoMonth { get; }

    // 2025/3/1, 2025.3.1, 20250301, 2025年3月1日, 2025-3-1, 2025-03-01T00:00:00
    [GeneratedRegex(
        @"^\s*([0-9]{4})[-/.年]?([0-9]{1,2})[-/.月]?([0-9]{1,2})日?(?:[T ].{0,40})?\s*\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LooseDay { get; }
}
