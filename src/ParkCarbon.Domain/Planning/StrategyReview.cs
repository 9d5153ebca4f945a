using ParkCarbon.Domain.Leadership;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Planning;

/// <summary>What a review found about the way to neutrality (对碳中和的评审).</summary>
[Clause("6.3/2.g.1")]
public sealed record StrategyReview
{
    /// <summary>The strategy that was reviewed.</summary>
    [Clause("6.3/2.g.1")]
    public Id<NeutralityStrategy>? Strategy { get; init; }

    /// <summary>How far it is implemented.</summary>
    [Clause("6.3/2.g.1")]
    public BilingualText? Implementation { get; init; }

    /// <summary>The plan by which neutrality is to be reached (碳中和实施方案).</summary>
    [Clause("6.3/2.g.2")]
    public BilingualText? Plan { get; init; }

    /// <summary>The documented information that holds the plan.</summary>
    [Clause("6.3/2.g.2")]
    public Id<DocumentedInformation>? PlanDocument { get; init; }

    /// <summary>Whether that plan is suitable, adequate and effective.</summary>
    [Clause("6.3/2.g.2")]
    public PlanAppraisal? Appraisal { get; init; }
}
