namespace ParkCarbon.Rules.Assessment;

/// <summary>A condition that decided a finding, with the values it saw.</summary>
/// <param name="Fact">The fact, as the rule names it.</param>
/// <param name="Expected">What was expected of it, culture-free.</param>
/// <param name="Actual">What it was, culture-free.</param>
/// <param name="Met">Whether the fact was as expected; unset where the condition was not reached.</param>
public sealed record FindingReason(string Fact, string Expected, string Actual, bool? Met);
