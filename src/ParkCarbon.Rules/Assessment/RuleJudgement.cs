using ParkCarbon.Domain;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Rules.Engine;
using ParkCarbon.Rules.Engine.Explain;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Assessment;

/// <summary>Turns what one rule came to on one subject into a finding.</summary>
internal sealed class RuleJudgement(RequirementRule rule, FindingSubject subject, ParkDossier dossier)
{
    public Finding Judge(RuleArguments arguments)
    {
        var missing = (rule.Properties.Needs ?? [])
            .Where(section => !DossierSections.IsRecorded(dossier, section))
            .ToList();
        if (missing.Count > 0)
        {
            return NotRecorded(missing);
        }

        var locals = rule.Rule.EvaluateLines(arguments).Items.ToDictionary(line => line.Name, StringComparer.Ordinal);
        if (locals.TryGetValue(RequirementLoader.AppliesLocal, out var applies))
        {
            if (applies.Fault is { } fault)
            {
                return Unjudged(fault, []);
            }

            if (applies.Value is false)
            {
                var reason = new FindingReason(rule.Properties.AppliesWhen!, "true", "false", Met: false);
                return Make(Verdict.NotApplicable, rule.Properties.NotApplicable!, [reason], [], [], null);
            }
        }

        var explanation = rule.Rule.Explain(arguments);
        var reasons = explanation.Conditions.Select(Reason).ToList();
        if (explanation.Outcome.Fault is { } broken)
        {
            return Unjudged(broken, reasons);
        }

        var evidence = locals.TryGetValue(RequirementLoader.EvidenceLocal, out var line) ? Texts(line.Value) : [];
        if (explanation.Outcome.Kind == RuleOutcomeKind.Holds)
        {
            return Make(Verdict.Conforms, rule.Properties.Holds, reasons, [], evidence, null);
        }

        var witnesses = explanation
            .Conditions.Where(condition => IsMet(condition) == false)
            .SelectMany(Witnesses)
            .Distinct();
        return Make(
            IsRequirement ? Verdict.Nonconformity : Verdict.Observation,
            rule.Properties.Otherwise,
            reasons,
            [.. witnesses],
            evidence,
            rule.Properties.Remedy
        );
    }

    private bool IsRequirement =>
        rule.Requirement.Modality == Modality.Shall && rule.Requirement.Kind != RequirementKind.Note;

    private Finding NotRecorded(List<string> missing)
    {
        var list = string.Join(", ", missing);
        return Make(
            Verdict.Undetermined,
            new BilingualText(
                $"档案没有记录 {list}，无法判断。",
                $"The dossier does not record {list}; nothing can be said."
            ),
            [.. missing.Select(section => new FindingReason(section, "recorded", "not recorded", Met: false))],
            [],
            [],
            new BilingualText(
                $"在档案中记录 {list}；确实没有时记录为空。",
                $"Record {list} in the dossier, empty where there is none."
            )
        );
    }

    private Finding Unjudged(RuleFault fault, IReadOnlyList<FindingReason> reasons) =>
        Make(
            fault.Kind == RuleFaultKind.NullRead ? Verdict.Undetermined : Verdict.Faulted,
            new BilingualText(
                $"规则未能得出结论：{fault.Reason.Zh}。",
                $"The rule came to no conclusion: {fault.Reason.En}."
            ),
            reasons,
            [],
            [],
            null
        );

    private Finding Make(
        Verdict verdict,
        BilingualText message,
        IReadOnlyList<FindingReason> because,
        IReadOnlyList<Witness> witnesses,
        IReadOnlyList<string> evidence,
        BilingualText? remedy
    ) =>
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
            Witnesses = witnesses,
            Evidence = evidence,
            Remedy = remedy,
        };

    private static FindingReason Reason(Condition condition)
    {
        var not = condition.Negated ? "not " : "";
        return condition.Kind switch
        {
            ConditionKind.Comparison => new FindingReason(
                condition.Fact,
                $"{not}{condition.Operator} {condition.Expected?.Text ?? condition.Against}",
                Actual(condition, condition.Actual?.Text),
                IsMet(condition)
            ),
            ConditionKind.Every => new FindingReason(
                condition.Fact,
                $"{not}all: {condition.Against}",
                Actual(condition, $"{condition.ItemCount - condition.Witnesses.Count} of {condition.ItemCount}"),
                IsMet(condition)
            ),
            ConditionKind.Some => new FindingReason(
                condition.Fact,
                condition.Against.Length == 0 ? $"{not}any" : $"{not}any: {condition.Against}",
                Actual(condition, $"{condition.Witnesses.Count} of {condition.ItemCount}"),
                IsMet(condition)
            ),
            _ => new FindingReason(
                condition.Fact,
                condition.Negated ? "false" : "true",
                Actual(condition, condition.Actual?.Text),
                IsMet(condition)
            ),
        };
    }

    private static string Actual(Condition condition, string? text) =>
        condition.State == ConditionState.NotEvaluated ? "not reached" : text ?? "";

    private static bool? IsMet(Condition condition) =>
        condition.State switch
        {
            ConditionState.Met => true,
            ConditionState.NotMet => false,
            _ => null,
        };

    private static IEnumerable<Witness> Witnesses(Condition condition) =>
        condition.Witnesses.OfType<IWitness>().Select(witness => witness.Witness);

    private static IReadOnlyList<string> Texts(object? value) =>
        value is System.Collections.IEnumerable items and not string
            ? [.. items.Cast<object?>().Select(item => item?.ToString() ?? "")]
            : [];
}
