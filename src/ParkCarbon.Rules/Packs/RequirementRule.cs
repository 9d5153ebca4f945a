using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Engine;

namespace ParkCarbon.Rules.Packs;

/// <summary>The rule that checks a requirement on one kind of subject.</summary>
public sealed class RequirementRule
{
    internal RequirementRule(Requirement requirement, RequirementProperties properties, CompiledRule rule, string file)
    {
        Requirement = requirement;
        Properties = properties;
        Rule = rule;
        File = file;
    }

    /// <summary>The requirement that is checked.</summary>
    public Requirement Requirement { get; }

    /// <summary>The population that the rule is run over.</summary>
    public SubjectKind Subject => Properties.Subject;

    /// <summary>The grade that a shortfall is proposed.</summary>
    public Grade Grade => Properties.Grade;

    /// <summary>The condition as the file has it.</summary>
    public string Expression => Rule.Source.Expression;

    /// <summary>The facts that the condition reads, in ordinal order.</summary>
    public IReadOnlyList<string> Reads => Rule.Reads;

    /// <summary>The file that the rule stands in.</summary>
    public string File { get; }

    internal RequirementProperties Properties { get; }

    internal CompiledRule Rule { get; }
}
