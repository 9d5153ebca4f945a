using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>A term of a sum: activity times factor.</summary>
public sealed record UncertainTerm
{
    /// <summary>The name of the term, for people and for the order of lists.</summary>
    public required string Name { get; init; }

    /// <summary>The entity in whose account the term stands.</summary>
    public Id<ParkEntity>? Entity { get; init; }

    /// <summary>The source, where there is one.</summary>
    public Id<EmissionSource>? Source { get; init; }

    /// <summary>What the term adds to the sum, with its sign, in base units of the sum (tonnes of CO₂e).</summary>
    public required Rational Amount { get; init; }

    /// <summary>The uncertain numbers in it; none where the term is exact.</summary>
    public required IReadOnlyList<UncertaintyComponent> Components
    {
        get;
        init => field = ValueList<UncertaintyComponent>.Copy(value);
    }

    /// <summary>The part of the term whose activity, or whose factor, has no recorded uncertainty; zero to one.</summary>
    /// <param name="kind">Activity or factor.</param>
    internal Rational Unassessed(UncertaintyGroupKind kind) =>
        Components
            .Where(component => component.Kind == kind && component.HalfWidth is null)
            .Aggregate(Rational.Zero, (sum, component) => sum + Abs(component.Share));

    private static Rational Abs(Rational value) => value.IsNegative ? -value : value;
}
