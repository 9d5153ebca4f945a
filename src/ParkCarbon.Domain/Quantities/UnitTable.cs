using System.Collections;

namespace ParkCarbon.Domain.Quantities;

/// <summary>The units of one dimension as they are written down in its marker type: symbol, factor, names.</summary>
internal sealed class UnitTable(int grainMultiplier = 1) : IEnumerable<UnitTable.Row>
{
    private readonly List<Row> _rows = [];

    public IReadOnlyList<Row> Rows => _rows;

    /// <summary>How many grains make 10⁻¹² of the base unit; three for area, where 亩 is 2000/3 m².</summary>
    public int GrainMultiplier { get; } = grainMultiplier;

    public void Add(string symbol, Rational factor, params string[] names) => _rows.Add(new Row(symbol, factor, names));

    public IEnumerator<Row> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal sealed record Row(string Symbol, Rational Factor, IReadOnlyList<string> Names);
}
