using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods;

/// <summary>A figure of a statement: a mass of CO₂e, an energy, a share, an intensity; or none where something stands in its way.</summary>
/// <remarks>
/// Figures are exact ratios; nothing is rounded before it is shown. What is computed from a figure that is unset is unset:
/// missing is never zero.
/// </remarks>
public sealed record Figure
{
    /// <summary>Creates a figure.</summary>
    /// <param name="value">The value in base units of the kind: tonnes of CO₂e, joules, the whole; unset where it could not be computed.</param>
    /// <param name="kind">What it measures.</param>
    public Figure(Rational? value, FigureKind kind)
    {
        Value = value;
        Kind = kind;
    }

    /// <summary>Creates a figure of carbon.</summary>
    /// <param name="mass">The mass; unset where the figure could not be computed.</param>
    public Figure(CarbonMass? mass)
        : this(mass?.ToRational(), FigureKind.Carbon) { }

    /// <summary>The figure that could not be computed.</summary>
    public static Figure Unset { get; } = new((CarbonMass?)null);

    /// <summary>The value in base units of the kind; unset where it could not be computed.</summary>
    public Rational? Value { get; }

    /// <summary>What it measures.</summary>
    public FigureKind Kind { get; }

    /// <summary>The mass of CO₂e, rounded once to 10⁻¹⁸ t; unset where the figure is, or measures something else.</summary>
    public CarbonMass? Mass => Kind == FigureKind.Carbon && Value is { } value ? CarbonMass.FromRational(value) : null;

    /// <summary>Whether the figure could be computed.</summary>
    public bool IsSet => Value is not null;

    /// <summary>Adds a figure.</summary>
    /// <param name="other">The other figure.</param>
    [RulePredicate]
    public Figure Plus(Figure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Like(other, "added to") ? new Figure(Value!.Value + other.Value!.Value, Kind) : Unset;
    }

    /// <summary>Subtracts a figure.</summary>
    /// <param name="other">The other figure.</param>
    [RulePredicate]
    public Figure Less(Figure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Like(other, "taken from") ? new Figure(Value!.Value - other.Value!.Value, Kind) : Unset;
    }

    /// <summary>Multiplies by a figure: energy times carbon per energy is carbon.</summary>
    /// <param name="other">The other figure.</param>
    [RulePredicate]
    public Figure Times(Figure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Value is { } left && other.Value is { } right ? new Figure(left * right, Kind.Times(other.Kind)) : Unset;
    }

    /// <summary>Divides by a figure; by zero there is no figure.</summary>
    /// <param name="other">The other figure.</param>
    [RulePredicate]
    public Figure Over(Figure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Value is { } left && other.Value is { } right && right != Rational.Zero
            ? new Figure(left / right, Kind.Over(other.Kind))
            : Unset;
    }

    /// <summary>Tells whether the figure is at or below a bound.</summary>
    /// <param name="bound">The bound.</param>
    /// <exception cref="FigureUnsetException">One of the two is unset, so the question has no answer.</exception>
    [RulePredicate]
    public bool IsAtMost(Figure bound)
    {
        ArgumentNullException.ThrowIfNull(bound);
        return Like(bound, "compared with") ? Value!.Value <= bound.Value!.Value : throw new FigureUnsetException();
    }

    /// <summary>Tells whether the figure is at or above a bound.</summary>
    /// <param name="bound">The bound.</param>
    /// <exception cref="FigureUnsetException">One of the two is unset, so the question has no answer.</exception>
    [RulePredicate]
    public bool IsAtLeast(Figure bound)
    {
        ArgumentNullException.ThrowIfNull(bound);
        return bound.IsAtMost(this);
    }

    /// <summary>Returns the value in a unit; unset where the figure is.</summary>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentException">The unit measures something else.</exception>
    public Rational? In(FigureUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Value is not { } value ? null
            : unit.Kind == Kind ? value / unit.Scale
            : throw new ArgumentException($"'{unit.Symbol}' does not measure {Kind}.", nameof(unit));
    }

    /// <summary>Returns the value with its kind, or a dash.</summary>
    public override string ToString() =>
        Value is not { } value ? "—"
        : Mass is { } mass ? mass.ToString()
        : $"{value} {Kind}";

    // Unset is of no kind: only two figures that are there can be unlike.
    private bool Like(Figure other, string what) =>
        IsSet
        && other.IsSet
        && (
            Kind == other.Kind
                ? true
                : throw new ArgumentException($"A figure of {other.Kind} cannot be {what} one of {Kind}.")
        );
}
