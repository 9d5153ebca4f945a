using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>One uncertain number in a term, such as its activity or its factor.</summary>
/// <param name="Kind">Whether the number is activity or a factor.</param>
/// <param name="Group">The numbers that are off together with it.</param>
/// <param name="Share">The part of the term that is proportional to the number; one for all of it.</param>
/// <param name="HalfWidth">Half of the number's 95 % interval, as a share of the number; unset where none is recorded.</param>
public sealed record UncertaintyComponent(
    UncertaintyGroupKind Kind,
    UncertaintyGroup Group,
    Rational Share,
    Rational? HalfWidth
);
