using ParkCarbon.Rules.Engine.Explain;

namespace ParkCarbon.Rules.Assessment;

/// <summary>Words what a rule's conditions saw, so that a reader can check each: the fact, what was expected, what it was.</summary>
internal static class ConditionReasons
{
    /// <summary>A section that is not recorded, so that the condition could not be judged.</summary>
    public static FindingReason NotRecorded(string name, string section) =>
        new(section, "recorded", "not recorded", Met: null) { Condition = name };

    public static FindingReason Of(string name, Condition condition)
    {
        var (expected, actual) = condition.Kind switch
        {
            ConditionKind.Comparison => (
                $"{(condition.Negated ? "not " : "")}{condition.Operator} {condition.Expected?.Text ?? condition.Against}",
                condition.Actual?.Text
            ),
            ConditionKind.Every => (
                $"{(condition.Negated ? "not every" : "every")} {Each(condition.Against)}",
                $"{condition.ItemCount - condition.Witnesses.Count} of {condition.ItemCount}"
            ),
            ConditionKind.Some when condition.Against.Length == 0 => (
                condition.Negated ? "none" : "at least one",
                Number(condition.ItemCount)
            ),
            ConditionKind.Some => (
                $"{(condition.Negated ? "no" : "some")} {Each(condition.Against)}",
                $"{condition.Witnesses.Count} of {condition.ItemCount}"
            ),
            _ => (condition.Negated ? "false" : "true", condition.Actual?.Text),
        };
        return new FindingReason(
            condition.Fact,
            expected,
            condition.State switch
            {
                ConditionState.NotEvaluated => "not reached",
                ConditionState.CouldNotBeJudged => condition.Fault!.Reason.En,
                _ => actual ?? "",
            },
            condition.State switch
            {
                ConditionState.Met => true,
                ConditionState.NotMet => false,
                _ => null,
            }
        )
        {
            Condition = name,
        };
    }

    /// <summary>"source => source.IsDocumented" reads "source: source.IsDocumented".</summary>
    private static string Each(string lambda)
    {
        var arrow = lambda.IndexOf("=>", StringComparison.Ordinal);
        return arrow < 0 ? lambda : $"{lambda[..arrow].TrimEnd()}: {lambda[(arrow + 2)..].TrimStart()}";
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
