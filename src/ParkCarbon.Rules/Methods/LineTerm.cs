using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods;

/// <summary>A part of a line: the sum of an aspect over what a treatment took, times a coefficient.</summary>
/// <param name="Treatment">The name of the treatment.</param>
/// <param name="Aspect">What of the entries is added up.</param>
/// <param name="Coefficient">What one base unit of the sum (a tonne of CO₂e, a joule) makes in base units of the line.</param>
public sealed record LineTerm(string Treatment, FigureAspect Aspect, Rational Coefficient);
