using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Rules.Facts;

/// <summary>Something that the park planned to do and to evaluate: how far both are.</summary>
/// <param name="Owner">Who answers for it.</param>
/// <param name="DueOn">The day by which it is to be done.</param>
/// <param name="Done">That it was done.</param>
/// <param name="EvaluateBy">The day by which it is to be evaluated; where it has none, it is to be evaluated by the day it is due.</param>
/// <param name="Evaluation">What the evaluation came to.</param>
internal sealed record PlannedWork(
    Id<Person>? Owner,
    LocalDate? DueOn,
    CompletedStep? Done,
    LocalDate? EvaluateBy,
    EffectivenessReview? Evaluation
)
{
    /// <summary>Whether it says whether what was done has worked, and was made when it was done.</summary>
    public bool IsEvaluated => Evaluation is { Effective: not null } && Evaluation.On >= Done?.On;

    /// <summary>Whether its day has passed and it is not done.</summary>
    public bool IsOverdue(LocalDate asOf) => Done is null && DueOn < asOf;

    /// <summary>Whether it was done, the day of its evaluation has passed, and it is not evaluated.</summary>
    /// <remarks>What was never done has nothing to evaluate: it is overdue, and that is said once.</remarks>
    public bool EvaluationIsOverdue(LocalDate asOf) => Done is not null && !IsEvaluated && (EvaluateBy ?? DueOn) < asOf;

    /// <summary>Says who answers for it, and the days.</summary>
    public BilingualText Describe(BilingualText name) =>
        new(
            $"{name.Zh}：负责人 {Owner?.ToString() ?? "未规定"}，应于 {Or(DueOn, "未规定")} 完成，实际 {Or(Done?.On, "未完成")}；应于 {Or(EvaluateBy ?? DueOn, "未规定")} 评价，实际 {Or(Evaluation?.On, "未评价")}",
            $"{name.En}: owner {Owner?.ToString() ?? "not named"}, due by {Or(DueOn, "no day")}, done {Or(Done?.On, "not yet")}; to be evaluated by {Or(EvaluateBy ?? DueOn, "no day")}, evaluated {Or(Evaluation?.On, "not yet")}"
        );

    private static string Or(LocalDate? day, string otherwise) => day?.ToIsoText() ?? otherwise;
}
