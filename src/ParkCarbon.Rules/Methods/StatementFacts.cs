namespace ParkCarbon.Rules.Methods;

/// <summary>The lines of a statement as its tests see them.</summary>
public sealed class StatementFacts
{
    private readonly IReadOnlyList<StatementLine> _lines;

    internal StatementFacts(IReadOnlyList<StatementLine> lines) => _lines = lines;

    /// <summary>Returns the figure of a line.</summary>
    /// <param name="id">The id of the line.</param>
    /// <exception cref="ArgumentException">The statement has no such line.</exception>
    [RulePredicate]
    public Figure Line(string id) =>
        _lines.FirstOrDefault(line => line.Id == id)?.Figure
        ?? throw new ArgumentException($"The statement has no line '{id}'.", nameof(id));
}
