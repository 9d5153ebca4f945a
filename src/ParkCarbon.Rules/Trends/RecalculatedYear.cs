using NodaTime;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Rules.Trends;

/// <summary>A year as it was reported and as it is recalculated.</summary>
/// <param name="Period">The days of the year.</param>
/// <param name="Reported">The line as reported.</param>
/// <param name="Recalculated">The line with restated factors and potentials.</param>
public sealed record RecalculatedYear(DateInterval Period, Figure Reported, Figure Recalculated)
{
    /// <summary>The difference; unset where one of the two is.</summary>
    public Figure Difference => Recalculated.Less(Reported);

    /// <summary>The difference as a share of what was reported; unset where that is zero or a figure is.</summary>
    public Rational? Share =>
        Difference.Value is { } difference && Reported.Value is { } reported && reported != Rational.Zero
            ? difference / (reported.IsNegative ? -reported : reported)
            : null;
}
