using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon;

/// <summary>The distribution of a number, its parameters as shares of the value.</summary>
public sealed record UncertaintyDistribution
{
    /// <summary>The shape.</summary>
    public required DistributionShape Shape { get; init; }

    /// <summary>The standard deviation, of a normal or lognormal shape, as a share of the value.</summary>
    public Amount? StandardDeviation
    {
        get;
        init =>
            field = value is { } amount ? Require.AmountOf(Share.Dimension, amount, nameof(StandardDeviation)) : null;
    }

    /// <summary>How far the number may lie below the value, of a uniform or triangular shape, as a share of it.</summary>
    public Amount? Low
    {
        get;
        init => field = value is { } amount ? Require.AmountOf(Share.Dimension, amount, nameof(Low)) : null;
    }

    /// <summary>How far the number may lie above the value, of a uniform or triangular shape, as a share of it.</summary>
    public Amount? High
    {
        get;
        init => field = value is { } amount ? Require.AmountOf(Share.Dimension, amount, nameof(High)) : null;
    }
}
