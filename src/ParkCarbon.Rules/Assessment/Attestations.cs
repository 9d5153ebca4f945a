using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Judgement;
using ParkCarbon.Rules.Facts;

namespace ParkCarbon.Rules.Assessment;

/// <summary>Weighs the attestations of a dossier against what the records show.</summary>
/// <remarks>
/// A later attestation takes the place of an earlier one, and does so for good: when it expires the records decide, not the opinion that it
/// replaced. One about the very subject goes before one about all. None makes a shortfall good, or an unrecorded fact recorded.
/// </remarks>
internal sealed class Attestations
{
    private readonly ILookup<string, Attestation> _byRequirement;
    private readonly FactIndex _index;

    public Attestations(FactIndex index)
    {
        _index = index;
        _byRequirement = (index.Dossier.Attestations ?? []).ToLookup(attestation => attestation.Requirement);
    }

    /// <summary>A finding after the latest attestation about its requirement and subject.</summary>
    public Finding Weigh(Finding finding, bool isRequirement)
    {
        var attestation = _byRequirement[finding.Requirement]
            .Where(item => Concerns(item, finding.Subject))
            .OrderByDescending(item => item.Entity is not null || item.Nonconformity is not null)
            .ThenByDescending(item => item.On)
            .ThenByDescending(item => item.Id)
            .FirstOrDefault();
        return attestation is null ? finding
            : attestation.ValidUntil is { } last && last < _index.AsOf
                ? Set(
                    finding,
                    attestation,
                    AttestationEffect.Expired,
                    $"已于 {last.ToIsoText()} 到期，结论只依据记录。",
                    $"It expired on {last.ToIsoText()}; the verdict rests on the records alone."
                )
            : attestation.Evidence.Where(id => !_index.IsInForce(id)).ToList() is { Count: > 0 } lacking
                ? Set(
                    finding,
                    attestation,
                    AttestationEffect.Unsupported,
                    $"所引文件 {string.Join("、", lacking)} 未生效，结论只依据记录。",
                    $"It cites what is not in force ({string.Join(", ", lacking)}); the verdict rests on the records alone."
                )
            : Weigh(finding, attestation, isRequirement);
    }

    /// <summary>Whether an attestation speaks of a subject.</summary>
    public static bool Concerns(Attestation attestation, FindingSubject subject) =>
        (
            attestation.Entity is not { } entity
            || (subject.Kind == SubjectKind.Entity && subject.Id == entity.ToString())
        )
        && (
            attestation.Nonconformity is not { } nonconformity
            || (subject.Kind == SubjectKind.Nonconformity && subject.Id == nonconformity.ToString())
        );

    private static Finding Weigh(Finding finding, Attestation attestation, bool isRequirement)
    {
        // A note or a recommendation cannot be broken, whoever says so (0.3).
        var attested =
            isRequirement || attestation.Verdict < AttestedVerdict.Observation
                ? attestation.Verdict
                : AttestedVerdict.Observation;
        return Recorded(finding) switch
        {
            { } recorded when attested == recorded => Set(
                finding with
                {
                    Assurance = Assurance.Judged,
                },
                attestation,
                AttestationEffect.Confirms,
                "与记录一致。",
                "It agrees with the records."
            ),
            { } recorded when attested > recorded => Overrule(finding, attestation, attested),
            null when finding.Verdict == Verdict.Undetermined && attested >= AttestedVerdict.Minor => Overrule(
                finding,
                attestation,
                attested
            ),
            null when finding.Verdict == Verdict.NotApplicable => Set(
                finding,
                attestation,
                AttestationEffect.Disagrees,
                "要求不适用，认定不起作用。",
                "The requirement does not apply, so there is nothing that it could settle."
            ),
            _ => Set(
                finding,
                attestation,
                AttestationEffect.Disagrees,
                "与记录不一致；认定不能弥补记录的不足，结论不变。",
                "It disagrees with the records; an attestation cannot make good what they lack, and the finding stands."
            ),
        };
    }

    /// <summary>What the records show, on the scale of attestations; null where they show nothing.</summary>
    private static AttestedVerdict? Recorded(Finding finding) =>
        finding.Verdict switch
        {
            Verdict.Conforms => AttestedVerdict.Conforms,
            Verdict.Observation => AttestedVerdict.Observation,
            Verdict.Nonconformity => finding.Grade == Grade.Major ? AttestedVerdict.Major : AttestedVerdict.Minor,
            _ => null,
        };

    private static Finding Overrule(Finding finding, Attestation attestation, AttestedVerdict attested)
    {
        var overruled = finding with
        {
            Verdict = attested == AttestedVerdict.Observation ? Verdict.Observation : Verdict.Nonconformity,
            Grade = attested switch
            {
                AttestedVerdict.Minor => Grade.Minor,
                AttestedVerdict.Major => Grade.Major,
                _ => null,
            },
            Assurance = Assurance.Judged,
            ToJudge = null,
            Message = finding.Verdict == Verdict.Nonconformity ? finding.Message : Said(attestation),
            Remedy =
                finding.Verdict == Verdict.Nonconformity
                    ? finding.Remedy
                    : new BilingualText(
                        "消除认定所指出的不足，并重新认定。",
                        "Mend what the attestation found, and have it judged again."
                    ),
        };
        return Set(
            overruled,
            attestation,
            AttestationEffect.Overrules,
            "认定比记录更严，以认定为准。",
            "It finds less than the records show, and decides."
        );
    }

    private static BilingualText Said(Attestation attestation) =>
        new(
            $"{attestation.Justification.Zh}（{attestation.By}，{attestation.On.ToIsoText()}）",
            $"{attestation.Justification.En} ({attestation.By}, {attestation.On.ToIsoText()})"
        );

    private static Finding Set(
        Finding finding,
        Attestation attestation,
        AttestationEffect effect,
        string zh,
        string en
    ) =>
        finding with
        {
            Attestation = new AttestationConsidered(attestation, effect, new BilingualText(zh, en)),
            ToJudge = finding.Assurance == Assurance.Judged ? null : finding.ToJudge,
            Evidence = effect is AttestationEffect.Confirms or AttestationEffect.Overrules
                ? [.. finding.Evidence.Union(attestation.Evidence.Select(id => id.ToString()))]
                : finding.Evidence,
        };
}
