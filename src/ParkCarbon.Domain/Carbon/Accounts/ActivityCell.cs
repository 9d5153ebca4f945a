using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>What activity is added up by: same source, flow, side, factor and dimension.</summary>
/// <param name="Source">The source.</param>
/// <param name="Flow">The flow inside the park, or null.</param>
/// <param name="Side">The side of a material balance.</param>
/// <param name="Factor">The factor, or null where none is named.</param>
/// <param name="Dimension">The dimension in which the activity is added up.</param>
public sealed record ActivityCell(
    Id<EmissionSource> Source,
    Id<InternalFlow>? Flow,
    BalanceSide Side,
    FactorReference? Factor,
    Dimension Dimension
) : IComparable<ActivityCell>
{
    /// <inheritdoc/>
    public int CompareTo(ActivityCell? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Source.CompareTo(other.Source);
        order = order != 0 ? order : Comparer<Id<InternalFlow>?>.Default.Compare(Flow, other.Flow);
        order = order != 0 ? order : Side.CompareTo(other.Side);
        order = order != 0 ? order : string.CompareOrdinal(Factor?.ToString(), other.Factor?.ToString());
        return order != 0 ? order : string.CompareOrdinal(Dimension.Id, other.Dimension.Id);
    }

    /// <summary>Tells whether one cell is listed before another.</summary>
    public static bool operator <(ActivityCell? left, ActivityCell? right) => Compare(left, right) < 0;

    /// <summary>Tells whether one cell is listed before another, or is the same.</summary>
    public static bool operator <=(ActivityCell? left, ActivityCell? right) => Compare(left, right) <= 0;

    /// <summary>Tells whether one cell is listed after another.</summary>
    public static bool operator >(ActivityCell? left, ActivityCell? right) => Compare(left, right) > 0;

    /// <summary>Tells whether one cell is listed after another, or is the same.</summary>
    public static bool operator >=(ActivityCell? left, ActivityCell? right) => Compare(left, right) >= 0;

    private static int Compare(ActivityCell? left, ActivityCell? right) =>
        Comparer<ActivityCell>.Default.Compare(left, right);
}
