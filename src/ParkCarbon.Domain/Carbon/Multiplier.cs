namespace ParkCarbon.Domain.Carbon;

/// <summary>A named number without dimension by which activity data is multiplied.</summary>
public sealed record Multiplier
{
    /// <summary>What the number is: "carbonate content", "conversion rate".</summary>
    public required BilingualText Name { get; init; }

    /// <summary>The number, zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public required decimal Value
    {
        get;
        init => field = Require.NotNegative(value, nameof(Value));
    }

    /// <summary>Where the number comes from.</summary>
    public Provenance? Source { get; init; }
}
