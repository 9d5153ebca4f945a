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

/// <summary><c>parkcarbon explain</c>: what a requirement asks and how it is judged; with a dossier, what was found.</summary>
internal static class ExplainCommand
{
    public static Command Create(Session session)
    {
        var requirement = new Argument<string>("REQUIREMENT")
        {
            Description = session.In("要求的编号，如 6.4/1", "The id of a requirement, such as 6.4/1"),
        };
        var dossiers = DossierArgument.Create(session);
        dossiers.Arity = ArgumentArity.ZeroOrMore;
        var asOf = SharedOptions.Text(
            "--as-of",
            "2026-06-30",
            session.In(
                "评价日期，其后的记录不计；默认为今天",
                "The date at which everything is judged, later records do not count; today where none is named"
            )
        );
        var command = new Command(
            "explain",
            session.In(
                "说明一项要求要什么、如何判断；给出档案时说明发现了什么",
                "Say what a requirement asks and how it is judged; with a dossier, what was found"
            )
        )
        {
            requirement,
            dossiers,
            asOf,
        };
        return session.Add(
            command,
            (parsed, _) =>
                Explain(
                    session,
                    Find(parsed.GetRequiredValue(requirement)),
                    parsed.GetValue(dossiers) ?? [],
                    OptionValues.Day("--as-of", parsed.GetValue(asOf)) ?? session.Host.Today()
                )
        );
    }

    private static Answer Explain(Session session, Requirement requirement, string[] paths, LocalDate asOf)
    {
        var report = paths.Length == 0 ? null : Assess(session, paths, asOf);
        var explanation = new RequirementExplanation(RulePack.Shipped, requirement, report);
        return new Answer(
            explanation.Report is { } found ? ExitCode.Of(found) : ExitCode.Success,
            () => JsonReports.Explanation(explanation),
            layout => TextReports.Explanation(explanation, layout)
        );
    }

    private static ConformityReport Assess(Session session, string[] paths, LocalDate asOf)
    {
        using var progress = new ProgressLine(session.Host, session.Language);
        progress.Say("读取档案…", "Reading the dossier …");
        var library = ShippedLibrary.Load();
        var read = DossierInput.Read(session.Host, paths, library);
        progress.Say("评价…", "Assessing …");
        return Accounting.Guard(
            read,
            () => new ConformityAssessment(RulePack.Shipped, MethodLibrary.Shipped, library).Assess(read.Dossier!, asOf)
        );
    }

    private static Requirement Find(string id)
    {
        var all = RulePack.Shipped.Requirements;
        if (all.FirstOrDefault(requirement => requirement.Id == id) is { } found)
        {
            return found;
        }

        // Whoever names a clause, or an item that there is not, wants to see what the clause has.
        var clause = id.Split('/')[0];
        var near = all.Select(requirement => requirement.Id)
            .Where(known => known.StartsWith(clause + "/", StringComparison.Ordinal))
            .ToList();
        throw near.Count > 0
            ? OptionValues.Refused(
                "REQUIREMENT",
                id,
                $"以下之一：{string.Join("、", near)}",
                $"one of: {string.Join(", ", near)}"
            )
            : OptionValues.Refused(
                "REQUIREMENT",
                id,
                "要求的编号，如 6.4/1；parkcarbon rules list 列出有规则的各项",
                "the id of a requirement, such as 6.4/1; parkcarbon rules list shows those that have rules"
            );
    }
}
