namespace ParkCarbon.Rules.Engine.Explain;

internal enum ConditionState
{
    /// <summary>The conditions before it had decided the rule.</summary>
    NotEvaluated,

    /// <summary>It is as the rule wants it (under a <c>!</c>: it is false).</summary>
    Met,
    NotMet,
    CouldNotBeJudged,
}
