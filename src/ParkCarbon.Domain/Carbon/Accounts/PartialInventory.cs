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
    private readonly SortedDictionary<ActivityCell, Quantity> _cells;
    private readonly SortedSet<CoveredDays> _days;

    private PartialInventory(SortedDictionary<ActivityCell, Quantity> cells, SortedSet<CoveredDays> days)
    {
        _cells = cells;
        _days = days;
    }

    /// <summary>The part with no activity in it.</summary>
    public static PartialInventory Empty { get; } = new([], NewDays());

    /// <summary>The sums, in order of their cells.</summary>
    public IReadOnlyDictionary<ActivityCell, Quantity> Cells => _cells;

    internal IReadOnlyCollection<CoveredDays> Days => _days;

    /// <summary>Adds up records.</summary>
    /// <param name="records">The records, in any order; they belong to sources of the dossier.</param>
    /// <param name="dossier">The dossier whose sources, flows and factors the records name.</param>
    /// <param name="library">The factor sets.</param>
    /// <param name="period">The period. A record wholly outside it is left out; one that reaches beyond it is noted, not added.</param>
    /// <exception cref="KeyNotFoundException">A record names a source that the dossier does not have.</exception>
    public static PartialInventory Of(
        IEnumerable<ActivityRecord> records,
        ParkDossier dossier,
        AccountingLibrary library,
        DateInterval period
    ) => Of(records, new AccountingBasis(dossier, library, period));

    internal static PartialInventory Of(IEnumerable<ActivityRecord> records, AccountingBasis basis)
    {
        var sums = new Dictionary<ActivityCell, Quantity>();
        var days = NewDays();
        foreach (var record in records)
        {
            if (record.Period.End < basis.Period.Start || basis.Period.End < record.Period.Start)
            {
                continue;
            }

            days.Add(new CoveredDays(record.Source, record.Flow, record.Period.Start, record.Period.End));
            if (basis.Period.Contains(record.Period))
            {
                var (cell, quantity) = Measured(record, basis);
                sums[cell] = sums.TryGetValue(cell, out var sum) ? sum + quantity : quantity;
            }
        }

        return new PartialInventory(new SortedDictionary<ActivityCell, Quantity>(sums), days);
    }

    /// <summary>Merges two parts.</summary>
    /// <param name="left">One part.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="OverflowException">A sum is beyond what a quantity can hold.</exception>
    public static PartialInventory operator +(PartialInventory left, PartialInventory right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var cells = new SortedDictionary<ActivityCell, Quantity>(left._cells);
        foreach (var (cell, quantity) in right._cells)
        {
            cells[cell] = cells.TryGetValue(cell, out var sum) ? sum + quantity : quantity;
        }

        var days = NewDays(left._days);
        days.UnionWith(right._days);
        return new PartialInventory(cells, days);
    }

    /// <inheritdoc/>
    public bool Equals(PartialInventory? other) =>
        other is not null && _cells.SequenceEqual(other._cells) && _days.SetEquals(other._days);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PartialInventory);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (cell, quantity) in _cells)
        {
            hash.Add(cell);
            hash.Add(quantity);
        }

        return hash.ToHashCode();
    }

    /// <summary>Tells whether two parts have the same sums and cover the same days.</summary>
    public static bool operator ==(PartialInventory? left, PartialInventory? right) => Equals(left, right);

    /// <summary>Tells whether two parts differ.</summary>
    public static bool operator !=(PartialInventory? left, PartialInventory? right) => !Equals(left, right);

    private static SortedSet<CoveredDays> NewDays(IEnumerable<CoveredDays>? days = null) =>
        new(days ?? [], Comparer<CoveredDays>.Create(CoveredDays.Compare));

    private static (ActivityCell Cell, Quantity Quantity) Measured(ActivityRecord record, AccountingBasis basis)
    {
        var source = basis.Source(record.Source);
        var reference = record.Factor ?? source.Factor;
        var quantity =
            record.Steam is { } steam ? HeatOf(record.Quantity, steam)
            : record.HotWater is { } water ? HeatOf(record.Quantity, water)
            : record.Quantity.In(DimensionOf(record.Quantity, source, reference, basis));
        return (new ActivityCell(source.Id, record.Flow, record.Side, reference, quantity.Dimension), quantity);
    }

    /// <summary>The dimension meant where a symbol has several, such as m³: the one that the factor can be joined with.</summary>
    private static Dimension DimensionOf(
        Amount amount,
        EmissionSource source,
        FactorReference? reference,
        AccountingBasis basis
    )
    {
        var candidates = amount.Dimensions;
        if (candidates.Count == 1)
        {
            return candidates[0];
        }

        var factor =
            reference is null || source.MeasuredGas is not null
                ? null
                : basis.Factors.Find(reference, basis.Period).Factor;
        return candidates.FirstOrDefault(dimension =>
                factor is not null && FactorYields.Of(factor, dimension) is not null
            ) ?? candidates[0];
    }

    private static Quantity HeatOf(Amount amount, SteamHeat steam)
    {
        var joulesPerGram =
            JoulesPerGram(steam.Enthalpy) - (steam.Less is { } less ? JoulesPerGram(less) : Rational.Zero);
        return Heat(amount, joulesPerGram);
    }

    private static Quantity HeatOf(Amount amount, HotWaterHeat water) =>
        Heat(amount, Rational.FromDecimal(water.SpecificHeat) * (water.Temperature.Kelvin - water.Reference.Kelvin));

    private static Quantity Heat(Amount mass, Rational joulesPerGram) =>
        Quantity<Energy>.FromRational(mass.As<Mass>().InExactly(Mass.Gram) * joulesPerGram, Energy.Joule);

    private static Rational JoulesPerGram(Rate enthalpy) =>
        enthalpy.TryInBaseUnits(Energy.Dimension, Mass.Dimension, out var joulesPerGram)
            ? joulesPerGram
            : throw new DimensionMismatchException(enthalpy.ToString(), "kJ/kg");
}
