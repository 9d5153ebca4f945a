using NodaTime;

namespace ParkCarbon.Domain.Carbon.Ledgers;

/// <summary>How long certificates are valid whose electricity was generated before the rules began.</summary>
public sealed record LegacyValidity
{
    /// <summary>The first day of generation to which this does not apply any more.</summary>
    public required LocalDate GeneratedBefore { get; init; }

    /// <summary>The last day of validity.</summary>
    public required LocalDate ValidUntil { get; init; }

    /// <summary>Where the days come from.</summary>
    public required Provenance Source { get; init; }

    /// <summary>Tells whether it applies to the certificates of a month.</summary>
    /// <param name="generated">The month of generation.</param>
    public bool AppliesTo(YearMonth generated) => generated.ToDateInterval().End < GeneratedBefore;
}
