namespace ParkCarbon.Rules.Engine;

/// <summary>Why a rule could not be judged: never a verdict about the park.</summary>
/// <param name="Kind">The kind of reason.</param>
/// <param name="Subject">The member chain that was null, or the name of the exception.</param>
/// <param name="Reason">The reason in words.</param>
internal sealed record RuleFault(RuleFaultKind Kind, string Subject, BilingualText Reason)
{
    public static RuleFault From(Exception exception) =>
        exception is NullReadException read
            ? new RuleFault(
                RuleFaultKind.NullRead,
                read.Chain,
                new($"“{read.Chain}”为空（未记录）", $"'{read.Chain}' is null (not recorded)")
            )
            : new RuleFault(
                RuleFaultKind.Threw,
                exception.GetType().Name,
                new(
                    $"计算中断：{exception.GetType().Name}：{exception.Message}",
                    $"the evaluation broke off: {exception.GetType().Name}: {exception.Message}"
                )
            );

    /// <summary>Whether the exception says something about the rule or its facts, and not about the process.</summary>
    public static bool Covers(Exception exception) =>
        exception is not (OutOfMemoryException or InsufficientExecutionStackException or OperationCanceledException);
}
