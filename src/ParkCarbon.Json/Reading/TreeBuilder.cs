using System.Text;
using System.Text.Json;
using static ParkCarbon.Json.JsonProblemCodes;

namespace ParkCarbon.Json;

/// <summary>Reads tokens into a <see cref="JsonTree"/>, checking what needs no type: syntax, limits, duplicate names.</summary>
internal sealed class TreeBuilder(JsonTree tree, JsonReadOptions options, ProblemList problems)
{
    private readonly ReadLimits _limits = options.Limits;
    private readonly List<(int Node, int Count)> _open = [];

    // Which object had a name last, and at which node: indexed by name, so an object of n properties costs n.
    private (int Object, int Node)[] _seen = [];
    private int _nameStart = -1;
    private int _nameId = -1;

    /// <summary>The values that problems were found in.</summary>
    public List<int> Faulty { get; } = [];

    /// <summary>The options that tokens are read with, here and when values are made of slices.</summary>
    public static JsonReaderOptions ReaderOptions(JsonReadOptions options) =>
        new()
        {
            AllowTrailingCommas = options.AllowTrailingCommas,
            CommentHandling = options.AllowComments ? JsonCommentHandling.Skip : JsonCommentHandling.Disallow,
            // One deeper than allowed, so that this class sees the first token too deep and says so in its own words.
            MaxDepth = options.Limits.MaxDepth + 1,
        };

    /// <returns>Whether the tree is whole; otherwise the last problem says why not.</returns>
    public bool Build()
    {
        var reader = new Utf8JsonReader(
            tree.Text.Span,
            isFinalBlock: true,
            new JsonReaderState(ReaderOptions(options))
        );
        var last = JsonTokenType.None;
        var consumed = 0;
        try
        {
            while (reader.Read())
            {
                if (!Take(ref reader))
                {
                    return false;
                }

                (last, consumed) = (reader.TokenType, (int)reader.BytesConsumed);
            }

            return true;
        }
        catch (JsonException)
        {
            var inner = _open.Count == 0 ? -1 : _open[^1].Node;
            new SyntaxDiagnosis(tree, options, problems, PathOfNext()).Report(last, consumed, inner);
            return false;
        }
    }

    private bool Take(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                return TakeName(ref reader, start);
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                if (_open.Count >= _limits.MaxDepth)
                {
                    return Stop(
                        start,
                        TooDeep,
                        new($"第 {_limits.MaxDepth + 1} 层嵌套", $"nesting {_limits.MaxDepth + 1} levels deep"),
                        new($"至多 {_limits.MaxDepth} 层", $"at most {_limits.MaxDepth} levels"),
                        new(
                            "请减少嵌套，或由调用方放宽深度限制。",
                            "Nest less, or let the caller raise the depth limit."
                        )
                    );
                }

                var opened = Add(ref reader, start);
                if (opened >= 0)
                {
                    _open.Add((opened, 0));
                }

                return opened >= 0;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                var closed = _open[^1].Node;
                _open.RemoveAt(_open.Count - 1);
                tree.Close(closed, (int)reader.BytesConsumed);
                if (reader.TokenType == JsonTokenType.EndObject)
                {
                    FindDuplicates(closed);
                }

                return true;
            default:
                var added = Add(ref reader, start);
                if (added >= 0 && reader.TokenType == JsonTokenType.String)
                {
                    CheckText(ref reader, added);
                }

                return added >= 0;
        }
    }

    private bool TakeName(ref Utf8JsonReader reader, int start)
    {
        _nameStart = start;
        if (IsTooLong(reader.ValueSpan, out var length))
        {
            _nameId = tree.Names.Add("…");
            return Stop(start, TextTooLong, LengthFound(length), LengthAllowed(), LengthRemedy);
        }

        try
        {
            _nameId = tree.Names.Add(ref reader);
            return true;
        }
        catch (InvalidOperationException)
        {
            _nameId = tree.Names.Add(Encoding.UTF8.GetString(reader.ValueSpan));
            var (found, expected, remedy) = HalfACharacter(reader.ValueSpan);
            return Stop(start, InvalidText, found, expected, remedy);
        }
    }

    private int Add(ref Utf8JsonReader reader, int start)
    {
        var parent = -1;
        if (_open.Count > 0)
        {
            (parent, var count) = _open[^1];
            if (count >= _limits.MaxItems)
            {
                Stop(
                    start,
                    TooManyItems,
                    new($"第 {count + 1} 项", $"item {count + 1}"),
                    new($"至多 {_limits.MaxItems} 项", $"at most {_limits.MaxItems} items"),
                    new(
                        "请拆分文件，或由调用方放宽项数限制。",
                        "Split the document, or let the caller raise the limit on items."
                    )
                );
                return -1;
            }

            _open[^1] = (parent, count + 1);
        }

        var node = tree.Add(
            new()
            {
                Kind = reader.TokenType,
                Start = start,
                End = (int)reader.BytesConsumed,
                NameStart = _nameStart,
                NameId = _nameId,
                Parent = parent,
            }
        );
        tree[node].Next = node + 1;
        _nameStart = -1;
        _nameId = -1;
        return node;
    }

    private void CheckText(ref Utf8JsonReader reader, int node)
    {
        if (IsTooLong(reader.ValueSpan, out var length))
        {
            Report(node, TextTooLong, LengthFound(length), LengthAllowed(), LengthRemedy);
            return;
        }

        if (!reader.ValueIsEscaped)
        {
            return;
        }

        try
        {
            reader.GetString();
        }
        catch (InvalidOperationException)
        {
            var (found, expected, remedy) = HalfACharacter(reader.ValueSpan);
            Report(node, InvalidText, found, expected, remedy);
        }
    }

    private void FindDuplicates(int node)
    {
        var end = tree[node].Next;
        if (_seen.Length < tree.Names.Count)
        {
            Array.Resize(ref _seen, Math.Max(tree.Names.Count, _seen.Length * 2));
        }

        for (var child = node + 1; child < end; child = tree[child].Next)
        {
            ref var seen = ref _seen[tree[child].NameId];
            // Entries start as (0, 0), and the document's node is 0: a node of its own can never be its own child.
            if (seen.Object == node && seen.Node != 0)
            {
                if (problems.IsFull)
                {
                    return;
                }

                var (first, second) = (tree.NameStart(seen.Node), tree.NameStart(child));
                var name = Excerpt.Show(tree.NameOf(child));
                Faulty.Add(child);
                problems.Add(
                    tree[child].NameStart,
                    second,
                    tree.PathOf(child),
                    DuplicateProperty,
                    new($"第二个“{name}”属性", $"a second property '{name}'"),
                    new(
                        $"每个属性一次（首个在第 {first.Line} 行）",
                        $"each property once (the first is on line {first.Line})"
                    ),
                    new(
                        $"请删除第 {first.Line} 行第 {first.Column} 列或第 {second.Line} 行第 {second.Column} 列的一个。",
                        $"Remove the one at {first.Line}:{first.Column} or the one at {second.Line}:{second.Column}."
                    )
                );
            }
            else
            {
                seen = (node, child);
            }
        }
    }

    private bool IsTooLong(ReadOnlySpan<byte> text, out int length)
    {
        length = text.Length;
        if (length <= _limits.MaxTextLength)
        {
            return false;
        }

        length = Encoding.UTF8.GetCharCount(text);
        return length > _limits.MaxTextLength;
    }

    private static BilingualText LengthFound(int length) =>
        new($"{length} 个字符的文本", $"text of {length} characters");

    private BilingualText LengthAllowed() =>
        new($"至多 {_limits.MaxTextLength} 个字符", $"at most {_limits.MaxTextLength} characters");

    private static BilingualText LengthRemedy =>
        new("请缩短，或由调用方放宽长度限制。", "Shorten it, or let the caller raise the limit on text.");

    private static (BilingualText Found, BilingualText Expected, BilingualText Remedy) HalfACharacter(
        ReadOnlySpan<byte> text
    ) =>
        (
            Excerpt.Text($"\"{Excerpt.Show(text)}\""),
            new("成对的 \\u 转义", "\\u escapes that make whole characters"),
            new(
                "有一个 \\uD800–\\uDFFF 转义缺少另一半；请直接写出该字符。",
                "One escape from \\uD800 to \\uDFFF lacks its other half; write the character itself."
            )
        );

    private void Report(int node, string code, BilingualText found, BilingualText expected, BilingualText remedy)
    {
        if (!problems.IsFull)
        {
            Faulty.Add(node);
            problems.Add(tree[node].Start, tree.Start(node), tree.PathOf(node), code, found, expected, remedy);
        }
    }

    private bool Stop(int offset, string code, BilingualText found, BilingualText expected, BilingualText remedy)
    {
        CloseAll(offset);
        problems.Add(offset, tree.At(offset), PathOfNext(), code, found, expected, remedy);
        return false;
    }

    private string PathOfNext()
    {
        CloseAll(tree.Text.Length);
        if (_open.Count == 0)
        {
            return JsonPath.Root;
        }

        var (node, count) = _open[^1];
        var path = tree.PathOf(node);
        return _nameId >= 0 ? JsonPath.Member(path, tree.Names[_nameId])
            : tree[node].Kind == JsonTokenType.StartArray ? JsonPath.Item(path, count)
            : path;
    }

    // Paths are read off the tree, which wants every container closed.
    private void CloseAll(int end)
    {
        foreach (var (node, _) in _open)
        {
            tree.Close(node, end);
        }
    }
}
