using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>What seller and buyer of an internal flow both booked, and so is taken out of the park's total.</summary>
/// <remarks>
/// The value is what the buyer booked less what the seller deducted: q · (f_buyer − δ · f_seller). A figure is unset where a
/// side has no records, or where an issue of a source stops what it booked: what is missing is never zero.
/// </remarks>
public sealed record Elimination
{
    /// <summary>The flow.</summary>
    public required InternalFlow Flow { get; init; }

    /// <summary>The amount by the seller's meter; unset where the seller has no records.</summary>
    public required Quantity? Sold { get; init; }

    /// <summary>The amount by the buyer's meter; unset where the buyer has no records.</summary>
    public required Quantity? Bought { get; init; }

    /// <summary>What the buyer booked.</summary>
    public required CarbonMass? BookedByBuyer { get; init; }

    /// <summary>What the seller deducted, zero or more; zero where its specification does not deduct exports.</summary>
    public required CarbonMass? DeductedBySeller { get; init; }

    /// <summary>What is taken out of the sum of the entities' totals.</summary>
    public CarbonMass? Value => BookedByBuyer - DeductedBySeller;

    /// <summary>The CO₂ from biomass that buyer and seller booked for the flow, taken out of the park's, which stands apart from the total.</summary>
    public required CarbonMass? Biogenic { get; init; }
}
