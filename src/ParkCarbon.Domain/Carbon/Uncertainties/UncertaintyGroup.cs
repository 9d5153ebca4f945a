namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>Numbers that are off together: within a group errors add up, between groups they are independent.</summary>
/// <param name="Kind">What the numbers have in common.</param>
/// <param name="Name">The source, the factor or the group's own name.</param>
/// <param name="Term">The one term that the group is about, where nothing is shared between terms; otherwise empty.</param>
public sealed record UncertaintyGroup(UncertaintyGroupKind Kind, string Name, string Term = "")
    : IComparable<UncertaintyGroup>
{
    /// <inheritdoc/>
    public int CompareTo(UncertaintyGroup? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Kind.CompareTo(other.Kind);
        order = order != 0 ? order : string.CompareOrdinal(Name, other.Name);
        return order != 0 ? order : string.CompareOrdinal(Term, other.Term);
    }

    /// <summary>Tells whether one group is listed before another.</summary>
    public static bool operator <(UncertaintyGroup? left, UncertaintyGroup? right) => Compare(left, right) < 0;

    /// <summary>Tells whether one group is listed before another, or is the same.</summary>
    public static bool operator <=(UncertaintyGroup? left, UncertaintyGroup? right) => Compare(left, right) <= 0;

    /// <summary>Tells whether one group is listed after another.</summary>
    public static bool operator >(UncertaintyGroup? left, UncertaintyGroup? right) => Compare(left, right) > 0;

    /// <summary>Tells whether one group is listed after another, or is the same.</summary>
    public static bool operator >=(UncertaintyGroup? left, UncertaintyGroup? right) => Compare(left, right) >= 0;

    private static int Compare(UncertaintyGroup? left, UncertaintyGroup? right) =>
        Comparer<UncertaintyGroup>.Default.Compare(left, right);
}
