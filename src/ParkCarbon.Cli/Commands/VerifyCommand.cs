using System.CommandLine;
using System.Text.Json;
using ParkCarbon.Cli.Arguments;
using ParkCarbon.Cli.Io;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Reporting;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Verification;

namespace ParkCarbon.Cli.Commands;

/// <summary><c>parkcarbon verify</c>: checks a neutrality statement from its JSON alone, or against its dossier too.</summary>
internal static class VerifyCommand
{
    public static Command Create(Session session)
    {
        var statement = new Argument<string>("STATEMENT")
        {
            Description = session.In(
                "neutrality --format json 写出的声明；- 表示标准输入",
                "The statement, as neutrality --format json wrote it; - is standard input"
            ),
        };
        var dossier = new Option<string[]>("--dossier")
        {
            HelpName = "DOSSIER",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = true,
            Description = session.In(
                "声明所据的档案：重新核算并逐字节比较",
                "The dossier that the statement is about: it is accounted anew and compared byte by byte"
            ),
        };
        var command = new Command(
            "verify",
            session.In("仅凭声明的 JSON 核对碳中和声明", "Check a neutrality statement from its JSON alone")
        )
        {
            statement,
            dossier,
        };
        return session.Add(
            command,
            (parsed, _) => Verify(session, parsed.GetRequiredValue(statement), parsed.GetValue(dossier) ?? [])
        );
    }

    private static Answer Verify(Session session, string path, string[] dossiers)
    {
        var statement = StatementInput.Read(session.Host, path);
        var check = StatementChecker.Check(statement);
        if (!check.IsUsable)
        {
            throw new CommandFailure(
                new ProblemReport
                {
                    Other =
                    [
                        .. check.Findings.Select(finding => new BilingualText(
                            $"{path} {finding.Path}：{finding.Zh}",
                            $"{path} {finding.Path}: {finding.En}"
                        )),
                    ],
                }
            );
        }

        if (dossiers.Length > 0)
        {
            var differences = StatementDifferences.Between(statement, Anew(session, statement, dossiers));
            check = check with { Findings = [.. check.Findings, .. differences] };
        }

        return new Answer(
            check.IsVerified ? ExitCode.Success : ExitCode.Shortfall,
            () => JsonReports.Verification(check),
            layout => TextReports.Verification(check, layout)
        );
    }

    private static byte[] Anew(Session session, ReadOnlyMemory<byte> statement, string[] dossiers)
    {
        var choices = StatementChoices.Of(statement);
        var library = ShippedLibrary.Load();
        var read = DossierInput.Read(session.Host, dossiers, library);
        return Accounting.Guard(
            read,
            () =>
            {
                var dossier = choices.AsOf is { } day ? DossierAsOf.Of(read.Dossier!, day) : read.Dossier!;
                var statements = new DossierStatements(CarbonAccount.Of(dossier, library, choices.Period), library);
                return JsonReports.Neutrality(
                    statements.State(choices.Method, choices.Choice) with
                    {
                        AsOf = choices.AsOf,
                        Correlation = choices.Correlation,
                    },
                    Accounting.Digests()
                );
            }
        );
    }
}
