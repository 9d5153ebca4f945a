using System.CommandLine;
using ParkCarbon.Cli.Arguments;
using ParkCarbon.Reporting;

namespace ParkCarbon.Cli.Commands;

/// <summary><c>parkcarbon applicability</c>: which requirements apply to the park, and why the others do not (适用性声明).</summary>
internal static class ApplicabilityCommand
{
    public static Command Create(Session session)
    {
        var dossiers = DossierArgument.Create(session);
        var asOf = CheckCommand.AsOf(session);
        var command = new Command(
            "applicability",
            session.In(
                "适用性声明：每项要求是否适用及其理由",
                "State which requirements apply, and why the others do not"
            )
        )
        {
            dossiers,
            asOf,
        };
        return session.Add(
            command,
            (parsed, _) =>
            {
                var (report, digest) = CheckCommand.Assess(
                    session,
                    parsed.GetRequiredValue(dossiers),
                    OptionValues.Day("--as-of", parsed.GetValue(asOf)) ?? session.Host.Today()
                );
                return new Answer(
                    ExitCode.Success,
                    () => JsonReports.Applicability(report, digest),
                    layout => TextReports.Applicability(report, layout)
                );
            }
        );
    }
}
