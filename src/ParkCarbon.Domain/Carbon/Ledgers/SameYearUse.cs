using NodaTime;

namespace ParkCarbon.Domain.Carbon.Ledgers;

/// <summary>That a certificate serves the consumption of the year in which its electricity was generated, from some year on.</summary>
public sealed record SameYearUse
{
    /// <summary>The first year of consumption to which it applies.</summary>
    public required int FromYear { get; init; }

    /// <summary>Where the rule comes from.</summary>
    public required Provenance Source { get; init; }

    /// <summary>Tells whether a certificate may serve consumption.</summary>
    /// <param name="generated">The month of generation.</param>
    /// <param name="consumption">The days of consumption; where they lie in several years, each of them will do.</param>
    public bool Allows(YearMonth generated, DateInterval consumption)
    {
        ArgumentNullException.ThrowIfNull(consumption);
        return consumption.Start.Year < FromYear
            || (consumption.Start.Year <= generated.Year && generated.Year <= consumption.End.Year);
    }
}
