using System.CommandLine;

namespace ParkCarbon.Cli.Commands;

/// <summary>The documents that a command reads as one dossier.</summary>
internal static class DossierArgument
{
    public static Argument<string[]> Create(Session session) =>
        new("DOSSIER")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = session.In(
                "档案文件；多个文件合并为一份档案；- 表示标准输入",
                "The dossier; several files are merged into one; - is standard input"
            ),
        };
}
