using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods;

/// <summary>The value that a statement took for a parameter.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Value">The value.</param>
/// <param name="IsDefault">Whether nobody brought a value and the method's default was taken.</param>
public sealed record ParameterTaken(MethodParameter Parameter, CarbonMass Value, bool IsDefault);
