using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Carbon;

/// <summary>What is left of a park's emissions in a period (园区碳中和, 3.2.10).</summary>
/// <remarks>The standard gives no number for 接近 (close to); the tolerance is brought by whoever assesses.</remarks>
/// <param name="Emissions">The emissions that count.</param>
/// <param name="Removals">The removals that count, zero or more.</param>
/// <param name="Offsets">The offsets that count under the reading chosen, zero or more.</param>
[Clause("3.2.10")]
public sealed record NeutralityBalance(CarbonMass Emissions, CarbonMass Removals, CarbonMass Offsets)
{
    /// <summary>Emissions less removals and offsets; below zero where more is removed than emitted.</summary>
    public CarbonMass Net => Emissions - Removals - Offsets;

    /// <summary>Tells whether the park is neutral: the net is at or below the tolerance.</summary>
    /// <param name="tolerance">How far above zero still counts as close to zero; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is below zero.</exception>
    public bool IsNeutralWithin(CarbonMass tolerance) =>
        tolerance < CarbonMass.Zero
            ? throw new ArgumentOutOfRangeException(nameof(tolerance), tolerance, "A tolerance is zero or more.")
            : Net <= tolerance;
}
