using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;

namespace ParkCarbon.Json;

/// <summary>Where every value of a document starts and ends, and which name it has.</summary>
internal sealed class JsonTree(ReadOnlyMemory<byte> text)
{
    private readonly ConcurrentDictionary<int, int[]> _items = new();
    private readonly Lazy<int[]> _lineStarts = new(() => FindLineStarts(text.Span));
    private JsonNodeSpan[] _nodes = new JsonNodeSpan[64];
    private int _count;

    /// <summary>The document without its byte order mark.</summary>
    public ReadOnlyMemory<byte> Text => text;

    public NameTable Names { get; } = new();

    public bool IsEmpty => _count == 0;

    public ref JsonNodeSpan this[int node] => ref _nodes[node];

    public ReadOnlySpan<byte> Raw(int node) => text.Span[_nodes[node].Start.._nodes[node].End];

    public string NameOf(int node) => Names[_nodes[node].NameId];

    public int Add(JsonNodeSpan node)
    {
        if (_count == _nodes.Length)
        {
            Array.Resize(ref _nodes, _count * 2);
        }

        _nodes[_count] = node;
        return _count++;
    }

    /// <summary>Closes a container: everything added since belongs to it.</summary>
    public void Close(int node, int end)
    {
        _nodes[node].End = end;
        _nodes[node].Next = _count;
    }

    public JsonLocation Start(int node) => At(_nodes[node].Start);

    public JsonLocation NameStart(int node) => _nodes[node].NameStart < 0 ? Start(node) : At(_nodes[node].NameStart);

    public JsonLocation At(int offset)
    {
        var found = Array.BinarySearch(_lineStarts.Value, offset);
        var line = found >= 0 ? found : ~found - 1;
        var column = 1;
        foreach (var unit in text.Span[_lineStarts.Value[line]..offset])
        {
            // Continuation bytes belong to the character before them.
            column += (unit & 0xC0) == 0x80 ? 0 : 1;
        }

        return new(line + 1, column);
    }

    public string PathOf(int node)
    {
        var chain = new Stack<int>();
        for (var at = node; at > 0; at = _nodes[at].Parent)
        {
            chain.Push(at);
        }

        var path = new StringBuilder(JsonPath.Root);
        foreach (var at in chain)
        {
            _ = _nodes[at].NameStart < 0 ? path.AppendItem(PlaceOf(at)) : path.AppendMember(NameOf(at));
        }

        return path.ToString();
    }

    /// <summary>Finds the node of a path, or the innermost one on the way to it.</summary>
    public int Find(string path, out bool exact)
    {
        if (!JsonPath.TrySplit(path, out var steps))
        {
            throw new FormatException($"'{path}' is not a JSON path such as '$.activities[12].quantity'.");
        }

        var node = 0;
        exact = true;
        foreach (var (name, index) in steps)
        {
            var next = name is null ? ItemAt(node, index) : MemberOf(node, name);
            if (next < 0)
            {
                exact = false;
                break;
            }

            node = next;
        }

        return node;
    }

    private int ItemAt(int node, int index)
    {
        if (_nodes[node].Kind != JsonTokenType.StartArray)
        {
            return -1;
        }

        var items = ItemsOf(node);
        return index < items.Length ? items[index] : -1;
    }

    private int MemberOf(int node, string name)
    {
        if (_nodes[node].Kind == JsonTokenType.StartObject && Names.TryFind(name, out var id))
        {
            for (var child = node + 1; child < _nodes[node].Next; child = _nodes[child].Next)
            {
                if (_nodes[child].NameId == id)
                {
                    return child;
                }
            }
        }

        return -1;
    }

    // Counted rather than looked up, because paths are asked for while arrays are still open.
    private int PlaceOf(int node)
    {
        var place = 0;
        for (var child = _nodes[node].Parent + 1; child != node; child = _nodes[child].Next)
        {
            place++;
        }

        return place;
    }

    private int[] ItemsOf(int node) =>
        _items.GetOrAdd(
            node,
            static (parent, tree) =>
            {
                var items = new List<int>();
                for (var child = parent + 1; child < tree._nodes[parent].Next; child = tree._nodes[child].Next)
                {
                    items.Add(child);
                }

                return [.. items];
            },
            this
        );

    private static int[] FindLineStarts(ReadOnlySpan<byte> text)
    {
        var starts = new List<int> { 0 };
        for (int at = 0, step; (step = text[at..].IndexOf((byte)'\n')) >= 0; )
        {
            at += step + 1;
            starts.Add(at);
        }

        return [.. starts];
    }
}
