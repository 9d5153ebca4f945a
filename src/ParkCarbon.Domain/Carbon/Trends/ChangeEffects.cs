using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Trends;

/// <summary>A change of a figure, shared out exactly over what changed: activity, factors and method (变化分解).</summary>
/// <remarks>
/// The shares are Shapley values: each is what its cause adds to the figure, averaged over the six orders in which the three
/// can change one after the other. They add up to the change, no cause comes before another, turning the change round
/// turns the sign of each, and a cause that makes no difference has none.
/// </remarks>
/// <param name="Activity">What changed because amounts did: activity, sources, entities, instruments.</param>
/// <param name="Factor">What changed because factors and warming potentials did.</param>
/// <param name="Method">What changed because the method, its readings or its parameters did.</param>
public sealed record ChangeEffects(Rational Activity, Rational Factor, Rational Method)
{
    /// <summary>No change.</summary>
    public static ChangeEffects None { get; } = new(Rational.Zero, Rational.Zero, Rational.Zero);

    /// <summary>The change as a whole.</summary>
    public Rational Total => Activity + Factor + Method;

    /// <summary>Shares a change out.</summary>
    /// <param name="valueAt">
    /// The figure with the activity, the factors and the method, in that order, of the start or (true) of the end.
    /// </param>
    public static ChangeEffects Of(Func<bool, bool, bool, Rational> valueAt)
    {
        ArgumentNullException.ThrowIfNull(valueAt);
        return new(
            Share((own, first, second) => valueAt(own, first, second)),
            Share((own, first, second) => valueAt(first, own, second)),
            Share((own, first, second) => valueAt(first, second, own))
        );
    }

    /// <summary>Adds two changes up, cause by cause.</summary>
    /// <param name="other">The other change.</param>
    public ChangeEffects Plus(ChangeEffects other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Activity + other.Activity, Factor + other.Factor, Method + other.Method);
    }

    // Of the six orders a cause comes first in two, last in two, and second after each of the others in one.
    private static Rational Share(Func<bool, bool, bool, Rational> valueAt)
    {
        return ((Step(false, false) * 2L) + Step(true, false) + Step(false, true) + (Step(true, true) * 2L)) / 6L;

        Rational Step(bool first, bool second) => valueAt(true, first, second) - valueAt(false, first, second);
    }
}
