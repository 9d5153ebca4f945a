namespace ParkCarbon.Rules.Engine;

/// <summary>The three things that evaluating a rule can come to.</summary>
internal enum RuleOutcomeKind
{
    /// <summary>The rule was broken off; the reason is a <see cref="RuleFault"/>. It is the default, so nothing passes by accident.</summary>
    CouldNotBeJudged,
    DoesNotHold,
    Holds,
}
