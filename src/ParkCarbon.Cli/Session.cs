using System.CommandLine;
using System.CommandLine.Parsing;
using ParkCarbon.Cli.Arguments;
using ParkCarbon.Cli.Io;
using ParkCarbon.Domain;
using ParkCarbon.Reporting;

namespace ParkCarbon.Cli;

/// <summary>One run of the tool: the world, the language, the options that every command understands.</summary>
internal sealed class Session
{
    private const int PlainWidth = 120;

    private readonly HashSet<Command> _withMarkdown = [];

    public Session(Host host, Language language)
    {
        Host = host;
        Language = language;
        Options = new SharedOptions(In);
    }

    public Host Host { get; }

    public Language Language { get; }

    public SharedOptions Options { get; }

    public string In(string zh, string en) => Language == Language.Zh ? zh : en;

    /// <summary>Gives a command its work, which answers the exit code and the report in the form asked for.</summary>
    public Command Add(Command command, Func<ParseResult, ReportFormat, Answer> work)
    {
        command.SetAction(parsed => Report(parsed, work));
        return command;
    }

    /// <summary>Adds a command whose answers have a Markdown form, too.</summary>
    public Command AddWithMarkdown(Command command, Func<ParseResult, ReportFormat, Answer> work)
    {
        _withMarkdown.Add(command);
        return Add(command, work);
    }

    public int Fail(ProblemReport problems, int exitCode, ReportFormat format)
    {
        var report =
            format == ReportFormat.Json ? JsonReports.Problems(problems) : TextReports.Problems(problems, Layout(null));
        ReportOutput.TryWrite(Host.Error, report);
        return exitCode;
    }

    private int Report(ParseResult parsed, Func<ParseResult, ReportFormat, Answer> work)
    {
        var format = ReportFormat.Text;
        try
        {
            var hasMarkdown = _withMarkdown.Contains(parsed.CommandResult.Command);
            format = OptionValues.Format(parsed.GetValue(Options.Format), hasMarkdown);
            if (parsed.GetValue(Options.Language) is { } language && OptionValues.TryLanguage(language) is null)
            {
                throw OptionValues.Refused("--lang", language, "zh 或 en", "zh or en");
            }

            if (parsed.GetValue(Options.Out) is { } path && path != "-")
            {
                ReportOutput.RefuseInput(path, Arguments(parsed));
            }

            var answer = work(parsed, format);
            Deliver(parsed.GetValue(Options.Out), answer, format);
            return answer.ExitCode;
        }
        catch (CommandFailure failure)
        {
            return Fail(failure.Report, failure.ExitCode, format);
        }
    }

    private static IEnumerable<string> Arguments(ParseResult parsed) =>
        parsed
            .CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Select(token => token.Value);

    private void Deliver(string? path, Answer answer, ReportFormat format)
    {
        var toFile = path is not null && path != "-";
        var report = format switch
        {
            ReportFormat.Json => answer.Json(),
            ReportFormat.Markdown => answer.Markdown!(Language),
            _ => answer.Text(Layout(toFile ? null : Host.OutputWidth)),
        };
        if (toFile)
        {
            ReportOutput.Write(path!, report);
        }
        else
        {
            ReportOutput.Write(Host.Output, report);
        }
    }

    private TextLayout Layout(int? terminal) =>
        new()
        {
            Language = Language,
            Width = terminal ?? PlainWidth,
            Colours = terminal is not null && Host.MayColour,
        };
}
