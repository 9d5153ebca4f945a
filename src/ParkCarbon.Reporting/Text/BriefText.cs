using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Reporting.Text;

/// <summary>What is met or does not apply, a line for each requirement: who looks for more finds it in the JSON report.</summary>
internal sealed class BriefText(TextPage page, ConformityReport report)
{
    public void Write()
    {
        var brief = report
            .Findings.Where(finding => finding.Verdict is Verdict.Conforms or Verdict.NotApplicable)
            .ToList();
        if (brief.Count == 0)
        {
            return;
        }

        page.Heading(
            string.Join(
                " · ",
                new[] { Verdict.Conforms, Verdict.NotApplicable }
                    .Where(verdict => report.Count(verdict) > 0)
                    .Select(verdict => $"{page.In(Words.Of(verdict))} ({Words.Whole(report.Count(verdict))})")
            )
        );
        foreach (var requirement in brief.GroupBy(finding => finding.Requirement))
        {
            Write([.. requirement]);
        }
    }

    private void Write(IReadOnlyList<Finding> findings)
    {
        var parts = findings
            .GroupBy(finding => (finding.Verdict, finding.Subject.Kind, Judged: finding.Assurance == Assurance.Judged))
            .OrderBy(group => group.Key.Verdict)
            .Select(group => Brief(group.Key.Verdict, group.Key.Judged, [.. group]));
        page.Line($"{findings[0].Requirement} {page.In(findings[0].Title)} · " + string.Join(" · ", parts), indent: 1);
        foreach (var toJudge in findings.Select(finding => finding.ToJudge).OfType<BilingualText>().Distinct())
        {
            page.Line(page.In("? 待认定：", "? to judge: ") + page.In(toJudge), TextStyle.Quiet, indent: 2);
        }

        foreach (
            var noted in findings
                .Where(finding =>
                    finding is { Attestation.Effect: not AttestationEffect.Confirms } or { Exclusion.IsAdmitted: false }
                )
                .DistinctBy(finding => (finding.Attestation, finding.Exclusion))
        )
        {
            PersonsText.Write(page, noted);
        }
    }

    private string Brief(Verdict verdict, bool isJudged, IReadOnlyList<Finding> findings)
    {
        var who = Words.Several(findings[0].Subject.Kind, findings.Count);
        var why = findings.Select(finding => page.In(finding.Message)).Distinct().ToList();
        return verdict == Verdict.Conforms
            ? page.In(
                $"{who.Zh}符合{(isJudged ? "（已认定）" : "")}：",
                $"conforms for {who.En}{(isJudged ? " (judged)" : "")}: "
            ) + string.Join(page.In("", " "), why)
            : page.In($"{who.Zh}不适用：", $"not applicable for {who.En}: ") + string.Join(page.In("", " "), why);
    }
}
