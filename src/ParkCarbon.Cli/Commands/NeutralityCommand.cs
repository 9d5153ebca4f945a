using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using ParkCarbon.Cli.Arguments;
using ParkCarbon.Cli.Io;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Reporting;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Methods.Comparisons;

namespace ParkCarbon.Cli.Commands;

/// <summary><c>parkcarbon neutrality</c>: the park's statement by a method (3.2.10), or by every method side by side.</summary>
internal static class NeutralityCommand
{
    public static Command Create(Session session)
    {
        var dossiers = DossierArgument.Create(session);
        var options = new NeutralityOptions(session);
        var command = new Command("neutrality", session.In("核算园区碳中和", "State the park's carbon neutrality"))
        {
            dossiers,
        };
        options.AddTo(command);
        return session.AddWithMarkdown(
            command,
            (parsed, _) => Run(session, parsed.GetRequiredValue(dossiers), options.Read(parsed))
        );
    }

    private static Answer Run(Session session, IReadOnlyList<string> paths, NeutralityRequest request)
    {
        using var progress = new ProgressLine(session.Host, session.Language);
        progress.Say("读取档案…", "Reading the dossier …");
        var library = ShippedLibrary.Load();
        var read = DossierInput.Read(session.Host, paths, library);
        var dossier = request.AsOf is { } asOf ? DossierAsOf.Of(read.Dossier!, asOf) : read.Dossier!;
        RefusePeriodWithoutData(dossier, request);
        progress.Say("核算…", "Accounting …");
        var statements = Accounting.Guard(read, () => State(dossier, library, request));
        var first = statements[0];
        if (!request.IsComparison)
        {
            return new Answer(
                ExitCode.Of(first),
                () => JsonReports.Neutrality(first, Accounting.Digests()),
                layout => TextReports.Neutrality(first, layout)
            )
            {
                Markdown = language => MarkdownReports.Neutrality(first, language),
            };
        }

        var comparison = MethodComparison.Of(statements, first.Method.Id);
        return new Answer(
            ExitCode.Of(first),
            () => JsonReports.Comparison(comparison, Accounting.Digests()),
            layout => TextReports.Comparison(comparison, layout)
        )
        {
            Markdown = language => MarkdownReports.Comparison(comparison, language),
        };
    }

    /// <summary>Makes the statements asked for; first that of the method named or, where none is, of the dossier's own.</summary>
    private static List<NeutralityStatement> State(
        ParkDossier dossier,
        AccountingLibrary library,
        NeutralityRequest request
    )
    {
        var methods = MethodLibrary.Shipped;
        methods.CheckChoices(dossier);
        var first = request.Method is { } id
            ? methods.Find(id) ?? throw NoMethod(id, methods)
            : methods.Of(dossier.Neutrality);
        List<AccountingMethod> asked = request.IsComparison
            ? [first, .. methods.Methods.Where(method => method.Id != first.Id)]
            : [first];
        request.Choices.Check(asked);
        var statements = new DossierStatements(CarbonAccount.Of(dossier, library, request.Period), library);
        return
        [
            .. asked.Select(method =>
                statements.State(method, request.Choices.Over(statements.ChoiceFor(method.Id), method)) with
                {
                    AsOf = request.AsOf,
                    Correlation = request.Correlation,
                }
            ),
        ];
    }

    private static CommandFailure NoMethod(string method, MethodLibrary library)
    {
        var known = string.Join(", ", library.Ids);
        return OptionValues.Refused("--method", method, $"以下之一：{known}", $"one of: {known}");
    }

    private static void RefusePeriodWithoutData(ParkDossier dossier, NeutralityRequest request)
    {
        if (
            request.Period is { } period
            && period.Intersection(dossier.Period) is null
            && (dossier.Activities ?? []).All(record => period.Intersection(record.Period) is null)
        )
        {
            throw OptionValues.Refused(
                "--period",
                request.PeriodText!,
                $"档案有数据的期间；其核算期为 {Days(dossier.Period)}",
                $"days of which the dossier has data; its own period is {Days(dossier.Period)}"
            );
        }
    }

    private static string Days(DateInterval period) =>
        $"{LocalDatePattern.Iso.Format(period.Start)}..{LocalDatePattern.Iso.Format(period.End)}";
}
