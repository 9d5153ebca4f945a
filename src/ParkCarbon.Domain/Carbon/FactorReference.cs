using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ParkCarbon.Domain.Carbon;

/// <summary>Names a factor: "own-id" for the dossier's own, "set:item" or "set:item@2023" for one of a factor set.</summary>
/// <remarks>
/// The item is a factor's id or one of its names. The number after @ is the data year; it may be left out where the set
/// has one factor of that name only. A reference that finds nothing, or more than one factor, gives no figure.
/// </remarks>
public sealed record FactorReference
{
    private readonly string _text;

    private FactorReference(string? set, string item, int? dataYear)
    {
        Set = set;
        Item = item;
        DataYear = dataYear;
        _text =
            (set is null ? "" : set + ":")
            + item
            + (dataYear is { } year ? "@" + year.ToString(CultureInfo.InvariantCulture) : "");
    }

    /// <summary>The id of the factor set; null for a factor of the dossier.</summary>
    public string? Set { get; }

    /// <summary>The id or a name of the factor.</summary>
    public string Item { get; }

    /// <summary>The year whose data the factor describes; null where the reference does not say.</summary>
    public int? DataYear { get; }

    /// <summary>Reads a reference.</summary>
    /// <param name="text">The reference, as described above.</param>
    /// <exception cref="FormatException">The text is not of the form.</exception>
    public static FactorReference Parse(string text) =>
        TryParse(text, out var reference)
            ? reference
            : throw new FormatException(
                $"'{text}' is not a factor reference. Write the id of a factor of the dossier, or 'set:item' or "
                    + "'set:item@2023' for a factor of a set."
            );

    /// <summary>Reads a reference, answering whether the text was one.</summary>
    /// <param name="text">The reference.</param>
    /// <param name="reference">The reference; null where the answer is false.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out FactorReference? reference)
    {
        reference = null;
        if (string.IsNullOrWhiteSpace(text) || text.Trim().Length != text.Length || text.Any(char.IsControl))
        {
            return false;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var set = colon < 0 ? null : text[..colon];
        var item = text[(colon + 1)..];
        int? dataYear = null;
        var at = item.LastIndexOf('@');
        if (at >= 0 && set is not null)
        {
            if (!int.TryParse(item.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            {
                return false;
            }

            dataYear = year;
            item = item[..at];
        }

        if (set?.Length == 0 || item.Length == 0)
        {
            return false;
        }

        reference = new FactorReference(set, item, dataYear);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(FactorReference? other) =>
        ReferenceEquals(this, other) || (other is not null && _text == other._text);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Returns the reference in the form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => _text;
}
