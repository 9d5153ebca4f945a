using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace ParkCarbon.Domain.Quantities;

/// <summary>A kind of quantity, such as energy (能量): what may be added together, and the units it is recorded in.</summary>
public sealed class Dimension
{
    private readonly FrozenDictionary<string, Unit> _bySymbol;

    internal Dimension(string id, string englishName, string chineseName, UnitTable table)
    {
        Id = id;
        EnglishName = englishName;
        ChineseName = chineseName;
        GrainsPerBase = FixedPoint.Scale * table.GrainMultiplier;
        Units = Array.AsReadOnly([.. table.Rows.Select(row => new Unit(this, row.Symbol, row.Factor, row.Names))]);
        var bySymbol = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var unit in Units)
        {
            foreach (var key in unit.Spellings.Select(SymbolText.Fold).Distinct(StringComparer.Ordinal))
            {
                bySymbol.Add(key, unit);
            }
        }

        _bySymbol = bySymbol.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Every dimension, in a stable order.</summary>
    public static IReadOnlyList<Dimension> All => UnitCatalogue.Dimensions;

    /// <summary>The dimension's identifier in lower case, such as <c>energy</c>.</summary>
    public string Id { get; }

    /// <summary>The English name.</summary>
    public string EnglishName { get; }

    /// <summary>The Chinese name.</summary>
    public string ChineseName { get; }

    /// <summary>The units, the one that texts are written in first.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>The unit that texts are written in where the caller names none.</summary>
    public Unit DefaultUnit => Units[0];

    /// <summary>The base unit, of factor one, that the other factors count.</summary>
    public Unit BaseUnit => Units.First(unit => unit.Factor == Rational.One);

    /// <summary>The smallest amount that quantities of this dimension tell apart, in the base unit: 10⁻¹², and a third of it for area, so that 亩 is exact.</summary>
    public Rational Resolution => Rational.Of(1, GrainsPerBase);

    internal Int128 GrainsPerBase { get; }

    internal IEnumerable<KeyValuePair<string, Unit>> Symbols => _bySymbol;

    /// <summary>Finds the unit that a symbol or name stands for in this dimension.</summary>
    /// <param name="symbol">A symbol such as <c>kWh</c>, or a name such as <c>千瓦时</c>.</param>
    /// <param name="unit">The unit, or null where this dimension has none of that name.</param>
    public bool TryGetUnit(string? symbol, [NotNullWhen(true)] out Unit? unit)
    {
        unit = null;
        return symbol is not null
            && (_bySymbol.TryGetValue(symbol, out unit) || _bySymbol.TryGetValue(SymbolText.Fold(symbol), out unit));
    }

    /// <summary>Finds the unit that a symbol or name stands for in this dimension.</summary>
    /// <param name="symbol">A symbol such as <c>kWh</c>, or a name such as <c>千瓦时</c>.</param>
    /// <exception cref="FormatException">No dimension has a unit of that name.</exception>
    /// <exception cref="DimensionMismatchException">The unit belongs to another dimension.</exception>
    public Unit GetUnit(string symbol) =>
        TryGetUnit(symbol, out var unit)
            ? unit
            : throw new DimensionMismatchException(
                UnitCatalogue.Describe(UnitCatalogue.Find(symbol), symbol),
                ToString()
            );

    /// <summary>The names for messages: "energy, 能量".</summary>
    public override string ToString() => $"{EnglishName}, {ChineseName}";

    internal Unit<TDimension> Typed<TDimension>(string symbol)
        where TDimension : IDimension => new(_bySymbol[SymbolText.Fold(symbol)]);
}
