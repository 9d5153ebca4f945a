using NodaTime;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Rules.Trends;

/// <summary>A year of a trend: its statement, and how the line stands against the base year.</summary>
public sealed record TrendYear
{
    /// <summary>The statement on which the trend counts.</summary>
    public required NeutralityStatement Statement { get; init; }

    /// <summary>The line.</summary>
    public required StatementLine Line { get; init; }

    /// <summary>Whether it is the base year.</summary>
    public required bool IsBase { get; init; }

    /// <summary>The change against the base year; unset where one of the two is.</summary>
    public required Figure Change { get; init; }

    /// <summary>The line as a share of the base year's; unset where that is zero or less, which no share is of.</summary>
    public required Rational? Index { get; init; }

    /// <summary>The days, first and last included.</summary>
    public DateInterval Period => Statement.Period;
}
