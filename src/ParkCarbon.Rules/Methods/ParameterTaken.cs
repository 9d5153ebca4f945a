using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Methods;

/// <summary>The value that a statement took for a parameter.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Value">The value; unset where the method has none and nobody brought one.</param>
/// <param name="IsDefault">Whether nobody brought a value and the method's default was taken.</param>
public sealed record ParameterTaken(MethodParameter Parameter, Figure Value, bool IsDefault)
{
    /// <summary>The unit in which the value is shown.</summary>
    public FigureUnit Unit => Parameter.ShownIn;

    /// <summary>The choice that brought it, with its reason and source; unset where the method's default was taken.</summary>
    public ParameterChoice? Choice { get; init; }
}
