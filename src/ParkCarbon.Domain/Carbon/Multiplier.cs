using ParkCarbon.Domain.Quantities;

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

    /// <summary>What the number is divided by, above zero: 44 over 28 turns N₂O-N into N₂O, which no decimal does exactly.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is zero or below.</exception>
    public decimal? Divisor
    {
        get;
        init => field = value is { } number ? Require.Positive(number, nameof(Divisor)) : null;
    }

    /// <summary>Where the number comes from.</summary>
    public Provenance? Source { get; init; }

    internal Rational Ratio => Rational.FromDecimal(Value) / Rational.FromDecimal(Divisor ?? 1m);
}
