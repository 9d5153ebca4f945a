namespace ParkCarbon.Domain;

/// <summary>Finds the known name that was probably meant, so that messages can propose it.</summary>
internal static class NearestName
{
    // Ids end here; a longer name is none that was mistyped, and must not cost time.
    private const int Longest = 100;

    /// <summary>Returns the candidate that the fewest typing slips turn into the name; null where none is near.</summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        if (name.Length == 0)
        {
            return null;
        }

        // A third of the letters may be wrong; past that a guess misleads more often than it helps.
        var most = Math.Max(1, name.Length / 3);
        return candidates
            .Where(candidate => Math.Abs(candidate.Length - name.Length) <= most)
            .Select(candidate => (Slips: Distance(name, candidate), Name: candidate))
            .Where(near => near.Slips <= most)
            .OrderBy(near => near.Slips)
            // Of two equally near the first in order is named, so that the message never changes.
            .ThenBy(near => near.Name, StringComparer.Ordinal)
            .Select(near => near.Name)
            .FirstOrDefault();
    }

    /// <summary>The fewest letters to insert, drop, change or swap with their neighbour, whatever their case, to turn one name into another.</summary>
    public static int Distance(string from, string to)
    {
        if (from.Length > Longest || to.Length > Longest)
        {
            return int.MaxValue;
        }

        var (beforeLast, last, row) = (new int[to.Length + 1], new int[to.Length + 1], new int[to.Length + 1]);
        for (var j = 0; j <= to.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var changed = last[j - 1] + (Same(from[i - 1], to[j - 1]) ? 0 : 1);
                row[j] = Math.Min(changed, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]))
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[to.Length];
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
