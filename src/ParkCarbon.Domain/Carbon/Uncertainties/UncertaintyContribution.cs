using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>What a group brings to the uncertainty of a sum.</summary>
/// <param name="Group">The group.</param>
/// <param name="Amount">The half-widths of its numbers in the sum, added up with their signs; in base units of the sum.</param>
/// <param name="ShareOfVariance">The part of the sum's squared half-width that the group is; zero where the sum has none.</param>
public sealed record UncertaintyContribution(UncertaintyGroup Group, Rational Amount, Rational ShareOfVariance);
