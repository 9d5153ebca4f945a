using System.Collections;

namespace ParkCarbon.Domain;

/// <summary>A list that never changes and equals every list with the same items in the same order.</summary>
/// <remarks>Records copy what they are given into one, so that they stay what they were and compare by content.</remarks>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    public static readonly ValueList<T> Empty = new([]);

    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public static ValueList<T> Copy(IEnumerable<T> items) =>
        items is ValueList<T> list ? list
        : items.ToArray() is { Length: > 0 } copy ? new ValueList<T>(copy)
        : Empty;

    public static ValueList<T>? CopyOrNull(IEnumerable<T>? items) => items is null ? null : Copy(items);

    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
