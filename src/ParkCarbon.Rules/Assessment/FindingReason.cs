namespace ParkCarbon.Rules.Assessment;

/// <summary>Something that decided a finding, with the values it saw.</summary>
/// <param name="Fact">The fact, as the rule names it.</param>
/// <param name="Expected">What was expected of it, culture-free.</param>
/// <param name="Actual">What it was, culture-free.</param>
/// <param name="Met">Whether the fact was as expected; unset where it was not reached or could not be judged.</param>
public sealed record FindingReason(string Fact, string Expected, string Actual, bool? Met)
{
    /// <summary>The condition of the rule that the reason belongs to, such as "accounted"; the rule's id where it has only one.</summary>
    public required string Condition { get; init; }
}
