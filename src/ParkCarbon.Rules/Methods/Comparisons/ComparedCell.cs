using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods.Comparisons;

/// <summary>What one column has in one row.</summary>
public sealed record ComparedCell
{
    /// <summary>The column.</summary>
    public required ComparedColumn Column { get; init; }

    /// <summary>The lines of the method that stand in the row; none where the method has no such line.</summary>
    public required IReadOnlyList<StatementLine> Lines { get; init; }

    /// <summary>The figure: in the rows that are parts of the net what they make of it, with its sign; elsewhere the line's own. Unset where a figure is missing, and where there is no line.</summary>
    public required Figure Figure { get; init; }

    /// <summary>The unit in which it is shown.</summary>
    public required FigureUnit Unit { get; init; }

    /// <summary>Whether the figure is a part of the net; a method may show removals, say, and not count them.</summary>
    public required bool IsInNet { get; init; }

    /// <summary>What the row makes of the net, in t CO₂e: zero where the method has no such line; null in other rows and where that is not known.</summary>
    public required Rational? Contribution { get; init; }

    /// <summary>How far the row lies from the reference, in t CO₂e: in rows that are parts, by what it makes of the net. Null where that is not known, and for other figures than carbon.</summary>
    public Rational? Difference { get; init; }

    /// <summary>Whether the method has no line in the row.</summary>
    public bool IsAbsent => Lines.Count == 0;
}
