using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods;

/// <summary>A figure of a statement: a mass of CO₂e, or none where something stands in its way.</summary>
/// <remarks>What is computed from a figure that is unset is unset: missing is never zero.</remarks>
/// <param name="Mass">The mass; unset where the figure could not be computed.</param>
public sealed record Figure(CarbonMass? Mass)
{
    /// <summary>The figure that could not be computed.</summary>
    public static Figure Unset { get; } = new((CarbonMass?)null);

    /// <summary>Whether the figure could be computed.</summary>
    public bool IsSet => Mass is not null;

    /// <summary>Adds a figure.</summary>
    /// <param name="other">The other figure.</param>
    [RulePredicate]
    public Figure Plus(Figure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Figure(Mass + other.Mass);
    }

    /// <summary>Subtracts a figure.</summary>
    /// <param name="other">The other figure.</param>
    [RulePredicate]
    public Figure Less(Figure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Figure(Mass - other.Mass);
    }

    /// <summary>Tells whether the figure is at or below a bound.</summary>
    /// <param name="bound">The bound.</param>
    /// <exception cref="FigureUnsetException">One of the two is unset, so the question has no answer.</exception>
    [RulePredicate]
    public bool IsAtMost(Figure bound)
    {
        ArgumentNullException.ThrowIfNull(bound);
        return Mass is { } mass && bound.Mass is { } limit ? mass <= limit : throw new FigureUnsetException();
    }

    /// <summary>Returns the mass with its unit, or a dash.</summary>
    public override string ToString() => Mass?.ToString() ?? "—";
}
