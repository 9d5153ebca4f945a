using ParkCarbon.Domain;
using ParkCarbon.Rules.Engine;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Assessment;

/// <summary>Turns what one rule came to on one subject into a finding.</summary>
/// <remarks>
/// Every condition is judged, whatever the others came to, so that a finding names all that falls short. A condition that broke is the
/// rule's fault and no verdict; one that falls short decides; one whose facts are not recorded leaves the rest undetermined.
/// </remarks>
internal sealed class RuleJudgement(RequirementRule rule, FindingSubject subject, ParkDossier dossier)
{
    public Finding Judge(RuleArguments arguments)
    {
        var applies = rule.Applies is { } condition
            ? ConditionJudgement.Of(rule.Requirement.Id, condition, rule.AppliesNeeds, dossier, arguments)
            : null;
        if (applies is { Holds: not true })
        {
            return applies.Holds == false
                ? Make(Verdict.NotApplicable, rule.Properties.NotApplicable!, applies.Reasons)
                : NotJudged([applies], applies.Reasons);
        }

        var judged = rule
            .Conditions.Select(part =>
                (
                    Condition: part,
                    Judgement: ConditionJudgement.Of(part.Name, part.Rule, part.Needs, dossier, arguments)
                )
            )
            .ToList();
        var reasons = judged.SelectMany(part => part.Judgement.Reasons).ToList();
        var shortfalls = judged.Where(part => part.Judgement.Holds == false).ToList();
        if (
            judged.Exists(part => IsBroken(part.Judgement))
            || (shortfalls.Count == 0 && judged.Exists(part => part.Judgement.Holds is null))
        )
        {
            return NotJudged([.. judged.Select(part => part.Judgement)], reasons);
        }

        var evidence = EvidenceOf(arguments);
        return shortfalls.Count == 0
            ? Make(Verdict.Conforms, rule.Properties.Holds, reasons) with
            {
                Evidence = evidence,
                ToJudge = rule.ToJudge,
            }
            : Make(
                rule.IsRequirement ? Verdict.Nonconformity : Verdict.Observation,
                Join(shortfalls.Select(part => part.Condition.Otherwise)),
                reasons
            ) with
            {
                Grade = rule.IsRequirement ? shortfalls.Max(part => part.Condition.Grade) : null,
                Shortfalls = [.. shortfalls.Select(part => part.Condition.Name)],
                Witnesses = [.. shortfalls.SelectMany(part => part.Judgement.Witnesses).Distinct()],
                Evidence = evidence,
                Remedy = Join(shortfalls.Select(part => part.Condition.Remedy).Distinct()),
            };
    }

    /// <summary>Says why there is no subject: there is none, or nobody recorded which there are.</summary>
    public Finding JudgeNone(Population population)
    {
        var missing = population.Sections.Where(section => !FactSections.IsRecorded(dossier, section)).ToList();
        return missing.Count == 0
            ? Make(Verdict.NotApplicable, population.Empty!, [])
            : NotRecorded(
                missing,
                [.. missing.Select(section => ConditionReasons.NotRecorded(rule.Requirement.Id, section))]
            );
    }

    /// <summary>Says that the requirement is excluded for the subject.</summary>
    public Finding JudgeExcluded(ExclusionConsidered exclusion) =>
        Make(Verdict.NotApplicable, exclusion.Text, []) with
        {
            Exclusion = exclusion,
            Evidence = exclusion.Exclusion.Document is { } document ? [document.ToString()] : [],
        };

    /// <summary>A null on the way is something not recorded; anything else that breaks an evaluation is a mistake in the pack.</summary>
    private static bool IsBroken(ConditionJudgement judgement) =>
        judgement.Fault is { Kind: not RuleFaultKind.NullRead };

    private Finding NotJudged(IReadOnlyList<ConditionJudgement> judged, IReadOnlyList<FindingReason> reasons)
    {
        if (judged.FirstOrDefault(IsBroken)?.Fault is { } broken)
        {
            return Make(
                Verdict.Faulted,
                new BilingualText(
                    $"规则本身有误，没有得出结论：{broken.Reason.Zh}。",
                    $"The rule itself is broken and came to no conclusion: {broken.Reason.En}."
                ),
                reasons
            );
        }

        return NotRecorded(
            [
                .. judged.SelectMany(part => part.Missing).Distinct().Order(StringComparer.Ordinal),
                .. judged.Select(part => part.Fault?.Subject).OfType<string>(),
            ],
            reasons
        );
    }

    private Finding NotRecorded(IReadOnlyList<string> missing, IReadOnlyList<FindingReason> reasons)
    {
        var (zh, en) = (string.Join("、", missing), string.Join(", ", missing));
        return Make(
            Verdict.Undetermined,
            new BilingualText(
                $"档案没有记录 {zh}，无法判断。",
                $"The dossier does not record {en}; nothing can be said."
            ),
            reasons
        ) with
        {
            Remedy = new BilingualText(
                $"在档案中记录 {zh}；确实没有时记录为空。",
                $"Record {en} in the dossier, empty where there is none."
            ),
        };
    }

    private IReadOnlyList<string> EvidenceOf(RuleArguments arguments) =>
        rule.Properties.Evidence is null ? []
        : rule.Rule.EvaluateLines(arguments).Items[^1].Value is System.Collections.IEnumerable items
            ? [.. items.Cast<object?>().Select(item => item?.ToString() ?? "")]
        : [];

    private static BilingualText Join(IEnumerable<BilingualText> texts)
    {
        var all = texts.ToList();
        return new BilingualText(
            string.Concat(all.Select(text => text.Zh)),
            string.Join(' ', all.Select(text => text.En))
        );
    }

    private Finding Make(Verdict verdict, BilingualText message, IReadOnlyList<FindingReason> because) =>
        new()
        {
            Requirement = rule.Requirement.Id,
            Citation = rule.Requirement.Citation,
            Modality = rule.Requirement.Modality,
            Title = rule.Requirement.Title,
            Verdict = verdict,
            Grade = verdict == Verdict.Nonconformity ? rule.Grade : null,
            Assurance = Assurance.OnRecord,
            Subject = subject,
            Message = message,
            Because = because,
            Witnesses = [],
            Evidence = [],
        };
}
