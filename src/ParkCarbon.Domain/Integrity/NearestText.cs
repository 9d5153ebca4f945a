namespace ParkCarbon.Domain.Integrity;

/// <summary>Finds the known text that was probably meant.</summary>
internal static class NearestText
{
    private const int Longest = 100;

    /// <summary>Returns the candidate that the fewest typing slips turn into the text; null where none is near.</summary>
    public static string? Of(string text, IEnumerable<string> candidates)
    {
        // A third of the letters may be wrong; past that a guess misleads more often than it helps.
        var fewest = Math.Max(1, Math.Min(text.Length, Longest) / 3) + 1;
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (candidate.Length > Longest || Math.Abs(candidate.Length - text.Length) >= fewest)
            {
                continue;
            }

            var slips = Slips(text, candidate);
            // Of two candidates equally near the first in order is named, so that the message never changes.
            if (
                slips < fewest
                || (slips == fewest && string.CompareOrdinal(candidate, nearest) < 0 && nearest is not null)
            )
            {
                (fewest, nearest) = (slips, candidate);
            }
        }

        return nearest;
    }

    private static int Slips(string left, string right)
    {
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(previous[j - 1] + changed, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
