using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;

namespace ParkCarbon.Rules.Trends;

/// <summary>What is asked of a trend.</summary>
public sealed record TrendOptions
{
    /// <summary>The base year; unset for the one that the dossier names, and for the first year where it names none.</summary>
    public DateInterval? Base { get; init; }

    /// <summary>The line whose change is explained; unset for the one that each year's method comes to.</summary>
    public string? Line { get; init; }

    /// <summary>The set of warming potentials with which every year is recalculated; unset for that of the last year.</summary>
    public Id<GwpSet>? Gwp { get; init; }

    /// <summary>Whether changes are counted and explained on the recalculated figures.</summary>
    public bool IsRestated { get; init; }
}
