namespace ParkCarbon.Domain.Quantities;

/// <summary>A unit whose dimension the compiler knows, such as <see cref="Energy.KilowattHour"/>.</summary>
/// <typeparam name="TDimension">The dimension that the unit measures.</typeparam>
public sealed class Unit<TDimension>
    where TDimension : IDimension
{
    internal Unit(Unit unit) => Untyped = unit;

    /// <summary>The same unit, its dimension known at run time only.</summary>
    public Unit Untyped { get; }

    /// <summary>The symbol that texts are written with.</summary>
    public string Symbol => Untyped.Symbol;

    internal Int128 Grains => Untyped.Grains;

    /// <summary>Forgets the dimension at compile time.</summary>
    /// <param name="unit">The unit.</param>
    public static implicit operator Unit(Unit<TDimension> unit) => unit.Untyped;

    /// <summary>The symbol.</summary>
    public override string ToString() => Symbol;
}
