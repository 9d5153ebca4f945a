using System.CommandLine;
using ParkCarbon.Domain;

namespace ParkCarbon.Cli.Arguments;

/// <summary>The options that every command understands.</summary>
internal sealed class SharedOptions
{
    public SharedOptions(Func<string, string, string> words)
    {
        Language = Text("--lang", "zh|en", words("报告语言：zh 或 en", "Language of the report: zh or en"));
        Format = Text(
            "--format",
            "text|json|md",
            words(
                "报告格式：text、json，部分命令另有 md（Markdown）",
                "Form of the report: text, json or, where a command has it, md (Markdown)"
            )
        );
        Out = Text("--out", "FILE", words("写入文件，整体写入或不写", "Write to a file, whole or not at all"));
    }

    public Option<string> Language { get; }

    public Option<string> Format { get; }

    public Option<string> Out { get; }

    public void AddTo(Command command)
    {
        command.Options.Add(Language);
        command.Options.Add(Format);
        command.Options.Add(Out);
    }

    public static Option<string> Text(string name, string form, string description) =>
        new(name)
        {
            HelpName = form,
            Description = description,
            Recursive = name is "--lang" or "--format" or "--out",
        };
}
