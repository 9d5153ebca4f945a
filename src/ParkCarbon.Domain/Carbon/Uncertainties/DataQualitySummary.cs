using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>How much of some emissions rests on data of which grade (GB/T 32150-2025, table 2).</summary>
/// <remarks>
/// What is summarised are the emissions before deductions. The grades stand in their order and are not turned into
/// numbers: the standard ranks them, it does not weigh them.
/// </remarks>
public sealed class DataQualitySummary
{
    internal DataQualitySummary(IEnumerable<GradedEmissions> parts)
    {
        Parts = ValueList<GradedEmissions>.Copy(
            parts
                .GroupBy(part => (part.Activity, part.Factor, part.Confidence))
                .Select(group => new GradedEmissions(
                    group.Key.Activity,
                    group.Key.Factor,
                    group.Key.Confidence,
                    Sum(group)
                ))
                .OrderBy(part => part.Activity)
                .ThenBy(part => part.Factor)
                .ThenBy(part => part.Confidence, StringComparer.Ordinal)
        );
        Gross = Sum(Parts);
    }

    /// <summary>The emissions that are summarised, in tonnes of CO₂e.</summary>
    public Rational Gross { get; }

    /// <summary>The emissions by grade of activity, grade of factor and confidence, in this order.</summary>
    public IReadOnlyList<GradedEmissions> Parts { get; }

    /// <summary>The share of the emissions whose activity data has a grade; unset where there are none.</summary>
    /// <param name="grade">The grade.</param>
    public Rational? ShareOfActivity(DataGrade grade) => Share(part => part.Activity == grade);

    /// <summary>The share of the emissions whose factor has a grade; unset where there are none.</summary>
    /// <param name="grade">The grade.</param>
    public Rational? ShareOfFactors(DataGrade grade) => Share(part => part.Factor == grade);

    /// <summary>The share of the emissions whose activity data and factor have two grades; unset where there are none.</summary>
    /// <param name="activity">The grade of the activity data.</param>
    /// <param name="factor">The grade of the factor.</param>
    public Rational? ShareOf(DataGrade activity, DataGrade factor) =>
        Share(part => part.Activity == activity && part.Factor == factor);

    /// <summary>The shares of the emissions by what is recorded of how sure their factors are, in ordinal order; factors without a word last.</summary>
    public IEnumerable<(string? Confidence, Rational Share)> Confidences =>
        Gross == Rational.Zero
            ? []
            : Parts
                .Where(part => part.Factor != DataGrade.NotNeeded)
                .GroupBy(part => part.Confidence)
                .OrderBy(group => group.Key is null)
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, Sum(group) / Gross));

    private Rational? Share(Func<GradedEmissions, bool> chosen) =>
        Gross == Rational.Zero ? null : Sum(Parts.Where(chosen)) / Gross;

    private static Rational Sum(IEnumerable<GradedEmissions> parts) =>
        parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Emissions);
}
