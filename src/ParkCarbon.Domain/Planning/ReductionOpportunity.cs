using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>A possible improvement and its rank (改进机会).</summary>
[Clause("6.3/2.d.8")]
public sealed record ReductionOpportunity
{
    /// <summary>What could be done.</summary>
    public required BilingualText What { get; init; }

    /// <summary>Its rank among the opportunities of the review, 1 for the first.</summary>
    [Clause("6.3/2.d.8")]
    public int? Rank { get; init; }

    /// <summary>The emissions that it could save in a year.</summary>
    public Amount? Potential
    {
        get;
        init => field = value is { } amount ? Require.AmountOf(Mass.Dimension, amount, nameof(Potential)) : null;
    }
}
