using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Reporting;

/// <summary>What a requirement asks, which records decide, how its rules judge them, and what they found in a dossier.</summary>
public sealed class RequirementExplanation
{
    /// <summary>Creates an explanation.</summary>
    /// <param name="pack">The pack whose rules judge the requirement.</param>
    /// <param name="requirement">One of the pack's requirements.</param>
    /// <param name="report">The findings of a dossier; those of other requirements are left out.</param>
    public RequirementExplanation(RulePack pack, Requirement requirement, ConformityReport? report = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(requirement);
        Pack = pack;
        Requirement = requirement;
        Records = RequirementRecord.Of(requirement.Id);
        Rules = [.. pack.Rules.Where(rule => rule.Requirement.Id == requirement.Id)];
        Report = report is null
            ? null
            : report with
            {
                Findings = [.. report.Findings.Where(finding => finding.Requirement == requirement.Id)],
            };
    }

    /// <summary>The pack.</summary>
    public RulePack Pack { get; }

    /// <summary>The requirement.</summary>
    public Requirement Requirement { get; }

    /// <summary>The types and members that record what the requirement asks.</summary>
    public IReadOnlyList<RequirementRecord> Records { get; }

    /// <summary>The rules, one for each kind of subject; none where the pack does not judge the requirement.</summary>
    public IReadOnlyList<RequirementRule> Rules { get; }

    /// <summary>What a dossier came to, with the findings of this requirement alone; unset where none was judged.</summary>
    public ConformityReport? Report { get; }
}
