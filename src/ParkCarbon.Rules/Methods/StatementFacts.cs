using NodaTime;

namespace ParkCarbon.Rules.Methods;

/// <summary>The lines of a statement as its tests see them, and the period that they are about.</summary>
public sealed class StatementFacts
{
    private readonly IReadOnlyList<StatementLine> _lines;
    private readonly DateInterval _period;

    internal StatementFacts(IReadOnlyList<StatementLine> lines, DateInterval period) =>
        (_lines, _period) = (lines, period);

    /// <summary>Whether the period is one calendar year, from its first day to its last.</summary>
    public bool IsCalendarYear =>
        _period.Start == new LocalDate(_period.Start.Year, 1, 1)
        && _period.End == new LocalDate(_period.Start.Year, 12, 31);

    /// <summary>Tells whether the period begins before a day.</summary>
    /// <param name="year">The year of the day.</param>
    /// <param name="month">Its month, 1 to 12.</param>
    /// <param name="day">Its day of the month.</param>
    [RulePredicate]
    public bool BeginsBefore(int year, int month, int day) => _period.Start < new LocalDate(year, month, day);

    /// <summary>Returns the figure of a line.</summary>
    /// <param name="id">The id of the line.</param>
    /// <exception cref="ArgumentException">The statement has no such line.</exception>
    [RulePredicate]
    public Figure Line(string id) =>
        _lines.FirstOrDefault(line => line.Id == id)?.Figure
        ?? throw new ArgumentException($"The statement has no line '{id}'.", nameof(id));
}
