using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Methods;

/// <summary>A line of a neutrality statement.</summary>
/// <param name="Id">The id of the line.</param>
/// <param name="Label">The name for people.</param>
/// <param name="Citation">The clause that it rests on.</param>
/// <param name="Figure">The figure.</param>
public sealed record StatementLine(string Id, BilingualText Label, string Citation, Figure Figure)
{
    /// <summary>The unit in which the figure is shown.</summary>
    public FigureUnit Unit { get; init; } = FigureUnit.Tonnes;

    /// <summary>The row in which it stands beside lines of other methods; unset where it stands in none.</summary>
    public ComparisonRow? Row { get; init; }

    /// <summary>The column that it belongs to; unset where it belongs to all.</summary>
    public string? Column { get; init; }

    /// <summary>The lines that it divides; unset where it is no ratio.</summary>
    public LineRatio? Ratio { get; init; }

    /// <summary>What is peculiar to the method in the line.</summary>
    public BilingualText? Why { get; init; }
}
