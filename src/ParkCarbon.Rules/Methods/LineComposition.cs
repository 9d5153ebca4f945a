using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods;

/// <summary>A line as a sum: what it is made of, found by computing it anew for each part alone.</summary>
/// <param name="Line">The id of the line.</param>
/// <param name="Constant">What the line is without any entry, in its base units.</param>
/// <param name="Terms">The parts, without those that make nothing.</param>
public sealed record LineComposition(string Line, Rational Constant, IReadOnlyList<LineTerm> Terms);
