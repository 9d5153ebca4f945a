using ParkCarbon.Domain;
using ParkCarbon.Rules.Engine;

namespace ParkCarbon.Rules.Packs;

/// <summary>One of the conditions that a rule joins by "and", with the sentence for when it falls short.</summary>
internal sealed class RequirementCondition(
    string name,
    CompiledRule rule,
    IReadOnlyList<string> sections,
    BilingualText otherwise,
    BilingualText remedy
)
{
    /// <summary>The name: that of its <c>LocalParam</c>, or the rule's own where the rule is one condition.</summary>
    public string Name { get; } = name;

    /// <summary>The condition as a rule of its own.</summary>
    public CompiledRule Rule { get; } = rule;

    /// <summary>The sections of the dossier without which the condition cannot be judged.</summary>
    public IReadOnlyList<string> Sections { get; } = sections;

    /// <summary>What falls short, in a sentence.</summary>
    public BilingualText Otherwise { get; } = otherwise;

    /// <summary>What would mend it.</summary>
    public BilingualText Remedy { get; } = remedy;
}
