using System.CommandLine;
using ParkCarbon.Cli.Arguments;

namespace ParkCarbon.Cli.Commands;

/// <summary>The options of <c>parkcarbon trend</c>.</summary>
internal sealed class TrendCommandOptions
{
    private readonly Option<string> _base;
    private readonly Option<string> _years;
    private readonly Option<string> _method;
    private readonly Option<string> _againstMethod;
    private readonly Option<string> _line;
    private readonly Option<string> _gwp;
    private readonly Option<bool> _restated;

    public TrendCommandOptions(Session session)
    {
        _base = SharedOptions.Text(
            "--base",
            "2023",
            session.In(
                "基准年；默认为档案所定，未定则为最早的年度",
                "Base year; the dossier's own, or the first year where it has none"
            )
        );
        _years = SharedOptions.Text(
            "--years",
            "2023..2025",
            session.In(
                "要比较的年度：2023..2025 或 2023,2025；默认为有数据的全部年度",
                "The years to compare: 2023..2025 or 2023,2025; every year with data where none are named"
            )
        );
        _method = SharedOptions.Text(
            "--method",
            "ID",
            session.In("核算方法；默认为档案所选", "Accounting method; the dossier's own where none is named")
        );
        _againstMethod = SharedOptions.Text(
            "--against-method",
            "ID",
            session.In(
                "基准年的核算方法；默认与其他年度相同",
                "Accounting method of the base year, where it is another"
            )
        );
        _line = SharedOptions.Text(
            "--line",
            "net",
            session.In(
                "要说明其变化的行；默认为方法的净值",
                "The line whose change is explained; the method's net where none is named"
            )
        );
        _gwp = SharedOptions.Text(
            "--gwp",
            "AR6",
            session.In(
                "重算各年度所用的全球变暖潜势；默认为最后一个年度的",
                "Warming potentials with which years are recalculated; those of the last year where none are named"
            )
        );
        _restated = new Option<bool>("--restated")
        {
            Description = session.In("按重算后的数值比较和说明", "Compare and explain the recalculated figures"),
        };
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_base);
        command.Options.Add(_years);
        command.Options.Add(_method);
        command.Options.Add(_againstMethod);
        command.Options.Add(_line);
        command.Options.Add(_gwp);
        command.Options.Add(_restated);
    }

    public TrendRequest Read(ParseResult parsed) =>
        new()
        {
            Base = parsed.GetValue(_base) is { } text ? YearOf("--base", text) : null,
            Years = parsed.GetValue(_years) is { } years ? YearsOf(years) : null,
            Method = parsed.GetValue(_method),
            AgainstMethod = parsed.GetValue(_againstMethod),
            Line = parsed.GetValue(_line),
            Gwp = parsed.GetValue(_gwp),
            IsRestated = parsed.GetValue(_restated),
        };

    private static int YearOf(string option, string text) =>
        TryYear(text) ?? throw OptionValues.Refused(option, text, "形如 2023 的年份", "a year such as 2023");

    private static List<int> YearsOf(string text)
    {
        if (text.Split("..") is [var first, var last])
        {
            return TryYear(first) is { } start && TryYear(last) is { } end && start <= end
                ? [.. Enumerable.Range(start, end - start + 1)]
                : throw NoYears(text);
        }

        var years = text.Split(',').Select(part => TryYear(part.Trim()) ?? throw NoYears(text)).ToList();
        return years.Distinct().Count() == years.Count ? years : throw NoYears(text);
    }

    private static int? TryYear(string text) =>
        text.Length == 4 && text.All(char.IsAsciiDigit) && text != "0000"
            ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    private static CommandFailure NoYears(string text) =>
        OptionValues.Refused(
            "--years",
            text,
            "首末年份 2023..2025，或各不相同的年份 2023,2025",
            "a first and a last year 2023..2025, or years such as 2023,2025, each once"
        );
}
