namespace ParkCarbon.Rules.Engine;

/// <summary>The first rule of a workflow that holds.</summary>
/// <param name="Kind">Whether a rule holds, none does, or a rule before the first match could not be judged.</param>
/// <param name="Rule">The rule that holds or could not be judged; <see langword="null"/> when none holds.</param>
/// <param name="Fault">Why <paramref name="Rule"/> could not be judged.</param>
internal sealed record FirstMatch(RuleOutcomeKind Kind, CompiledRule? Rule, RuleFault? Fault)
{
    /// <summary>What the first rule that holds says; <see langword="null"/> when there is none or it says nothing.</summary>
    public string? SuccessEvent => Kind == RuleOutcomeKind.Holds ? Rule!.Source.SuccessEvent : null;
}
