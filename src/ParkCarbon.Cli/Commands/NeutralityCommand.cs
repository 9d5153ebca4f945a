using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using ParkCarbon.Cli.Arguments;
using ParkCarbon.Cli.Io;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Reporting;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Cli.Commands;

/// <summary><c>parkcarbon neutrality</c>: the park's neutrality statement (3.2.10).</summary>
internal static class NeutralityCommand
{
    public static Command Create(Session session)
    {
        var dossiers = DossierArgument.Create(session);
        var method = SharedOptions.Text(
            "--method",
            "ID",
            session.In("核算方法；默认为档案所选", "Accounting method; the dossier's own where none is named")
        );
        var period = SharedOptions.Text(
            "--period",
            "2025",
            session.In(
                "核算期：2025、2025-03 或 2025-01-01..2025-06-30；默认为档案的核算期",
                "Period: 2025, 2025-03 or 2025-01-01..2025-06-30; the dossier's own where none is named"
            )
        );
        var tolerance = SharedOptions.Text(
            "--tolerance",
            "\"500 t\"",
            session.In("“接近零”的容差，CO₂e 质量", "How far from zero still counts as close to it, a mass of CO₂e")
        );
        var correlation = SharedOptions.Text(
            "--correlation",
            "shared|none",
            session.In(
                "不确定度合成：共用的因子与计量同向偏离（shared，默认），或各项独立（none）",
                "Uncertainty: what terms share moves them together (shared, the default), or every term is independent (none)"
            )
        );
        var readings = new Option<string[]>("--reading")
        {
            HelpName = "offsets=counted",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
            Description = session.In(
                "对标准未定之处的解读，可多次给出",
                "The reading of what the standard leaves open; may be given several times"
            ),
        };
        var command = new Command("neutrality", session.In("核算园区碳中和", "State the park's carbon neutrality"))
        {
            dossiers,
            method,
            period,
            readings,
            tolerance,
            correlation,
        };
        return session.Add(
            command,
            (parsed, _) =>
            {
                var choices = new Choices(
                    parsed.GetValue(method),
                    OptionValues.Readings(parsed.GetValue(readings) ?? []),
                    OptionValues.Tolerance(parsed.GetValue(tolerance))
                )
                {
                    Correlation = OptionValues.Correlation(parsed.GetValue(correlation)),
                };
                return State(session, parsed.GetRequiredValue(dossiers), choices, parsed.GetValue(period));
            }
        );
    }

    private static Answer State(Session session, IReadOnlyList<string> paths, Choices choices, string? periodText)
    {
        var period = OptionValues.Period(periodText);
        using var progress = new ProgressLine(session.Host, session.Language);
        progress.Say("读取档案…", "Reading the dossier …");
        var library = ShippedLibrary.Load();
        var read = DossierInput.Read(session.Host, paths, library);
        var dossier = read.Dossier!;
        RefusePeriodWithoutData(dossier, period, periodText);
        progress.Say("核算…", "Accounting …");
        var statement = Accounting.Guard(
            read,
            () =>
            {
                var (method, choice) = choices.For(dossier.Neutrality, MethodLibrary.Shipped);
                return method.State(CarbonAccount.Of(dossier, library, period), choice) with
                {
                    Correlation = choices.Correlation,
                };
            }
        );
        return new Answer(
            ExitCode.Of(statement),
            () => JsonReports.Neutrality(statement, Accounting.Digests()),
            layout => TextReports.Neutrality(statement, layout)
        );
    }

    private static void RefusePeriodWithoutData(ParkDossier dossier, DateInterval? period, string? text)
    {
        if (
            period is not null
            && period.Intersection(dossier.Period) is null
            && (dossier.Activities ?? []).All(record => period.Intersection(record.Period) is null)
        )
        {
            throw OptionValues.Refused(
                "--period",
                text!,
                $"档案有数据的期间；其核算期为 {Days(dossier.Period)}",
                $"days of which the dossier has data; its own period is {Days(dossier.Period)}"
            );
        }
    }

    private static string Days(DateInterval period) =>
        $"{LocalDatePattern.Iso.Format(period.Start)}..{LocalDatePattern.Iso.Format(period.End)}";
}
