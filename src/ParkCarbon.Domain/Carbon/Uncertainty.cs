using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon;

/// <summary>How far a number may be off: the 95 % interval, or the distribution that it was drawn from.</summary>
/// <remarks>Give either the half-width, or a distribution with its parameters. Terms of one group move together (correlation one); others are independent.</remarks>
public sealed record Uncertainty
{
    /// <summary>Half of the 95 % interval as a share of the value, such as 5 %.</summary>
    public Amount? HalfWidth
    {
        get;
        init => field = value is { } amount ? Require.AmountOf(Share.Dimension, amount, nameof(HalfWidth)) : null;
    }

    /// <summary>The distribution, where that is what is known.</summary>
    public UncertaintyDistribution? Distribution { get; init; }

    /// <summary>The name that numbers share which are off together: one meter, one laboratory, one factor.</summary>
    public string? Group { get; init; }

    /// <summary>Where the uncertainty comes from.</summary>
    public Provenance? Source { get; init; }
}
