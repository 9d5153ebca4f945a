using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>A term with a number in it whose uncertainty is not recorded.</summary>
/// <param name="Term">The term.</param>
/// <param name="LacksActivity">Whether it is the activity, or part of it.</param>
/// <param name="LacksFactor">Whether it is the factor.</param>
/// <param name="Share">The size of the term as a share of the gross of the sum.</param>
public sealed record UnassessedTerm(UncertainTerm Term, bool LacksActivity, bool LacksFactor, Rational Share);
