using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>Emissions whose activity and factor have certain grades.</summary>
/// <param name="Activity">The grade of the activity data.</param>
/// <param name="Factor">The grade of the factor.</param>
/// <param name="Confidence">How sure the factor is, in the words of whoever recorded it.</param>
/// <param name="Emissions">The emissions, in tonnes of CO₂e.</param>
public sealed record GradedEmissions(DataGrade Activity, DataGrade Factor, string? Confidence, Rational Emissions);
