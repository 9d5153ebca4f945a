using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>Whether a plan is suitable, adequate and effective (适宜性、充分性、有效性).</summary>
[Clause("6.3/2.b")]
[Clause("6.3/2.g.2")]
public sealed record PlanAppraisal
{
    /// <summary>Whether it fits the park and its aim; unset where the review does not say.</summary>
    [Clause("6.3/2.b")]
    [Clause("6.3/2.g.2")]
    public bool? Suitable { get; init; }

    /// <summary>Whether it is enough to reach the aim; unset where the review does not say.</summary>
    [Clause("6.3/2.b")]
    [Clause("6.3/2.g.2")]
    public bool? Adequate { get; init; }

    /// <summary>Whether it works; unset where the review does not say.</summary>
    [Clause("6.3/2.b")]
    [Clause("6.3/2.g.2")]
    public bool? Effective { get; init; }

    /// <summary>On what this was concluded.</summary>
    [Clause("6.3/2.b")]
    [Clause("6.3/2.g.2")]
    public BilingualText? Grounds { get; init; }
}
