using System.Collections.ObjectModel;
using NodaTime;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Activity added up by source, flow, factor and dimension: a part of a park's inventory, before any factor is applied.</summary>
/// <remarks>
/// <para>Parts merge. Merging is commutative and associative, <see cref="Empty"/> changes nothing, and the sums are whole
/// numbers, so parts that were added up in any order, on any number of machines, give the same bits.</para>
/// <para>Factors are applied after the sums: a factor change re-prices a year without touching its readings, and dividing a
/// record in two changes nothing.</para>
/// <para>Instances are immutable and safe to share between threads.</para>
/// </remarks>
public sealed class PartialInventory : IEquatable<PartialInventory>
{
    private readonly ValueList<CellActivity> _activity;

    // The activity arrives sorted by cell, each cell once.
    private PartialInventory(IEnumerable<CellActivity> activity)
    {
        _activity = ValueList<CellActivity>.Copy(activity);
        var cells = new OrderedDictionary<ActivityCell, Quantity>(_activity.Count);
        foreach (var part in _activity)
        {
            if (part.Sum is { } sum)
            {
                cells.Add(part.Cell, sum);
            }
        }

        Cells = new ReadOnlyDictionary<ActivityCell, Quantity>(cells);
    }

    /// <summary>The part with no activity in it.</summary>
    public static PartialInventory Empty { get; } = new([]);

    /// <summary>The sums, in order of their cells.</summary>
    public IReadOnlyDictionary<ActivityCell, Quantity> Cells { get; }

    /// <summary>The sums with the days that they cover, in order of their cells.</summary>
    internal IReadOnlyList<CellActivity> Activity => _activity;

    /// <summary>Adds up records.</summary>
    /// <param name="records">The records, in any order; they belong to sources of the dossier.</param>
    /// <param name="dossier">The dossier whose sources, flows and factors the records name.</param>
    /// <param name="library">The factor sets.</param>
    /// <param name="period">
    /// The period. What counts of it are the days on which the source's entity belongs to the park: a record wholly outside
    /// them is left out; one that reaches beyond them is noted, not added.
    /// </param>
    /// <exception cref="KeyNotFoundException">A record names a source that the dossier does not have.</exception>
    /// <exception cref="DimensionMismatchException">A record of steam or hot water is not a mass.</exception>
    public static PartialInventory Of(
        IEnumerable<ActivityRecord> records,
        ParkDossier dossier,
        AccountingLibrary library,
        DateInterval period
    ) => Of(records, new AccountingBasis(dossier, library, period));

    internal static PartialInventory Of(IEnumerable<ActivityRecord> records, AccountingBasis basis)
    {
        var sums = new ActivitySums(basis);
        foreach (var record in records)
        {
            sums.Add(record);
        }

        return new PartialInventory(Merged(sums.Cells().OrderBy(activity => activity.Cell)));
    }

    internal static PartialInventory Of(IEnumerable<CellActivity> activity) =>
        new(Merged(activity.OrderBy(part => part.Cell)));

    /// <summary>Merges two parts.</summary>
    /// <param name="left">One part.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="OverflowException">A sum is beyond what a quantity can hold.</exception>
    public static PartialInventory operator +(PartialInventory left, PartialInventory right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left._activity.Count == 0 ? right
            : right._activity.Count == 0 ? left
            : new PartialInventory(Merged(InOrder(left._activity, right._activity)));
    }

    /// <inheritdoc/>
    public bool Equals(PartialInventory? other) => other is not null && _activity.Equals(other._activity);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PartialInventory);

    /// <inheritdoc/>
    public override int GetHashCode() => _activity.GetHashCode();

    /// <summary>Tells whether two parts have the same sums and cover the same days.</summary>
    public static bool operator ==(PartialInventory? left, PartialInventory? right) => Equals(left, right);

    /// <summary>Tells whether two parts differ.</summary>
    public static bool operator !=(PartialInventory? left, PartialInventory? right) => !Equals(left, right);

    private static IEnumerable<CellActivity> InOrder(ValueList<CellActivity> left, ValueList<CellActivity> right)
    {
        int i = 0,
            j = 0;
        while (i < left.Count || j < right.Count)
        {
            var fromLeft = j == right.Count || (i < left.Count && left[i].Cell.CompareTo(right[j].Cell) <= 0);
            yield return fromLeft ? left[i++] : right[j++];
        }
    }

    private static List<CellActivity> Merged(IEnumerable<CellActivity> sorted)
    {
        var merged = new List<CellActivity>();
        foreach (var activity in sorted)
        {
            if (merged.Count > 0 && merged[^1].Cell.Equals(activity.Cell))
            {
                merged[^1] += activity;
            }
            else
            {
                merged.Add(activity);
            }
        }

        return merged;
    }
}
