namespace ParkCarbon.Json;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    private const int Longest = 64;
    private const int MostListed = 12;

    /// <summary>Returns the candidate with the fewest typing slips from a name, or null if none is near.</summary>
    public static string? Of(string name, IReadOnlyList<string> candidates)
    {
        if (name.Length is 0 or > Longest)
        {
            return null;
        }

        // A third of the letters may be wrong; past that a guess misleads more often than it helps.
        var best = Math.Max(1, name.Length / 3) + 1;
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (
                Math.Abs(candidate.Length - name.Length) < best
                && Distance(name, candidate) is var slips
                && slips < best
            )
            {
                best = slips;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>Lists names for a message: <c>'a', 'b'</c>.</summary>
    public static string List(IReadOnlyList<string> names)
    {
        var listed = string.Join(", ", names.Take(MostListed).Select(n => $"'{n}'"));
        return names.Count > MostListed ? listed + ", …" : listed;
    }

    /// <summary>Counts insertions, deletions, substitutions and swaps of neighbours, capitals aside.</summary>
    private static int Distance(string left, string right)
    {
        var rows = new int[3][];
        for (var i = 0; i < 3; i++)
        {
            rows[i] = new int[right.Length + 1];
        }

        for (var j = 0; j <= right.Length; j++)
        {
            rows[0][j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var (row, above, twoAbove) = (rows[i % 3], rows[(i + 2) % 3], rows[(i + 1) % 3]);
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
                }
            }
        }

        return rows[left.Length % 3][right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
