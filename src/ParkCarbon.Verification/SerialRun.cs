using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;

namespace ParkCarbon.Verification;

/// <summary>Consecutive serials of one registry.</summary>
/// <remarks>One serial may be spelled in capitals or not, with dashes, spaces and leading zeros or without.</remarks>
internal sealed record SerialRun(string Key, BigInteger First, BigInteger Last, Node At)
{
    public BigInteger Count => Last - First + 1;

    /// <summary>Whether the next run, in order, has none of these serials.</summary>
    public bool IsApartFrom(SerialRun next) => Key != next.Key || Last < next.First;

    public static SerialRun Of(Node serials, Node at)
    {
        var match = Regex.Match(serials.Text!, @"^(.*?)([0-9]{1,18})(?:\.\.(.*?)([0-9]{1,18}))?$");
        var isRange = match.Groups[4].Success;
        var (from, to) = (match.Groups[1].Value, match.Groups[isRange ? 3 : 1].Value);
        var (first, last) = (match.Groups[2].Value, match.Groups[isRange ? 4 : 2].Value);
        return match.Success && from == to
            ? new(
                Plain(at["registry"].Text ?? "") + "/" + Plain(from),
                BigInteger.Parse(first),
                BigInteger.Parse(last),
                at
            )
            : throw serials.Unlike("a serial or a range of serials");
    }

    private static string Plain(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Where(char.IsLetterOrDigit));
}
