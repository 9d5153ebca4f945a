using System.CommandLine;
using NodaTime;
using ParkCarbon.Cli.Arguments;
using ParkCarbon.Cli.Io;
using ParkCarbon.Reporting;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Cli.Commands;

/// <summary><c>parkcarbon check</c>: judges a dossier by the rules of the standard.</summary>
internal static class CheckCommand
{
    public static Command Create(Session session)
    {
        var dossiers = DossierArgument.Create(session);
        var asOf = AsOf(session);
        var command = new Command(
            "check",
            session.In("按标准的要求检查档案", "Check the dossier against the requirements of the standard")
        )
        {
            dossiers,
            asOf,
        };
        return session.Add(
            command,
            (parsed, _) =>
            {
                var (report, digest) = Assess(
                    session,
                    parsed.GetRequiredValue(dossiers),
                    OptionValues.Day("--as-of", parsed.GetValue(asOf)) ?? session.Host.Today()
                );
                return new Answer(
                    ExitCode.Of(report),
                    () => JsonReports.Check(report, digest, Accounting.Digests()),
                    layout => TextReports.Check(report, digest, layout)
                );
            }
        );
    }

    /// <summary>The date at which commands judge.</summary>
    public static Option<string> AsOf(Session session) =>
        SharedOptions.Text(
            "--as-of",
            "2026-06-30",
            session.In(
                "评价日期，其后的记录不计；默认为今天",
                "The date at which everything is judged, later records do not count; today where none is named"
            )
        );

    /// <summary>Reads a dossier and judges it.</summary>
    public static (ConformityReport Report, DossierDigest Digest) Assess(
        Session session,
        IReadOnlyList<string> paths,
        LocalDate asOf
    )
    {
        using var progress = new ProgressLine(session.Host, session.Language);
        progress.Say("读取档案…", "Reading the dossier …");
        var library = ShippedLibrary.Load();
        var read = DossierInput.Read(session.Host, paths, library);
        progress.Say("评价…", "Assessing …");
        var report = Accounting.Guard(
            read,
            () => new ConformityAssessment(RulePack.Shipped, MethodLibrary.Shipped, library).Assess(read.Dossier!, asOf)
        );
        return (report, DossierDigest.Of(read.Files.Select(file => file.Sha256)));
    }
}
