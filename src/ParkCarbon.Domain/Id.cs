namespace ParkCarbon.Domain;

/// <summary>The identifier that a dossier gives a thing of the kind <typeparamref name="T"/>.</summary>
/// <typeparam name="T">What is identified, so that an entity's id is never taken for a source's.</typeparam>
/// <remarks>
/// An id has 1 to 100 characters, none of them a control character, and neither begins nor ends with white space. Ids are
/// compared ordinally, letter case included.
/// </remarks>
public sealed record Id<T> : IComparable<Id<T>>
{
    private const int MaximumLength = 100;

    private readonly string _text;

    private Id(string text) => _text = text;

    /// <summary>Reads an id.</summary>
    /// <param name="text">The id as it stands in the dossier.</param>
    /// <exception cref="FormatException"><paramref name="text"/> is not of the form described above.</exception>
    public static Id<T> Parse(string text) =>
        TryParse(text, out var id)
            ? id
            : throw new FormatException(
                $"'{text}' is not an identifier. An identifier has 1 to {MaximumLength} characters, no control characters, "
                    + "and no white space at either end."
            );

    /// <summary>Reads an id, answering whether the text was one.</summary>
    /// <param name="text">The id as it stands in the dossier.</param>
    /// <param name="id">The id; null where the answer is false.</param>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Id<T>? id)
    {
        id = null;
        if (string.IsNullOrWhiteSpace(text) || text.Length > MaximumLength)
        {
            return false;
        }

        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Any(char.IsControl))
        {
            return false;
        }

        id = new Id<T>(text);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(Id<T>? other) => ReferenceEquals(this, other) || (other is not null && _text == other._text);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(Id<T>? other) => string.CompareOrdinal(_text, other?._text);

    /// <summary>Tells whether one id comes before another in ordinal order.</summary>
    public static bool operator <(Id<T>? left, Id<T>? right) => Comparer<Id<T>>.Default.Compare(left, right) < 0;

    /// <summary>Tells whether one id comes before another in ordinal order, or is the same.</summary>
    public static bool operator <=(Id<T>? left, Id<T>? right) => Comparer<Id<T>>.Default.Compare(left, right) <= 0;

    /// <summary>Tells whether one id comes after another in ordinal order.</summary>
    public static bool operator >(Id<T>? left, Id<T>? right) => Comparer<Id<T>>.Default.Compare(left, right) > 0;

    /// <summary>Tells whether one id comes after another in ordinal order, or is the same.</summary>
    public static bool operator >=(Id<T>? left, Id<T>? right) => Comparer<Id<T>>.Default.Compare(left, right) >= 0;

    /// <summary>Returns the id as it stands in the dossier.</summary>
    public override string ToString() => _text;
}
