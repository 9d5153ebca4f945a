using ParkCarbon.Verification;

namespace ParkCarbon.Reporting.Text;

/// <summary>A check of a statement for people: the answer, what was checked, then each finding with its place.</summary>
internal static class VerificationText
{
    public static void Write(TextPage page, StatementCheck check)
    {
        page.Line(
            check.IsVerified
                ? page.In("声明核对无误", "The statement is verified")
                : page.In(
                    $"声明不成立：{check.Findings.Count} 处不符",
                    $"The statement is refuted: {check.Findings.Count} findings"
                ),
            check.IsVerified ? TextStyle.Good : TextStyle.Bad
        );
        page.Line(
            page.In(
                $"已重算 {check.Entries} 条分录、{check.Lines} 行；{check.Serials} 个编号各用一次或已列为不符。",
                $"Computed anew: {check.Entries} entries, {check.Lines} lines; {check.Serials} serials looked at."
            ),
            TextStyle.Quiet
        );
        if (check.Unproved.Count > 0)
        {
            page.Line(
                page.In(
                    $"未给出组成、照原样采用：{string.Join("、", check.Unproved)}",
                    $"Given without what they are made of, and taken as they are: {string.Join(", ", check.Unproved)}"
                ),
                TextStyle.Caution
            );
        }

        foreach (var finding in check.Findings)
        {
            page.Line($"{finding.Path}  {page.In(finding.Zh, finding.En)}", indent: 1);
        }
    }
}
