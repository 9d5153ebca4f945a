using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Reporting.Text;

/// <summary>What people had to do with a finding: that its grade was raised, what somebody attested, what they excluded in vain.</summary>
internal static class PersonsText
{
    public static void Write(TextPage page, Finding finding)
    {
        if (finding.Escalated is { } escalated)
        {
            page.Line(
                page.In(
                    $"↑ {escalated.InScope} 个主体中有 {escalated.FallShort} 个不满足，视为系统性失效，建议为严重。",
                    $"↑ {escalated.FallShort} of {escalated.InScope} entities fall short: a systemic failure, proposed as major."
                ),
                TextStyle.Caution,
                indent: 2
            );
        }

        if (finding.Attestation is { } considered)
        {
            var attestation = considered.Attestation;
            var role = attestation.Role is { } held ? page.In($"，{held}", $", {held}") : "";
            page.Line(
                page.In(
                    $"认定（{attestation.By}{role}，{Words.Day(attestation.On)}）：{Words.Of(attestation.Verdict).Zh}。{considered.Text.Zh}",
                    $"attested by {attestation.By}{role} on {Words.Day(attestation.On)}: {Words.Of(attestation.Verdict).En}. {considered.Text.En}"
                ),
                TextStyle.Caution,
                indent: 2
            );
        }

        if (finding.Exclusion is { IsAdmitted: false } refused)
        {
            page.Line(page.In(refused.Text), TextStyle.Caution, indent: 2);
        }
    }
}
