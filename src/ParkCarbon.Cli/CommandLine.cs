using System.CommandLine;
using ParkCarbon.Cli.Arguments;
using ParkCarbon.Cli.Commands;
using ParkCarbon.Cli.Io;
using ParkCarbon.Domain;
using ParkCarbon.Reporting;
using ParkCarbon.Rules;

namespace ParkCarbon.Cli;

/// <summary>The command line: parses it, runs what it names, and answers the exit code.</summary>
internal static class CommandLine
{
    public static int Run(IReadOnlyList<string> args, Host host)
    {
        var session = new Session(host, LanguageChoice.Of(args, host));
        var parsed = Root(session).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not System.CommandLine.Help.HelpAction)
        {
            return session.Fail(UsageProblems.Of(parsed), ExitCode.Unusable, FormatOf(args));
        }

        using var output = new StreamWriter(host.Output, leaveOpen: true);
        using var error = new StreamWriter(host.Error, leaveOpen: true);
        try
        {
            return parsed.Invoke(
                new InvocationConfiguration
                {
                    Output = output,
                    Error = error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                }
            );
        }
        catch (RulePackException exception)
        {
            return session.Fail(new ProblemReport { Other = exception.Problems }, ExitCode.Faulted, FormatOf(args));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return session.Fail(Mistake(exception), ExitCode.Faulted, FormatOf(args));
        }
    }

    private static ProblemReport Mistake(Exception exception)
    {
        var what = $"{exception.GetType().Name}: {exception.Message}";
        return new ProblemReport
        {
            Other =
            [
                new BilingualText(
                    $"parkcarbon 自身出错：{what}。请附上命令行报告此问题。",
                    $"parkcarbon itself made a mistake: {what}. Please report it with the command line."
                ),
            ],
        };
    }

    private static RootCommand Root(Session session)
    {
        var root = new RootCommand(
            session.In(
                "parkcarbon：按 T/CECA-G (2023) 检查园区档案，核算碳中和。",
                "parkcarbon: checks a park's dossier against T/CECA-G (2023) and states its carbon neutrality."
            )
        )
        {
            CheckCommand.Create(session),
            ApplicabilityCommand.Create(session),
            NeutralityCommand.Create(session),
            VerifyCommand.Create(session),
            TrendCommand.Create(session),
            ExplainCommand.Create(session),
            RulesCommand.Create(session),
            ConvertCommand.Create(session),
            SchemaCommand.Create(session),
        };
        session.Options.AddTo(root);
        return root;
    }

    // A command line that cannot be parsed may still say in what form its errors are wanted.
    private static ReportFormat FormatOf(IReadOnlyList<string> args) =>
        args.Contains("--format=json")
        || args.Index().Any(arg => arg.Item == "--format" && args.ElementAtOrDefault(arg.Index + 1) == "json")
            ? ReportFormat.Json
            : ReportFormat.Text;
}
