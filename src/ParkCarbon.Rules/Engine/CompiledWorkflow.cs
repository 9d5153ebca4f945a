namespace ParkCarbon.Rules.Engine;

/// <summary>A workflow whose every rule passed the gate and is compiled; safe for any number of threads.</summary>
internal sealed class CompiledWorkflow
{
    private readonly Dictionary<string, CompiledRule> _byName;

    internal CompiledWorkflow(string name, RuleInputs inputs, IReadOnlyList<CompiledRule> rules)
    {
        (Name, Inputs, Rules) = (name, inputs, rules);
        _byName = rules.ToDictionary(rule => rule.Name, StringComparer.Ordinal);
    }

    public string Name { get; }

    public RuleInputs Inputs { get; }

    /// <summary>The rules in the order of their file.</summary>
    public IReadOnlyList<CompiledRule> Rules { get; }

    public CompiledRule this[string rule] => _byName[rule];

    /// <summary>Takes the rules in order up to the first that holds, for a table of treatments.</summary>
    /// <remarks>A rule that cannot be judged ends the search: whether a later one is the first to hold cannot be known.</remarks>
    public FirstMatch FirstMatch(RuleArguments arguments)
    {
        foreach (var rule in Rules)
        {
            var outcome = rule.Evaluate(arguments);
            if (outcome.Kind != RuleOutcomeKind.DoesNotHold)
            {
                return new FirstMatch(outcome.Kind, rule, outcome.Fault);
            }
        }

        return new FirstMatch(RuleOutcomeKind.DoesNotHold, Rule: null, Fault: null);
    }
}
