using System.Buffers;
using System.Text.Json;

namespace ParkCarbon.Json;

/// <summary>Each property name of a document once, by number.</summary>
internal sealed class NameTable
{
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    public int Count => _names.Count;

    public string this[int id] => _names[id];

    public bool TryFind(string name, out int id) => _ids.TryGetValue(name, out id);

    /// <exception cref="InvalidOperationException">The name has an escape for half a character.</exception>
    public int Add(ref Utf8JsonReader reader)
    {
        const int Short = 128;
        var length = reader.ValueSpan.Length;
        var rented = length > Short ? ArrayPool<char>.Shared.Rent(length) : null;
        try
        {
            var characters = rented ?? stackalloc char[Short];
            return Add(characters[..reader.CopyString(characters)]);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<char>.Shared.Return(rented);
            }
        }
    }

    public int Add(ReadOnlySpan<char> name)
    {
        var ids = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!ids.TryGetValue(name, out var id))
        {
            id = _names.Count;
            var text = name.ToString();
            _names.Add(text);
            _ids.Add(text, id);
        }

        return id;
    }
}
