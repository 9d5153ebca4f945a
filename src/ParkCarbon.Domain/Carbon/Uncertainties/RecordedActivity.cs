using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>What the records of a cell say of the amounts they bring: how uncertain they are, and of what grade.</summary>
/// <remarks>
/// A part of an inventory has no room for either: its cells are sums. The records of each kind are added up apart, as parts
/// of the same inventory, so that the amounts are read exactly as the inventory reads them; what is left of a cell says
/// nothing of itself, and so does activity that was added up elsewhere and comes without its records.
/// </remarks>
internal sealed class RecordedActivity
{
    private readonly AccountingBasis _basis;
    private readonly Dictionary<ActivityCell, List<Part>> _parts = [];

    public RecordedActivity(ParkInventory inventory)
    {
        _basis = inventory.Basis;
        // Records that say neither are what is left in the end: a park without grades is not added up twice.
        var kinds = (_basis.Dossier.Activities ?? [])
            .Where(record => record.Uncertainty is not null || record.Quality is not null)
            .GroupBy(record => (record.Uncertainty, record.Quality));
        foreach (var kind in kinds)
        {
            foreach (var (cell, sum) in PartialInventory.Of(kind, _basis).Cells)
            {
                Add(cell, new Part(kind.Key.Uncertainty, kind.Key.Quality, InBase(sum)));
            }
        }

        foreach (var (cell, sum) in inventory.Activity.Cells)
        {
            var rest = Of(cell).Aggregate(InBase(sum), (left, part) => left - part.Amount);
            if (rest != Rational.Zero)
            {
                Add(cell, new Part(null, null, rest));
            }
        }
    }

    /// <summary>The amounts of a cell by uncertainty and grade, in base units of its dimension.</summary>
    public IReadOnlyList<Part> Of(ActivityCell cell) => _parts.GetValueOrDefault(cell, []);

    /// <summary>The shares of a cell's sum by uncertainty, which the source gives where records give none; empty where the sum is zero.</summary>
    public IEnumerable<(Uncertainty? Uncertainty, Rational Share)> SharesOf(ActivityCell cell)
    {
        var parts = Of(cell);
        var sum = parts.Aggregate(Rational.Zero, (total, part) => total + part.Amount);
        if (sum == Rational.Zero)
        {
            return [];
        }

        var source = _basis.FindSource(cell.Source)?.Uncertainty;
        return from part in parts select (part.Uncertainty ?? source, part.Amount / sum);
    }

    private void Add(ActivityCell cell, Part part)
    {
        if (!_parts.TryGetValue(cell, out var parts))
        {
            _parts[cell] = parts = [];
        }

        parts.Add(part);
    }

    private static Rational InBase(Quantity quantity) => quantity.InExactly(quantity.Dimension.BaseUnit);

    /// <summary>An amount of one uncertainty and grade.</summary>
    public readonly record struct Part(Uncertainty? Uncertainty, DataQuality? Quality, Rational Amount);
}
