using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Engine;
using ParkCarbon.Rules.Facts;

namespace ParkCarbon.Rules.Packs;

/// <summary>One of the conditions that a rule joins by "and", with the sentence for when it falls short.</summary>
public sealed class RequirementCondition
{
    internal RequirementCondition(
        string name,
        CompiledRule rule,
        IReadOnlyList<SectionNeed> needs,
        BilingualText otherwise,
        BilingualText remedy,
        Grade grade
    )
    {
        Grade = grade;
        Name = name;
        Rule = rule;
        Needs = needs;
        Sections = [.. needs.Select(need => need.Section).Distinct()];
        Otherwise = otherwise;
        Remedy = remedy;
    }

    /// <summary>The name: that of its <c>LocalParam</c>, or the rule's own where the rule is one condition.</summary>
    public string Name { get; }

    /// <summary>The condition as the file has it; earlier locals may stand in it by name.</summary>
    public string Expression =>
        Rule.Source.LocalParams.FirstOrDefault(local => local.Name == Name)?.Expression ?? Rule.Source.Expression;

    /// <summary>The sections of the dossier that the condition reads; without one that could change it, it cannot be judged.</summary>
    public IReadOnlyList<string> Sections { get; }

    /// <summary>What falls short, in a sentence.</summary>
    public BilingualText Otherwise { get; }

    /// <summary>What would mend it.</summary>
    public BilingualText Remedy { get; }

    /// <summary>The grade that this shortfall is proposed; a finding has the gravest of its shortfalls.</summary>
    public Grade Grade { get; }

    /// <summary>The condition as a rule of its own.</summary>
    internal CompiledRule Rule { get; }

    internal IReadOnlyList<SectionNeed> Needs { get; }
}
