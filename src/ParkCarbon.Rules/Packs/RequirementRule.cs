using ParkCarbon.Domain;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Engine;
using ParkCarbon.Rules.Facts;

namespace ParkCarbon.Rules.Packs;

/// <summary>The rule that checks a requirement on one kind of subject.</summary>
public sealed class RequirementRule
{
    internal RequirementRule(
        Requirement requirement,
        RequirementProperties properties,
        CompiledRule rule,
        IReadOnlyList<RequirementCondition> conditions
    )
    {
        Requirement = requirement;
        Properties = properties;
        Rule = rule;
        Conditions = conditions;
    }

    /// <summary>The requirement that is checked.</summary>
    public Requirement Requirement { get; }

    /// <summary>The population that the rule is run over.</summary>
    public SubjectKind Subject => Properties.Subject;

    /// <summary>The grade that a shortfall is proposed.</summary>
    public Grade Grade => Properties.Grade;

    /// <summary>What remains for a person to judge where the rule holds; unset where records settle it.</summary>
    public BilingualText? ToJudge => Properties.Judge;

    /// <summary>Whether a shortfall breaks a requirement; one of a note or a recommendation is an observation.</summary>
    internal bool IsRequirement => Requirement.Modality == Modality.Shall && Requirement.Kind != RequirementKind.Note;

    /// <summary>When the requirement applies, as the file has it; unset where it always does.</summary>
    public string? AppliesWhen => Properties.AppliesWhen;

    /// <summary>Why the requirement does not apply, where it does not; set where <see cref="AppliesWhen"/> is.</summary>
    public BilingualText? NotApplicable => Properties.NotApplicable;

    /// <summary>What is left for a person to judge where the records show no shortfall; unset where they show all.</summary>
    public BilingualText? Judge => Properties.Judge;

    /// <summary>What is said where every condition holds.</summary>
    public BilingualText Holds => Properties.Holds;

    /// <summary>The conditions that the rule joins, in order; each can fall short by itself.</summary>
    public IReadOnlyList<RequirementCondition> Conditions { get; }

    /// <summary>The condition as the file has it; the names in it are <see cref="Locals"/>.</summary>
    public string Expression => Rule.Source.Expression;

    /// <summary>The named conditions of the rule and their expressions, in order; empty where the rule is one condition.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Locals =>
        [
            .. Rule
                .Source.LocalParams.Where(local => local.Name != RequirementCompiler.EvidenceLocal)
                .Select(local => KeyValuePair.Create(local.Name, local.Expression)),
        ];

    /// <summary>The facts that the rule reads, in ordinal order.</summary>
    public IReadOnlyList<string> Reads => Rule.Reads;

    /// <summary>The sections of the dossier that the rule reads, in ordinal order; where one is not recorded the rule may come to no verdict.</summary>
    public IReadOnlyList<string> Sections =>
        [
            .. Conditions
                .SelectMany(condition => condition.Sections)
                .Concat(AppliesNeeds.Select(need => need.Section))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The file that the rule stands in.</summary>
    public required string File { get; init; }

    /// <summary>The line of its expression, from 1.</summary>
    public int Line => Rule.Source.Location?.Line ?? 1;

    internal RequirementProperties Properties { get; }

    /// <summary>The whole rule; its last local may be the evidence.</summary>
    internal CompiledRule Rule { get; }

    internal CompiledRule? Applies { get; init; }

    internal IReadOnlyList<SectionNeed> AppliesNeeds { get; init; } = [];
}
