using NodaTime;
using NodaTime.Text;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Uncertainties;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Cli.Arguments;

/// <summary>Reads the values of options, saying what was found and what was expected.</summary>
internal static class OptionValues
{
    private static readonly YearMonthPattern Month = YearMonthPattern.Iso;

    public static ReportFormat Format(string? text, bool hasMarkdown) =>
        text switch
        {
            null or "text" => ReportFormat.Text,
            "json" => ReportFormat.Json,
            "md" when hasMarkdown => ReportFormat.Markdown,
            _ when hasMarkdown => throw Refused("--format", text, "text、json 或 md", "text, json or md"),
            _ => throw Refused("--format", text, "text 或 json", "text or json"),
        };

    public static UncertaintyCorrelation Correlation(string? text) =>
        text switch
        {
            null or "shared" => UncertaintyCorrelation.Shared,
            "none" => UncertaintyCorrelation.None,
            _ => throw Refused("--correlation", text, "shared 或 none", "shared or none"),
        };

    public static Language? TryLanguage(string? text) =>
        text switch
        {
            "zh" => Language.Zh,
            "en" => Language.En,
            _ => null,
        };

    public static LocalDate? Day(string option, string? text) =>
        text is null ? null
        : LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day
        : throw Refused(option, text, "形如 2026-06-30 的日期", "a date such as 2026-06-30");

    /// <summary>A year, a month, or a first and a last day.</summary>
    public static DateInterval? Period(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (text.Length == 4 && text.All(char.IsAsciiDigit) && text != "0000")
        {
            var year = int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
            return new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        }

        if (Month.Parse(text).TryGetValue(default, out var month))
        {
            return month.ToDateInterval();
        }

        var ends = text.Split("..");
        return
            ends.Length == 2
            && LocalDatePattern.Iso.Parse(ends[0]).TryGetValue(default, out var start)
            && LocalDatePattern.Iso.Parse(ends[1]).TryGetValue(default, out var end)
            && start <= end
            ? new DateInterval(start, end)
            : throw Refused(
                "--period",
                text,
                "年份 2025、月份 2025-03，或首末日 2025-01-01..2025-06-30",
                "a year 2025, a month 2025-03, or the first and last day 2025-01-01..2025-06-30"
            );
    }

    /// <summary>A mass of CO₂e with its unit, zero or more.</summary>
    public static Amount? Tolerance(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var amount =
            Amount.TryParse(text, out var recorded) && recorded.IsIn(Mass.Dimension) ? recorded
            : text.Any(char.IsLetter) && CarbonMass.TryParse(text, out var mass) ? Amount.Of(mass.Tonnes, Mass.Tonne)
            : throw NoTolerance(text);
        return amount.Value >= 0m ? amount : throw NoTolerance(text);
    }

    /// <summary>The answers to open questions, each written question=answer; one question has one answer.</summary>
    public static IReadOnlyList<ReadingChoice> Readings(IEnumerable<string> texts)
    {
        var readings = texts.Select(Reading).Distinct().ToList();
        return
            readings
                .GroupBy(reading => reading.Reading, StringComparer.Ordinal)
                .FirstOrDefault(group => group.Skip(1).Any())
                is { } contradicted
            ? throw Refused(
                "--reading",
                string.Join(", ", contradicted.Select(reading => $"{reading.Reading}={reading.Choice}")),
                "每个问题一个答案",
                "one answer to each question"
            )
            : readings;
    }

    /// <summary>Numbers for parameters, each written parameter=value; one parameter has one value.</summary>
    public static IReadOnlyList<ParameterChoice> Parameters(IEnumerable<string> texts)
    {
        var parameters = texts.Select(Parameter).Distinct().ToList();
        return
            parameters
                .GroupBy(item => item.Parameter, StringComparer.Ordinal)
                .FirstOrDefault(group => group.Skip(1).Any())
                is { } contradicted
            ? throw Refused(
                "--parameter",
                string.Join(", ", contradicted.Select(item => $"{item.Parameter}={item.Value}")),
                "每个参数一个值",
                "one value for each parameter"
            )
            : parameters;
    }

    public static CommandFailure Refused(string option, string text, string zh, string en) =>
        new($"{option}：发现“{text}”，应为{zh}。", $"{option}: found '{text}', expected {en}.");

    private static ReadingChoice Reading(string text)
    {
        var parts = text.Split('=');
        return parts is [{ Length: > 0 } reading, { Length: > 0 } choice]
            ? new ReadingChoice
            {
                Reading = reading,
                Choice = choice,
                Reason = new BilingualText("在命令行指定", "given on the command line"),
            }
            : throw Refused(
                "--reading",
                text,
                "形如 offsets=counted 的“问题=答案”",
                "question=answer, such as offsets=counted"
            );
    }

    private static ParameterChoice Parameter(string text) =>
        text.Split('=', 2) is [{ Length: > 0 } parameter, var value] && !string.IsNullOrWhiteSpace(value)
            ? new ParameterChoice
            {
                Parameter = parameter,
                Value = value.Trim(),
                Reason = new BilingualText("在命令行指定", "given on the command line"),
            }
            : throw Refused(
                "--parameter",
                text,
                "形如 \"electricityEquivalent=0.30 kgce/kWh\" 的“参数=值”",
                "parameter=value with its unit, such as \"electricityEquivalent=0.30 kgce/kWh\""
            );

    private static CommandFailure NoTolerance(string text) =>
        Refused(
            "--tolerance",
            text,
            "零或以上、带单位的质量，如 \"500 t\"",
            "a mass with its unit, zero or more, such as \"500 t\""
        );
}
