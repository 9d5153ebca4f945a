namespace ParkCarbon.Domain.Quantities;

/// <summary>A unit of measurement: a symbol, the names it also goes by, and its exact size.</summary>
public sealed class Unit
{
    internal Unit(Dimension dimension, string symbol, Rational factor, IReadOnlyList<string> names)
    {
        Dimension = dimension;
        Symbol = symbol;
        Factor = factor;
        Names = names;
        Grains = FixedPoint.FromRational(factor, dimension.GrainsPerBase).Raw;
    }

    /// <summary>The dimension that the unit measures.</summary>
    public Dimension Dimension { get; }

    /// <summary>The symbol that texts are written with, in the manner of UCUM: <c>kWh</c>, <c>t·km</c>, <c>万m³</c>.</summary>
    public string Symbol { get; }

    /// <summary>The other symbols and names that are understood, Chinese ones first.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The exact size of the unit, in base units of its dimension.</summary>
    public Rational Factor { get; }

    /// <summary>The unit in grains of its dimension; whole, so that recording in it is exact.</summary>
    internal Int128 Grains { get; }

    internal bool IsElectrical =>
        ReferenceEquals(Dimension, Energy.Dimension) && Symbol.EndsWith("Wh", StringComparison.Ordinal);

    internal bool IsCoalEquivalent =>
        ReferenceEquals(Dimension, Energy.Dimension) && Symbol.EndsWith("ce", StringComparison.Ordinal);

    internal IEnumerable<string> Spellings => Names.Prepend(Symbol);

    /// <summary>The symbol with the dimension for messages: "kWh (energy, 能量)".</summary>
    public string Describe() => $"{Symbol} ({Dimension})";

    /// <summary>The symbol.</summary>
    public override string ToString() => Symbol;
}
