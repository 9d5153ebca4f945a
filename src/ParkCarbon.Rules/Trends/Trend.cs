using ParkCarbon.Domain.Carbon.Trends;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Rules.Trends;

/// <summary>Several years of a park side by side, against a base year, with what changed between them.</summary>
public sealed record Trend
{
    /// <summary>The years, in order.</summary>
    public required IReadOnlyList<TrendYear> Years { get; init; }

    /// <summary>The line whose change is explained, as the last year has it.</summary>
    public required StatementLine Line { get; init; }

    /// <summary>Why the base year was chosen and from what change on it is recalculated, where the dossier says so.</summary>
    public required BaseYear? Choice { get; init; }

    /// <summary>The ways from the base year to each other year, in order.</summary>
    public required IReadOnlyList<ChangeBridge> Bridges { get; init; }

    /// <summary>What recalculating gives; unset where nothing was restated and the years share a set of warming potentials.</summary>
    public required Recalculation? Recalculation { get; init; }

    /// <summary>Whether <see cref="Years"/> and <see cref="Bridges"/> are about recalculated figures.</summary>
    public required bool IsRestated { get; init; }

    /// <summary>Entities that were not in the park alike in the base year and in the last, in order of their ids.</summary>
    public required IReadOnlyList<StructuralChange> Structure { get; init; }

    /// <summary>The base year.</summary>
    public TrendYear Base => Years.First(year => year.IsBase);

    /// <summary>The last year.</summary>
    public TrendYear Last => Years[^1];
}
