using ParkCarbon.Domain;
using ParkCarbon.Rules.Engine;
using ParkCarbon.Rules.Engine.Explain;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Assessment;

/// <summary>What one condition of a rule came to: whether it holds, or which sections it lacks, or how it broke.</summary>
internal sealed record ConditionJudgement
{
    /// <summary>Whether the condition holds; unset where that could not be judged.</summary>
    public required bool? Holds { get; init; }

    /// <summary>The sections that the dossier does not record and that could change the condition.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Why the condition could not be judged.</summary>
    public RuleFault? Fault { get; init; }

    public required IReadOnlyList<FindingReason> Reasons { get; init; }

    /// <summary>The things that made the condition false.</summary>
    public IReadOnlyList<Witness> Witnesses { get; init; } = [];

    public static ConditionJudgement Of(
        string name,
        CompiledRule rule,
        IReadOnlyList<SectionNeed> needs,
        ParkDossier dossier,
        RuleArguments arguments
    )
    {
        var missing = needs
            .Where(need => !FactSections.IsRecorded(dossier, need.Section) && need.IsNeeded(arguments))
            .Select(need => need.Section)
            .Distinct()
            .ToList();
        if (missing.Count > 0)
        {
            return new ConditionJudgement
            {
                Holds = null,
                Missing = missing,
                Reasons = [.. missing.Select(section => ConditionReasons.NotRecorded(name, section))],
            };
        }

        var explanation = rule.Explain(arguments);
        return new ConditionJudgement
        {
            Holds = explanation.Outcome.Kind switch
            {
                RuleOutcomeKind.Holds => true,
                RuleOutcomeKind.DoesNotHold => false,
                _ => null,
            },
            Fault = explanation.Outcome.Fault,
            Reasons = [.. explanation.Conditions.Select(condition => ConditionReasons.Of(name, condition))],
            Witnesses =
            [
                .. explanation
                    .Conditions.Where(condition => condition.State == ConditionState.NotMet)
                    .SelectMany(condition => condition.Witnesses.OfType<IWitness>())
                    .Select(witness => witness.Witness)
                    .Distinct(),
            ],
        };
    }
}
