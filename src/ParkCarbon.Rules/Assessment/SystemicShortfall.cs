using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Assessment;

/// <summary>Proposes nonconformities as major where so many entities fall short of one requirement that the system does.</summary>
/// <remarks>
/// ISO/IEC 17021-1:2015, 3.12, counts several minor nonconformities of one requirement as a systemic failure and gives no number; the
/// numbers are parameters of the pack (I-015). A grade that is major stays what it is, and none is lowered.
/// </remarks>
internal sealed class SystemicShortfall(IReadOnlyList<PackParameter> parameters)
{
    public const string Share = "systemicShare";
    public const string Count = "systemicCount";

    public IReadOnlyList<Finding> Escalate(IReadOnlyList<Finding> findings)
    {
        if (ValueOf(Share) is not { } share || ValueOf(Count) is not { } count)
        {
            return findings;
        }

        var systemic = findings
            .Where(finding => finding.Subject.Kind == SubjectKind.Entity)
            .GroupBy(finding => finding.Requirement)
            .Select(group =>
                (
                    Requirement: group.Key,
                    Escalation: new Escalation(
                        group.Count(finding => finding.Verdict == Verdict.Nonconformity),
                        group.Count()
                    )
                )
            )
            .Where(item =>
                item.Escalation.FallShort >= count && item.Escalation.FallShort >= share * item.Escalation.InScope
            )
            .ToDictionary(item => item.Requirement, item => item.Escalation);
        return
        [
            .. findings.Select(finding =>
                finding is { Verdict: Verdict.Nonconformity, Subject.Kind: SubjectKind.Entity }
                && finding.Grade != Grade.Major
                && systemic.TryGetValue(finding.Requirement, out var escalation)
                    ? finding with
                    {
                        Grade = Grade.Major,
                        Escalated = escalation,
                    }
                    : finding
            ),
        ];
    }

    private Rational? ValueOf(string id) =>
        parameters.FirstOrDefault(parameter => parameter.Id == id) is { } parameter
            ? Rational.Parse(parameter.Value)
            : null;
}
