using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon;

/// <summary>One serial number, or a run of consecutive ones, of certificates, credits or allowances.</summary>
/// <remarks>
/// <para>Written "GEC-2025-000001" or "GEC-2025-000001..GEC-2025-000750": both ends have the same text before the number and
/// the same count of digits.</para>
/// <para>Ranges are compared by their text before the number, then by their first number.</para>
/// </remarks>
public sealed record SerialRange : IComparable<SerialRange>
{
    private const string Separator = "..";
    private const int MaximumDigits = 18;

    private SerialRange(string prefix, int digits, long first, long last)
    {
        Prefix = prefix;
        Digits = digits;
        First = first;
        Last = last;
        Registered = Plain(prefix);
    }

    /// <summary>The text before the number.</summary>
    public string Prefix { get; }

    /// <summary>The text before the number as it is compared: in capitals, letters and digits only (I-091).</summary>
    internal string Registered { get; }

    /// <summary>The count of digits of the number, leading zeros included.</summary>
    public int Digits { get; }

    /// <summary>The first number.</summary>
    public long First { get; }

    /// <summary>The last number, at or after the first.</summary>
    public long Last { get; }

    /// <summary>How many serials the range holds, one or more.</summary>
    public long Count => Last - First + 1;

    /// <summary>Reads a range.</summary>
    /// <param name="text">One serial, or two with ".." between them.</param>
    /// <exception cref="FormatException">The text is not of the form; the message says why.</exception>
    public static SerialRange Parse(string text) =>
        Read(text, out var range) is { } fault ? throw new FormatException(fault) : range!;

    /// <summary>Reads a range, answering whether the text was one.</summary>
    /// <param name="text">One serial, or two with ".." between them.</param>
    /// <param name="range">The range; null where the answer is false.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SerialRange? range) =>
        Read(text, out range) is null && range is not null;

    /// <summary>Returns the serials that stand in both ranges, spelled as in this one, or null where none does.</summary>
    /// <remarks>
    /// One serial may be spelled in capitals or not, with dashes, spaces and leading zeros or without; it is one all the same.
    /// </remarks>
    /// <param name="other">The other range.</param>
    public SerialRange? Intersect(SerialRange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Registered != other.Registered)
        {
            return null;
        }

        var first = Math.Max(First, other.First);
        var last = Math.Min(Last, other.Last);
        return first <= last ? new SerialRange(Prefix, Digits, first, last) : null;
    }

    /// <summary>Returns the serials of this range that stand in none of the others, in their order.</summary>
    /// <param name="others">The other ranges, in any order; they may overlap.</param>
    public IReadOnlyList<SerialRange> Except(IEnumerable<SerialRange> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        var left = new List<SerialRange>();
        var next = First;
        foreach (var taken in others.Select(Intersect).OfType<SerialRange>().Order())
        {
            if (next < taken.First)
            {
                left.Add(new SerialRange(Prefix, Digits, next, taken.First - 1));
            }

            next = Math.Max(next, taken.Last + 1);
        }

        if (next <= Last)
        {
            left.Add(new SerialRange(Prefix, Digits, next, Last));
        }

        return left;
    }

    /// <inheritdoc/>
    public int CompareTo(SerialRange? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byPrefix = string.CompareOrdinal(Prefix, other.Prefix);
        return byPrefix != 0 ? byPrefix : (Digits, First, Last).CompareTo((other.Digits, other.First, other.Last));
    }

    /// <summary>Tells whether one range is listed before another.</summary>
    public static bool operator <(SerialRange? left, SerialRange? right) => Compare(left, right) < 0;

    /// <summary>Tells whether one range is listed before another, or is the same.</summary>
    public static bool operator <=(SerialRange? left, SerialRange? right) => Compare(left, right) <= 0;

    /// <summary>Tells whether one range is listed after another.</summary>
    public static bool operator >(SerialRange? left, SerialRange? right) => Compare(left, right) > 0;

    /// <summary>Tells whether one range is listed after another, or is the same.</summary>
    public static bool operator >=(SerialRange? left, SerialRange? right) => Compare(left, right) >= 0;

    /// <summary>Returns the range in the form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => First == Last ? Serial(First) : Serial(First) + Separator + Serial(Last);

    /// <summary>A name of a registry or the text before a number, in one spelling: capitals, letters and digits only.</summary>
    internal static string Plain(string text) =>
        string.Concat(SymbolText.Narrow(text).ToUpperInvariant().Where(char.IsLetterOrDigit));

    private static int Compare(SerialRange? left, SerialRange? right) =>
        Comparer<SerialRange>.Default.Compare(left, right);

    private static string? Read(string? text, out SerialRange? range)
    {
        range = null;
        var ends = (text ?? "").Split(Separator);
        if (ends.Length > 2 || !TrySplit(ends[0], out var prefix, out var digits, out var first))
        {
            return $"'{text}' is not a serial number or range. A serial ends in 1 to {MaximumDigits} digits; a range is two "
                + $"serials with '{Separator}' between them, such as GEC-2025-000001..GEC-2025-000750.";
        }

        var last = first;
        if (ends.Length == 2)
        {
            if (!TrySplit(ends[1], out var lastPrefix, out var lastDigits, out last))
            {
                return $"'{ends[1]}' is not a serial number: it does not end in 1 to {MaximumDigits} digits.";
            }

            if (prefix != lastPrefix || digits != lastDigits)
            {
                return $"'{ends[0]}' and '{ends[1]}' are not the ends of one range: the text before the number and the "
                    + "count of digits must be the same.";
            }
        }

        if (last < first)
        {
            return $"'{text}' ends before it starts.";
        }

        range = new SerialRange(prefix, digits, first, last);
        return null;
    }

    private static bool TrySplit(string serial, out string prefix, out int digits, out long number)
    {
        var start = serial.Length;
        while (start > 0 && char.IsAsciiDigit(serial[start - 1]))
        {
            start--;
        }

        prefix = serial[..start];
        digits = serial.Length - start;
        number = 0;
        return digits is >= 1 and <= MaximumDigits
            && serial.Trim().Length == serial.Length
            && long.TryParse(serial.AsSpan(start), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private string Serial(long number) => Prefix + number.ToString("D" + Digits, CultureInfo.InvariantCulture);
}
