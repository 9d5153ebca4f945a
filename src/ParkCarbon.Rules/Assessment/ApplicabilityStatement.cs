using ParkCarbon.Domain;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Assessment;

/// <summary>What became of one requirement of the catalogue (适用性声明中的一项).</summary>
public sealed record ApplicabilityStatement
{
    /// <summary>The requirement.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>Whether it applies.</summary>
    public required ApplicabilityState State { get; init; }

    /// <summary>Why it does not apply, or why an exclusion is refused; unset where it simply applies.</summary>
    public BilingualText? Reason { get; init; }

    /// <summary>The exclusions that the park declares of it, admitted or refused.</summary>
    public required IReadOnlyList<ExclusionConsidered> Exclusions { get; init; }

    /// <summary>Whether a rule of the pack checks it.</summary>
    public required bool IsChecked { get; init; }

    /// <summary>How many of its findings have each verdict; verdicts that none has are left out.</summary>
    public required IReadOnlyDictionary<Verdict, int> Verdicts { get; init; }

    /// <summary>How many of its findings rest on the judgement of a named person too.</summary>
    public required int Judged { get; init; }

    internal static ApplicabilityStatement Of(
        Requirement requirement,
        bool isChecked,
        IReadOnlyList<Finding> findings,
        IReadOnlyList<ExclusionConsidered> exclusions
    )
    {
        var admitted = exclusions.Where(considered => considered.IsAdmitted).ToList();
        var refused = exclusions.Where(considered => !considered.IsAdmitted).ToList();
        var isExcluded =
            findings.Count > 0
                ? findings.All(finding => finding.Exclusion is { IsAdmitted: true })
                : admitted.Exists(considered => considered.Exclusion.Entity is null);
        var applies = findings.Count == 0 || findings.Any(finding => finding.Verdict != Verdict.NotApplicable);
        return new ApplicabilityStatement
        {
            Requirement = requirement,
            State =
                isExcluded ? ApplicabilityState.Excluded
                : refused.Count > 0 ? ApplicabilityState.ExclusionRefused
                : applies ? ApplicabilityState.Applies
                : ApplicabilityState.NotApplicable,
            Reason =
                isExcluded ? Join(admitted.Select(considered => considered.Text))
                : refused.Count > 0 ? Join(refused.Select(considered => considered.Text))
                : applies ? null
                : Join(findings.Select(finding => finding.Message).Distinct()),
            Exclusions = exclusions,
            IsChecked = isChecked,
            Verdicts = findings.CountBy(finding => finding.Verdict).OrderBy(pair => pair.Key).ToDictionary(),
            Judged = findings.Count(finding => finding.Assurance == Assurance.Judged),
        };
    }

    private static BilingualText Join(IEnumerable<BilingualText> texts)
    {
        var all = texts.ToList();
        return new BilingualText(
            string.Concat(all.Select(text => text.Zh)),
            string.Join(' ', all.Select(text => text.En))
        );
    }
}
