using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Judgement;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Assessment;

/// <summary>Finds the attestations and exclusions that no finding names: whoever wrote one is told what became of it.</summary>
/// <remarks>One that expired, is refused or disagrees is named by its finding, and is not among them.</remarks>
internal sealed class UnheededSearch
{
    private readonly LocalDate _asOf;
    private readonly HashSet<string> _catalogue;
    private readonly ILookup<string, Finding> _findings;

    private UnheededSearch(RulePack pack, LocalDate asOf, IEnumerable<Finding> findings)
    {
        _asOf = asOf;
        _catalogue = [.. pack.Requirements.Select(requirement => requirement.Id)];
        _findings = findings.ToLookup(finding => finding.Requirement);
    }

    /// <summary>What touched no finding, attestations first, each kind in order of ids.</summary>
    /// <param name="dossier">The whole dossier, with what is dated after the as-of date.</param>
    /// <param name="pack">The rules.</param>
    /// <param name="asOf">The date at which it was judged.</param>
    /// <param name="findings">What was found.</param>
    public static IReadOnlyList<Unheeded> In(
        ParkDossier dossier,
        RulePack pack,
        LocalDate asOf,
        IEnumerable<Finding> findings
    )
    {
        var search = new UnheededSearch(pack, asOf, findings);
        return
        [
            .. (dossier.Attestations ?? []).OrderBy(item => item.Id).Select(search.Of).OfType<Unheeded>(),
            .. (dossier.Exclusions ?? []).OrderBy(item => item.Id).Select(search.Of).OfType<Unheeded>(),
        ];
    }

    private Unheeded? Of(Attestation attestation) =>
        Find(
            new Claim(UnheededKind.Attestation, attestation.Id.ToString(), attestation.Requirement, attestation.On)
            {
                Subjects = attestation.Nonconformity?.ToString() ?? attestation.Entity?.ToString(),
            },
            subject => Attestations.Concerns(attestation, subject),
            finding => finding.Attestation?.Attestation.Id.ToString()
        );

    // An exclusion of a requirement that no rule checks stands in the statement of applicability where it is for the whole park.
    private Unheeded? Of(RequirementExclusion exclusion) =>
        exclusion.Entity is null
        && _catalogue.Contains(exclusion.Requirement)
        && !_findings.Contains(exclusion.Requirement)
        && !(exclusion.ApprovedOn > _asOf)
            ? null
            : Find(
                new Claim(UnheededKind.Exclusion, exclusion.Id.ToString(), exclusion.Requirement, exclusion.ApprovedOn)
                {
                    Subjects = exclusion.Entity?.ToString(),
                },
                subject => Exclusions.Concerns(exclusion, subject),
                finding => finding.Exclusion?.Exclusion.Id.ToString()
            );

    private Unheeded? Find(Claim claim, Func<FindingSubject, bool> concerns, Func<Finding, string?> heeded)
    {
        if (!_catalogue.Contains(claim.Requirement))
        {
            return claim.Because(
                UnheededReason.UnknownRequirement,
                $"要求目录中没有 {claim.Requirement}。请核对编号（如 6.4/1）。",
                $"The catalogue has no requirement {claim.Requirement}. Check the id (such as 6.4/1)."
            );
        }

        if (claim.From is { } day && day > _asOf)
        {
            return claim.Because(
                UnheededReason.NotYetInForce,
                $"日期为 {day.ToIsoText()}，晚于评价日期。",
                $"It is dated {day.ToIsoText()}, after the as-of date."
            );
        }

        var all = _findings[claim.Requirement].ToList();
        var concerned = all.FindAll(finding => concerns(finding.Subject));
        var instead = concerned.Select(heeded).ToList();
        return all.Count == 0
                ? claim.Because(
                    UnheededReason.NotChecked,
                    "规则包中没有检查该要求的规则。",
                    "No rule of the pack checks the requirement."
                )
            : concerned.Count == 0
                ? claim.Because(
                    UnheededReason.NoSuchSubject,
                    $"评价该要求的对象中没有 {claim.Subjects}。请核对所指的对象及其是否在范围内。",
                    $"{claim.Subjects} is not among the subjects of which the requirement is judged. Check what it names, and whether that is in scope."
                )
            : instead.Contains(claim.Id) ? null
            : claim.Because(
                UnheededReason.Replaced,
                $"其对象均以 {string.Join("、", instead.Distinct())} 为准。",
                $"For every subject that it concerns, {string.Join(", ", instead.Distinct())} goes before it."
            );
    }

    private sealed record Claim(UnheededKind Kind, string Id, string Requirement, LocalDate? From)
    {
        public string? Subjects { get; init; }

        public Unheeded Because(UnheededReason reason, string zh, string en) =>
            new(Kind, Id, Requirement, reason, new BilingualText(zh, en));
    }
}
