using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Reporting.Text;

/// <summary>A conformity report for people: what falls short first, with what shows it and what would mend it.</summary>
internal sealed class CheckText(TextPage page, ConformityReport report, DossierDigest dossier)
{
    private const int EvidenceShown = 6;
    private const int WitnessesShown = 12;

    private static readonly Verdict[] Detailed = [Verdict.Faulted, Verdict.Nonconformity, Verdict.Observation];

    public void Write()
    {
        page.Line(
            $"{page.In(report.Neutrality.Account.Inventory.Park.Name)} · {report.Pack.Standard} {page.In(report.Pack.Title)} · "
                + page.In($"评价日期 {Words.Day(report.AsOf)}", $"as of {Words.Day(report.AsOf)}"),
            TextStyle.Heading
        );
        page.Line(Summary(), SummaryStyle());
        StatementAnswer.Write(page, report.Neutrality);
        foreach (var verdict in Detailed)
        {
            WriteDetailed(verdict);
        }

        WriteUndetermined();
        new BriefText(page, report).Write();
        WriteUnheeded();
        WriteSources();
    }

    private string Summary() =>
        string.Join(
            page.In("，", ", "),
            Enum.GetValues<Verdict>()
                .Where(verdict => report.Count(verdict) > 0)
                .Select(verdict => $"{page.In(Words.Of(verdict))} {Words.Whole(report.Count(verdict))}")
        );

    private TextStyle SummaryStyle() =>
        report.Count(Verdict.Nonconformity) + report.Count(Verdict.Faulted) > 0 ? TextStyle.Bad : TextStyle.Good;

    private IEnumerable<Finding> With(Verdict verdict) =>
        report.Findings.Where(finding => finding.Verdict == verdict).OrderByDescending(finding => finding.Grade);

    private void WriteDetailed(Verdict verdict)
    {
        if (report.Count(verdict) == 0)
        {
            return;
        }

        WriteHeading(verdict);
        foreach (var alike in With(verdict).GroupBy(Likeness))
        {
            WriteShortfall([.. alike]);
        }
    }

    // One section that is not recorded leaves many requirements open: it is said once, with all of them.
    private void WriteUndetermined()
    {
        if (report.Count(Verdict.Undetermined) == 0)
        {
            return;
        }

        WriteHeading(Verdict.Undetermined);
        foreach (
            var alike in With(Verdict.Undetermined)
                .GroupBy(finding => (finding.Message, finding.Remedy, finding.Attestation, finding.Exclusion))
        )
        {
            page.Line(page.In(alike.Key.Message), StyleOf(Verdict.Undetermined), indent: 1);
            foreach (var kind in alike.GroupBy(finding => finding.Subject.Kind))
            {
                var who = Words.Several(kind.Key, kind.Select(finding => finding.Subject.Id).Distinct().Count());
                page.Line(
                    $"{page.In(who)}{page.In("：", ": ")}{string.Join(", ", kind.Select(finding => finding.Requirement).Distinct())}",
                    indent: 2
                );
            }

            PersonsText.Write(page, alike.First());
            if (alike.Key.Remedy is { } remedy)
            {
                page.Line("→ " + page.In(remedy), indent: 2);
            }
        }
    }

    // What many entities lack in the same way is said once, with all of them: it is one thing to mend.
    private static object Likeness(Finding finding) =>
        (
            finding.Requirement,
            finding.Subject.Kind,
            finding.Message,
            finding.Grade,
            finding.Escalated,
            finding.Attestation,
            finding.Exclusion
        );

    private void WriteShortfall(IReadOnlyList<Finding> alike)
    {
        var finding = alike[0];
        var grade = finding.Grade is { } proposed ? $" [{page.In(Words.Of(proposed))}]" : "";
        page.Line(Heading(finding, alike) + grade, StyleOf(finding.Verdict), indent: 1);
        page.Line(page.In(finding.Message), indent: 2);
        PersonsText.Write(page, finding);
        foreach (var each in alike)
        {
            WriteInstance(each, alike.Count > 1);
        }

        if (finding.Remedy is { } remedy)
        {
            page.Line("→ " + page.In(remedy), indent: 2);
        }
    }

    private void WriteInstance(Finding finding, bool isOneOfMany)
    {
        var isRecorded = finding.Verdict != Verdict.Undetermined || finding.Remedy is null;
        var indent = isOneOfMany ? 3 : 2;
        var reasons = finding
            .Because.Where(reason => isRecorded && reason.Met != true && reason.Actual != "not reached")
            .ToList();
        if (isOneOfMany && reasons.Count + finding.Witnesses.Count > 0)
        {
            page.Line($"{page.In(finding.Subject.Name)} ({finding.Subject.Id})", indent: 2);
        }

        foreach (var reason in reasons)
        {
            page.Line(
                page.In(
                    $"· {reason.Fact}：应为 {Words.Expectation(reason.Expected)}，实为 {Words.Expectation(reason.Actual)}",
                    $"· {reason.Fact}: expected {reason.Expected}, was {reason.Actual}"
                ),
                TextStyle.Quiet,
                indent
            );
        }

        foreach (var witness in finding.Witnesses.Take(WitnessesShown))
        {
            page.Line("– " + page.In(witness.Text), indent: indent);
        }

        if (finding.Witnesses.Count > WitnessesShown)
        {
            var more = finding.Witnesses.Count - WitnessesShown;
            page.Line(
                page.In($"– 另有 {more} 项，见 JSON 报告", $"– and {more} more, which the JSON report lists"),
                indent: indent
            );
        }

        if (finding.Evidence.Count > 0)
        {
            page.Line(page.In("证据：", "evidence: ") + Some(finding.Evidence), TextStyle.Quiet, indent);
        }
    }

    private void WriteHeading(Verdict verdict) =>
        page.Heading($"{page.In(Words.Of(verdict))} ({Words.Whole(report.Count(verdict))})");

    // The JSON report lists all; here a reader wants to know where to look, not scroll.
    private string Some(IReadOnlyList<string> ids) =>
        ids.Count <= EvidenceShown
            ? string.Join(", ", ids)
            : string.Join(", ", ids.Take(EvidenceShown))
                + page.In($" 等 {ids.Count} 份", $" and {ids.Count - EvidenceShown} more");

    private string Heading(Finding finding, IEnumerable<Finding> alike) =>
        $"{finding.Requirement} {page.In(finding.Title)} · {page.In(Words.Of(finding.Subject.Kind))} "
        + string.Join(page.In("、", ", "), alike.Select(item => $"{page.In(item.Subject.Name)} ({item.Subject.Id})"));

    private static TextStyle StyleOf(Verdict verdict) =>
        verdict is Verdict.Nonconformity or Verdict.Faulted ? TextStyle.Bad : TextStyle.Caution;

    private void WriteUnheeded()
    {
        if (report.Unheeded.Count == 0)
        {
            return;
        }

        page.Heading(
            page.In("未起作用的认定与排除", "Attestations and exclusions that touch no finding")
                + $" ({Words.Whole(report.Unheeded.Count)})"
        );
        foreach (var unheeded in report.Unheeded)
        {
            page.Line(
                $"{page.In(Words.Of(unheeded.Kind))} {unheeded.Id} · {unheeded.Requirement}",
                TextStyle.Caution,
                indent: 1
            );
            page.Line(page.In(unheeded.Text), indent: 2);
        }
    }

    private void WriteSources()
    {
        page.Blank();
        page.Line(
            page.In("规则包", "Pack")
                + $" {report.Pack.Id} {report.Pack.Version} (sha256 {report.Pack.Sha256[..12]}…) · "
                + page.In("方法", "method")
                + $" {report.Neutrality.Method.Id} {report.Neutrality.Method.Version} · "
                + page.In("档案", "dossier")
                + $" sha256 {dossier.Sha256}",
            TextStyle.Quiet
        );
    }
}
