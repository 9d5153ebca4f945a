namespace ParkCarbon.Rules.Methods.Comparisons;

/// <summary>A row of a comparison: lines of several methods that are about the same.</summary>
public sealed record ComparedRow
{
    /// <summary>The row; unset for what methods count in lines that stand in no row.</summary>
    public required ComparisonRow? Row { get; init; }

    /// <summary>What the row is to the net.</summary>
    public RowRole Role => Row is { } row ? RowRoles.Of(row) : RowRole.Part;

    /// <summary>The cells, one for each column.</summary>
    public required IReadOnlyList<ComparedCell> Cells { get; init; }

    /// <summary>Why the cells differ.</summary>
    public required IReadOnlyList<ComparedReason> Reasons { get; init; }

    /// <summary>Whether some column lies away from the reference, or cannot be set beside it.</summary>
    public bool Differs =>
        Cells.Any(cell => cell.Difference is null ? !cell.IsAbsent : !cell.Difference.Value.Numerator.IsZero);

    /// <summary>Whether there is nothing in the row but zeros.</summary>
    public bool IsEmpty => Cells.All(cell => cell.IsAbsent || cell.Figure.Value is { Numerator.IsZero: true });
}
