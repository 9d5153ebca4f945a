using NodaTime;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Carbon.Trends;

/// <summary>The period with which later ones are compared (基准年).</summary>
public sealed record BaseYear
{
    /// <summary>The period, first and last day included.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>Why it was chosen.</summary>
    public BilingualText? Reason { get; init; }

    /// <summary>The change of the base year's total, as a share of it, from which on it is recalculated.</summary>
    public Amount? RecalculationThreshold
    {
        get;
        init =>
            field = value is { } amount
                ? Require.AmountOf(Share.Dimension, amount, nameof(RecalculationThreshold))
                : null;
    }

    /// <summary>The documented information that holds the choice and the rule for recalculation.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
