namespace ParkCarbon.Rules.Engine;

/// <summary>The locals of a rule in order, and what its own expression came to.</summary>
internal sealed record RuleLines(IReadOnlyList<RuleLine> Items, RuleOutcome Outcome);
