using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Context;

/// <summary>Something by which a process is controlled (控制准则).</summary>
[Clause("8.1/1.a")]
public sealed record ControlCriterion
{
    /// <summary>The id of the criterion.</summary>
    public required Id<ControlCriterion> Id { get; init; }

    /// <summary>What has to be so.</summary>
    public required BilingualText Statement { get; init; }

    /// <summary>The indicator that it is read from, where there is one.</summary>
    public Id<PerformanceIndicator>? Indicator { get; init; }
}
