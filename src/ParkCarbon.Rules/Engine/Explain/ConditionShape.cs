namespace ParkCarbon.Rules.Engine.Explain;

/// <summary>What is known of a condition before any facts are.</summary>
internal sealed record ConditionShape(
    ConditionKind Kind,
    string Text,
    string Fact,
    string Operator,
    string Against,
    string? Local,
    bool Negated
)
{
    /// <summary>Joins the shape with what an evaluation saw.</summary>
    /// <param name="entry">What was seen.</param>
    /// <param name="fault">Why the evaluation broke off, if it broke off in this condition.</param>
    public Condition With(in ConditionRecorder.Entry entry, RuleFault? fault)
    {
        var isSeen = entry.Entered && (entry.Ended || fault is not null);
        return new Condition
        {
            Kind = Kind,
            Text = Text,
            Fact = Fact,
            Operator = Operator,
            Against = Against,
            Local = Local,
            Negated = Negated,
            State =
                !isSeen ? ConditionState.NotEvaluated
                : fault is not null ? ConditionState.CouldNotBeJudged
                : entry.Value != Negated ? ConditionState.Met
                : ConditionState.NotMet,
            Actual =
                isSeen && fault is null
                    ? SeenValue.Of(Kind is ConditionKind.Every or ConditionKind.Some ? entry.Value : entry.Left)
                    : null,
            Expected =
                isSeen && fault is null
                    ? SeenValue.Of(Kind == ConditionKind.Comparison ? entry.Right : !Negated)
                    : null,
            ItemCount = entry.Count,
            Witnesses = entry.Witnesses ?? (IReadOnlyList<object?>)[],
            UnjudgedItems = entry.Unjudged,
            Fault = fault,
        };
    }
}
