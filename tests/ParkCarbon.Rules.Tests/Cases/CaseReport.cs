using System.Text;
using System.Text.Json.Nodes;
using NodaTime.Text;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>Words what each requirement of a case came to, beside what the case expects: what its author needs to mend one of them.</summary>
internal static class CaseReport
{
    /// <summary>The report on a case; null where everything is as expected.</summary>
    public static string? DifferencesOf(LoadedCase item)
    {
        var text = new StringBuilder($"{item}, judged as of {LocalDatePattern.Iso.Format(item.AsOf)}").AppendLine();
        var fits = true;
        foreach (var (requirement, expected) in item.Expect)
        {
            var rules = RulePack.Shipped.Rules.Where(rule => rule.Requirement.Id == requirement).ToList();
            if (rules.Count == 0)
            {
                text.AppendLine().AppendLine($"✗ {requirement} has no rule that loads.");
                fits = false;
                continue;
            }

            var findings = rules.SelectMany(CaseFacts.Of(item).Judge).ToList();
            fits &= Requirement(text, requirement, expected!, findings);
        }

        return fits ? null : text.ToString();
    }

    private static bool Requirement(StringBuilder text, string requirement, JsonNode expected, List<Finding> findings)
    {
        var wanted = ExpectedFinding.Read(expected);
        var fits = ExpectedFinding.Fit(expected, findings);
        text.AppendLine().AppendLine($"{(fits ? "✓" : "✗")} {requirement}");
        if (wanted.Count != findings.Count)
        {
            text.AppendLine(
                $"  {wanted.Count} findings expected, {findings.Count} found; write a list with one entry for each subject."
            );
        }

        foreach (var (i, finding) in findings.Index())
        {
            foreach (var difference in i < wanted.Count ? wanted[i].Differences(finding) : [])
            {
                text.AppendLine($"  {difference}");
            }

            Found(text, finding);
        }

        return fits;
    }

    private static void Found(StringBuilder text, Finding finding)
    {
        text.AppendLine(
            $"  found {ExpectedFinding.SubjectOf(finding)}: {ExpectedFinding.NameOf(finding.Verdict)}"
                + $"; shortfalls {ExpectedFinding.List(finding.Shortfalls)}"
                + $"; witnesses {ExpectedFinding.List(ExpectedFinding.WitnessesOf(finding))}"
                + $"; evidence {ExpectedFinding.List(finding.Evidence)}"
        );
        text.AppendLine($"    {finding.Message.En}");
        foreach (var reason in finding.Because)
        {
            var mark = reason.Met switch
            {
                true => "✓",
                false => "✗",
                null => "?",
            };
            text.AppendLine(
                $"    {mark} {reason.Condition}: {reason.Fact} is to be {reason.Expected}; it is {reason.Actual}"
            );
        }

        foreach (var witness in finding.Witnesses)
        {
            text.AppendLine($"    witness {witness.Kind} {witness.Id}: {witness.Text.En}");
        }
    }
}
