using System.Globalization;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Reporting.Text;

/// <summary>A requirement for people: what it asks, where that is recorded, how it is judged, and what was found.</summary>
internal static class ExplanationText
{
    public static void Write(TextPage page, RequirementExplanation explanation)
    {
        var requirement = explanation.Requirement;
        page.Line(
            $"{requirement.Id} {page.In(requirement.Title)} · {explanation.Pack.Standard} {requirement.Citation} · "
                + page.In(Words.Of(requirement.Modality)),
            TextStyle.Heading
        );
        page.Line(page.In(requirement.Gist));
        WriteRecords(page, explanation.Records);
        if (explanation.Rules.Count == 0)
        {
            page.Heading(page.In("规则包没有这项要求的规则", "The pack has no rule for it"));
        }

        foreach (var rule in explanation.Rules)
        {
            WriteRule(page, rule);
        }

        if (explanation.Report is { } report)
        {
            WriteFindings(page, report);
        }
    }

    private static void WriteRecords(TextPage page, IReadOnlyList<RequirementRecord> records)
    {
        if (records.Count == 0)
        {
            return;
        }

        page.Heading(page.In("记录在档案何处", "Where a dossier records it"));
        foreach (var record in records)
        {
            page.Line(
                record.Paths.Count == 0 ? record.Name : $"{string.Join(", ", record.Paths)} ({record.Name})",
                indent: 1
            );
        }
    }

    private static void WriteRule(TextPage page, RequirementRule rule)
    {
        var about = page.In(Words.Of(rule.Subject));
        page.Heading(
            page.In(
                $"如何判断：{about}，{page.In(Words.Of(rule.Grade))}",
                $"How it is judged: {about}, {page.In(Words.Of(rule.Grade))}"
            )
        );
        if (rule.AppliesWhen is { } applies)
        {
            page.Line(page.In("适用条件：", "applies when: ") + applies, indent: 1);
            page.Line(page.In("否则：", "otherwise: ") + page.In(rule.NotApplicable!), TextStyle.Quiet, indent: 2);
        }

        foreach (var condition in rule.Conditions)
        {
            var graver = condition.Grade > rule.Grade ? $" [{page.In(Words.Of(condition.Grade))}]" : "";
            page.Line($"{condition.Name}: {condition.Expression}{graver}", indent: 1);
            page.Line(page.In("否则：", "otherwise: ") + page.In(condition.Otherwise), TextStyle.Quiet, indent: 2);
            page.Line("→ " + page.In(condition.Remedy), TextStyle.Quiet, indent: 2);
        }

        if (rule.Judge is { } judge)
        {
            page.Line(
                page.In("留待人工判断：", "left for a person to judge: ") + page.In(judge),
                TextStyle.Caution,
                indent: 1
            );
        }

        page.Line(page.In("读取：", "reads: ") + string.Join(", ", rule.Reads), TextStyle.Quiet, indent: 1);
        page.Line(string.Create(CultureInfo.InvariantCulture, $"{rule.File}:{rule.Line}"), TextStyle.Quiet, indent: 1);
    }

    private static void WriteFindings(TextPage page, ConformityReport report)
    {
        page.Heading(page.In($"评价日期 {Words.Day(report.AsOf)} 的发现", $"Found as of {Words.Day(report.AsOf)}"));
        foreach (var finding in report.Findings)
        {
            page.Line(
                $"{page.In(Words.Of(finding.Verdict))} · {page.In(Words.Of(finding.Subject.Kind))} "
                    + $"{page.In(finding.Subject.Name)} ({finding.Subject.Id})",
                StyleOf(finding.Verdict),
                indent: 1
            );
            page.Line(page.In(finding.Message), indent: 2);
            foreach (var reason in finding.Because)
            {
                page.Line(
                    page.In(
                        $"· {reason.Fact}：应为 {reason.Expected}，实为 {reason.Actual}",
                        $"· {reason.Fact}: expected {reason.Expected}, was {reason.Actual}"
                    ),
                    TextStyle.Quiet,
                    indent: 2
                );
            }

            foreach (var witness in finding.Witnesses)
            {
                page.Line("– " + page.In(witness.Text), indent: 2);
            }

            if (finding.Remedy is { } remedy)
            {
                page.Line("→ " + page.In(remedy), indent: 2);
            }
        }
    }

    private static TextStyle StyleOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Conforms => TextStyle.Good,
            Verdict.Nonconformity or Verdict.Faulted => TextStyle.Bad,
            _ => TextStyle.Caution,
        };
}
