using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Trends;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Trends;

/// <summary>Every year recalculated with restated factors and one set of warming potentials (重算).</summary>
public sealed record Recalculation
{
    /// <summary>The restatements that one of the years met, in order of their ids.</summary>
    public required IReadOnlyList<FactorRestatement> Restatements { get; init; }

    /// <summary>The set of warming potentials taken for every year; unset where each keeps its own.</summary>
    public required GwpSet? Gwp { get; init; }

    /// <summary>The years, in order.</summary>
    public required IReadOnlyList<RecalculatedYear> Years { get; init; }

    /// <summary>The change of the base year's figure, as a share of it, from which on it counts; unset where the park set none.</summary>
    public required Rational? Threshold { get; init; }

    /// <summary>Whether the base year is to be recalculated; unset where there is no threshold or no share.</summary>
    public required bool? IsCalledFor { get; init; }

    /// <summary>Returns a year.</summary>
    /// <param name="period">The days of the year.</param>
    public RecalculatedYear Of(DateInterval period) => Years.First(year => year.Period == period);
}
