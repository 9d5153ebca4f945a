using System.CommandLine;
using System.CommandLine.Parsing;
using ParkCarbon.Domain;
using ParkCarbon.Reporting;

namespace ParkCarbon.Cli.Arguments;

/// <summary>Says in both languages what is wrong with a command line.</summary>
internal static class UsageProblems
{
    public static ProblemReport Of(ParseResult parsed)
    {
        var help = HelpOf(parsed);
        return new ProblemReport
        {
            Other =
            [
                .. parsed
                    .Errors.Select(error => Say(error, parsed))
                    .DistinctBy(text => text.En)
                    .Select(text => new BilingualText($"{text.Zh}用法见 {help}。", $"{text.En} See {help}.")),
            ],
        };
    }

    private static BilingualText Say(ParseError error, ParseResult parsed) =>
        error.SymbolResult switch
        {
            OptionResult { Tokens.Count: 0 } option => new(
                $"{option.Option.Name}：缺少值，应为 {option.Option.HelpName}。",
                $"{option.Option.Name}: found no value, expected {option.Option.HelpName}."
            ),
            OptionResult { Tokens.Count: > 1 } option => new(
                $"{option.Option.Name}：给出了 {option.Tokens.Count} 个值，应为一个。",
                $"{option.Option.Name}: found {option.Tokens.Count} values, expected one."
            ),
            ArgumentResult { Tokens.Count: 0 } argument => new(
                $"缺少参数 {argument.Argument.Name}。",
                $"The argument {argument.Argument.Name} is missing."
            ),
            CommandResult command when parsed.UnmatchedTokens is [var token, ..] => new(
                $"{command.Command.Name}：无法识别“{token}”。",
                $"{command.Command.Name}: '{token}' is not known here."
            ),
            CommandResult command when command.Command.Subcommands.Count > 0 => new(
                $"缺少命令，可用：{Names(command.Command)}。",
                $"A command is missing; there are: {Names(command.Command)}."
            ),
            _ => new(error.Message),
        };

    private static string Names(Command command) => string.Join(", ", command.Subcommands.Select(sub => sub.Name));

    private static string HelpOf(ParseResult parsed)
    {
        var path = new List<string>();
        for (SymbolResult? result = parsed.CommandResult; result is CommandResult command; result = result.Parent)
        {
            path.Insert(0, command.Command is RootCommand ? "parkcarbon" : command.Command.Name);
        }

        return string.Join(' ', path) + " --help";
    }
}
