namespace ParkCarbon.Rules.Engine;

/// <summary>What a rule came to, and why when it could not be judged.</summary>
internal readonly record struct RuleOutcome
{
    private RuleOutcome(RuleOutcomeKind kind, RuleFault? fault) => (Kind, Fault) = (kind, fault);

    public static RuleOutcome Holds { get; } = new(RuleOutcomeKind.Holds, null);

    public static RuleOutcome DoesNotHold { get; } = new(RuleOutcomeKind.DoesNotHold, null);

    public RuleOutcomeKind Kind { get; }

    /// <summary>The reason; set exactly when the rule could not be judged.</summary>
    public RuleFault? Fault { get; }

    public static RuleOutcome CouldNotBeJudged(RuleFault fault) => new(RuleOutcomeKind.CouldNotBeJudged, fault);

    public static RuleOutcome Of(bool holds) => holds ? Holds : DoesNotHold;
}
