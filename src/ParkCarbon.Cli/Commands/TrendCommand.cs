using System.CommandLine;
using NodaTime;
using ParkCarbon.Cli.Arguments;
using ParkCarbon.Cli.Io;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Exchange;
using ParkCarbon.Reporting;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Trends;

namespace ParkCarbon.Cli.Commands;

/// <summary><c>parkcarbon trend</c>: several years against a base year, and what changed between them.</summary>
internal static class TrendCommand
{
    public static Command Create(Session session)
    {
        var dossiers = new Argument<string[]>("DOSSIER")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = session.In(
                "档案文件；核算期相同的文件合并为一份，不同的各为一个年度；- 表示标准输入",
                "The dossiers; files of one period are merged, files of different periods are years of their own; - is standard input"
            ),
        };
        var options = new TrendCommandOptions(session);
        var command = new Command(
            "trend",
            session.In("比较各年度，并说明变化的原因", "Compare years with a base year, and explain what changed")
        )
        {
            dossiers,
        };
        options.AddTo(command);
        return session.AddWithMarkdown(
            command,
            (parsed, _) => Compare(session, parsed.GetRequiredValue(dossiers), options.Read(parsed))
        );
    }

    private static Answer Compare(Session session, IReadOnlyList<string> paths, TrendRequest request)
    {
        using var progress = new ProgressLine(session.Host, session.Language);
        progress.Say("读取档案…", "Reading the dossiers …");
        var library = ShippedLibrary.Load();
        var reads = DossierInput.ReadYears(session.Host, paths, library);
        var years = TrendYears.Of([.. reads.Select(read => read.Dossier!)], request);
        var last = reads.First(read => ReferenceEquals(read.Dossier, years.Periods[^1].Dossier));
        RefuseUnknownGwp(request.Gwp, last.Dossier!, library);
        progress.Say("核算…", "Accounting …");
        var trend = Accounting.Guard(
            last,
            () =>
            {
                var subjects = SubjectsOf(years, reads, request);
                RefuseUnknownLine(request.Line, subjects);
                return TrendAnalysis.Of(
                    subjects,
                    library,
                    new TrendOptions
                    {
                        Base = years.Base,
                        Line = request.Line,
                        Gwp = request.Gwp is { } gwp ? Id<GwpSet>.Parse(gwp) : null,
                        IsRestated = request.IsRestated,
                    }
                );
            }
        );
        return new Answer(
            ExitCode.Of(trend),
            () => JsonReports.Trend(trend, Accounting.Digests()),
            layout => TextReports.Trend(trend, layout)
        )
        {
            Markdown = language => MarkdownReports.Trend(trend, language),
        };
    }

    private static List<TrendSubject> SubjectsOf(
        TrendYears years,
        IReadOnlyList<DossierReadResult> reads,
        TrendRequest request
    ) =>
        [
            .. years.Periods.Select(year =>
            {
                var (option, id) =
                    year.Period == years.Base && request.AgainstMethod is { } against
                        ? ("--against-method", against)
                        : ("--method", request.Method);
                var read = reads.First(item => ReferenceEquals(item.Dossier, year.Dossier));
                return Accounting.Guard(read, () => SubjectOf(year.Dossier, year.Period, option, id));
            }),
        ];

    private static TrendSubject SubjectOf(ParkDossier dossier, DateInterval period, string option, string? id)
    {
        var library = MethodLibrary.Shipped;
        if (id is not null && library.Find(id) is null)
        {
            var known = string.Join(", ", library.Ids);
            throw OptionValues.Refused(option, id, $"以下之一：{known}", $"one of: {known}");
        }

        return TrendSubject.Of(dossier, period, library, id);
    }

    private static void RefuseUnknownLine(string? line, List<TrendSubject> subjects)
    {
        foreach (var method in subjects.Select(subject => subject.Method))
        {
            if (line is not null && !method.LineIds.Contains(line))
            {
                var known = string.Join(", ", method.LineIds);
                throw OptionValues.Refused(
                    "--line",
                    line,
                    $"方法 {method.Id} 的行之一：{known}",
                    $"a line of {method.Id}: {known}"
                );
            }
        }
    }

    private static void RefuseUnknownGwp(string? id, ParkDossier dossier, AccountingLibrary library)
    {
        var known = (dossier.GwpSets ?? []).Concat(library.GwpSets).Select(set => set.Id.ToString()).ToList();
        if (id is not null && !known.Contains(id))
        {
            var list = string.Join(", ", known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            throw OptionValues.Refused("--gwp", id, $"以下之一：{list}", $"one of: {list}");
        }
    }
}
