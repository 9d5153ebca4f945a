namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Tells how far a mistyped name is from known ones, so that messages can propose the nearest.</summary>
internal static class NameDistance
{
    // Ids end here; a longer name is none that was mistyped, and must not cost time.
    private const int LongestName = 100;

    /// <summary>The distance from a name to the nearest name of a factor.</summary>
    public static int DistanceFrom(this Factor factor, string name) =>
        factor
            .Names.Append(factor.Id.ToString())
            .Append(factor.Name.Zh)
            .Append(factor.Name.En)
            .Min(known => Between(known, name));

    /// <summary>The fewest letters to insert, drop or change, whatever their case, to turn one name into another.</summary>
    public static int Between(string from, string to)
    {
        if (from.Length > LongestName || to.Length > LongestName)
        {
            return int.MaxValue;
        }

        var (previous, current) = (new int[to.Length + 1], new int[to.Length + 1]);
        for (var j = 0; j <= to.Length; j++)
        {
            previous[j] = j;
        }

        foreach (var (i, letter) in from.Index())
        {
            current[0] = i + 1;
            for (var j = 0; j < to.Length; j++)
            {
                var changed = previous[j] + (char.ToUpperInvariant(letter) == char.ToUpperInvariant(to[j]) ? 0 : 1);
                current[j + 1] = Math.Min(changed, Math.Min(previous[j + 1], current[j]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[to.Length];
    }
}
