using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>What a review found about the plan for an objective (目标实施方案).</summary>
[Clause("6.3/2.b")]
public sealed record PlanAssessment
{
    /// <summary>The objective; its plan is the measures that serve it.</summary>
    [Clause("6.3/2.b")]
    public required Id<Objective> Objective { get; init; }

    /// <summary>Whether the plan is suitable, adequate and effective.</summary>
    [Clause("6.3/2.b")]
    public PlanAppraisal? Appraisal { get; init; }
}
