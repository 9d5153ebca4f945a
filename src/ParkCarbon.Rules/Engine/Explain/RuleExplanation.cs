namespace ParkCarbon.Rules.Engine.Explain;

/// <summary>What a rule came to and every condition of it, in the order of the text.</summary>
internal sealed record RuleExplanation(RuleOutcome Outcome, IReadOnlyList<Condition> Conditions);
