using ParkCarbon.Domain.Carbon.Accounts;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Finds the known text that was probably meant.</summary>
internal static class NearestText
{
    /// <summary>Returns the candidate that the fewest typing slips turn into the text; null where none is near.</summary>
    public static string? Of(string text, IEnumerable<string> candidates)
    {
        // A third of the letters may be wrong; past that a guess misleads more often than it helps.
        var most = Math.Max(1, text.Length / 3);
        return candidates
            .Where(candidate => Math.Abs(candidate.Length - text.Length) <= most)
            .Select(candidate => (Slips: NameDistance.Between(text, candidate), Text: candidate))
            .Where(near => near.Slips <= most)
            .OrderBy(near => near.Slips)
            // Of two equally near the first in order is named, so that the message never changes.
            .ThenBy(near => near.Text, StringComparer.Ordinal)
            .Select(near => near.Text)
            .FirstOrDefault();
    }
}
