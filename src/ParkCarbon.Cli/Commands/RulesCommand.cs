using System.CommandLine;
using ParkCarbon.Cli.Io;
using ParkCarbon.Reporting;

namespace ParkCarbon.Cli.Commands;

/// <summary><c>parkcarbon rules list</c>: what is checked, how strong it is, and on which facts.</summary>
internal static class RulesCommand
{
    public static Command Create(Session session)
    {
        var pack = new Argument<string>("PACK")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = session.In(
                "规则包编号或其文件夹；默认为随附的规则包",
                "The id of a rule pack or the folder that holds it; the one that ships where none is named"
            ),
        };
        var list = new Command("list", session.In("列出规则", "List the rules")) { pack };
        return new Command("rules", session.In("规则包", "Rule packs"))
        {
            session.Add(list, (parsed, _) => List(parsed.GetValue(pack))),
        };
    }

    private static Answer List(string? name)
    {
        var pack = RulePackInput.Read(name);
        return new Answer(ExitCode.Success, () => JsonReports.Rules(pack), layout => TextReports.Rules(pack, layout));
    }
}
