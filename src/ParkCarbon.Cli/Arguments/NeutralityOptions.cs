using System.CommandLine;

namespace ParkCarbon.Cli.Arguments;

/// <summary>The options of <c>neutrality</c>.</summary>
internal sealed class NeutralityOptions
{
    private readonly Option<string> _method;
    private readonly Option<bool> _allMethods;
    private readonly Option<string> _period;
    private readonly Option<string> _asOf;
    private readonly Option<string[]> _readings;
    private readonly Option<string[]> _parameters;
    private readonly Option<string> _tolerance;
    private readonly Option<string> _correlation;

    public NeutralityOptions(Session session)
    {
        _method = SharedOptions.Text(
            "--method",
            "ID",
            session.In("核算方法；默认为档案所选", "Accounting method; the dossier's own where none is named")
        );
        _allMethods = new Option<bool>("--all-methods")
        {
            Description = session.In(
                "并列给出所有核算方法，与档案所选（或 --method）比较",
                "Every method side by side, compared with the dossier's own or --method"
            ),
        };
        _period = SharedOptions.Text(
            "--period",
            "2025",
            session.In(
                "核算期：2025、2025-03 或 2025-01-01..2025-06-30；默认为档案的核算期",
                "Period: 2025, 2025-03 or 2025-01-01..2025-06-30; the dossier's own where none is named"
            )
        );
        _asOf = SharedOptions.Text(
            "--as-of",
            "2026-06-30",
            session.In(
                "其后的记录不计；默认全部计入",
                "Records dated later do not count; all count where none is named"
            )
        );
        _readings = Repeated(
            "--reading",
            "offsets=counted",
            session.In(
                "对标准未定之处的解读，可多次给出",
                "The reading of what the standard leaves open; may be given several times"
            )
        );
        _parameters = Repeated(
            "--parameter",
            "\"NAME=0.30 kgce/kWh\"",
            session.In(
                "方法所需而标准未给出的数值，可多次给出",
                "A number that a method needs and its standard does not give; may be given several times"
            )
        );
        _tolerance = SharedOptions.Text(
            "--tolerance",
            "\"500 t\"",
            session.In("“接近零”的容差，CO₂e 质量", "How far from zero still counts as close to it, a mass of CO₂e")
        );
        _correlation = SharedOptions.Text(
            "--correlation",
            "shared|none",
            session.In(
                "不确定度合成：共用的因子与计量同向偏离（shared，默认），或各项独立（none）",
                "Uncertainty: what terms share moves them together (shared, the default), or every term is independent (none)"
            )
        );
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_method);
        command.Options.Add(_allMethods);
        command.Options.Add(_period);
        command.Options.Add(_asOf);
        command.Options.Add(_readings);
        command.Options.Add(_parameters);
        command.Options.Add(_tolerance);
        command.Options.Add(_correlation);
    }

    /// <exception cref="CommandFailure">A value is not one of its option.</exception>
    public NeutralityRequest Read(ParseResult parsed)
    {
        var period = parsed.GetValue(_period);
        return new NeutralityRequest(
            parsed.GetValue(_method),
            parsed.GetValue(_allMethods),
            OptionValues.Period(period),
            period,
            OptionValues.Day("--as-of", parsed.GetValue(_asOf)),
            new Choices(
                OptionValues.Readings(parsed.GetValue(_readings) ?? []),
                OptionValues.Parameters(parsed.GetValue(_parameters) ?? []),
                OptionValues.Tolerance(parsed.GetValue(_tolerance))
            ),
            OptionValues.Correlation(parsed.GetValue(_correlation))
        );
    }

    private static Option<string[]> Repeated(string name, string form, string description) =>
        new(name)
        {
            HelpName = form,
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
            Description = description,
        };
}
