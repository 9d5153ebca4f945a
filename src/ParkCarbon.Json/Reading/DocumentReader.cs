using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using static ParkCarbon.Json.JsonProblemCodes;

namespace ParkCarbon.Json;

/// <summary>Reads one document: bytes, tokens, shape, value.</summary>
internal sealed class DocumentReader
{
    private readonly int _bomLength;
    private readonly JsonReadOptions _options;
    private readonly ProblemList _problems;
    private readonly string _source;
    private readonly JsonTree _tree;
    private readonly ReadOnlyMemory<byte> _utf8;

    public DocumentReader(ReadOnlyMemory<byte> utf8, string source, JsonReadOptions options)
    {
        _utf8 = utf8;
        _source = source;
        _options = options;
        _problems = new(source, options.Limits.MaxProblems);
        _bomLength = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        _tree = new(utf8[_bomLength..]);
    }

    public JsonReadResult<T> Read<T>(JsonTypeInfo<T> type)
        where T : notnull
    {
        var builder = new TreeBuilder(_tree, _options, _problems);
        if (IsTooLarge() || IsNotUtf8() || !builder.Build())
        {
            return Failed<T>();
        }

        var problems = new ShapeProblems(_tree, _problems);
        builder.Faulty.ForEach(problems.MarkFaulty);
        var check = new ShapeCheck(_tree, _options, problems);
        var shape = TypeShape.Of(type);
        check.Check(0, shape, allowsNull: false);
        if (_problems.IsFull || _tree[0].Kind == JsonTokenType.Null)
        {
            return Failed<T>();
        }

        var value = new ValueMaker(_tree, _options, check, problems).Make(0, shape);
        return _problems.Count == 0 && value is T whole ? new(whole, new JsonLocator(_tree, _source)) : Failed<T>();
    }

    private JsonReadResult<T> Failed<T>()
        where T : notnull =>
        new(_problems.InOrder(), _problems.IsFull, _tree.IsEmpty ? null : new JsonLocator(_tree, _source));

    private bool IsTooLarge()
    {
        var limit = _options.Limits.MaxBytes;
        if (_utf8.Length <= limit)
        {
            return false;
        }

        Add(
            0,
            new(1, 1),
            TooLarge,
            new($"超过 {limit} 字节的文件", $"a document of more than {limit} bytes"),
            new($"至多 {limit} 字节", $"at most {limit} bytes"),
            new(
                "请拆分文件，或由调用方放宽大小限制。",
                "Split the document, or let the caller raise the limit on size."
            )
        );
        return true;
    }

    private bool IsNotUtf8()
    {
        var text = _tree.Text.Span;
        if (Utf8.IsValid(text))
        {
            return false;
        }

        var at = 0;
        while (Rune.DecodeFromUtf8(text[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        var place = at + _bomLength;
        var isUtf16 =
            _utf8.Span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])
            || _utf8.Span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        Add(
            at,
            _tree.At(at),
            InvalidText,
            new(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"第 {place} 字节（从 0 起）的 0x{text[at]:X2}，不是 UTF-8"
                ),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"byte 0x{text[at]:X2} at position {place} (from 0), which is not UTF-8"
                )
            ),
            new("UTF-8 文本", "text in UTF-8"),
            isUtf16
                ? new("文件是 UTF-16；请另存为 UTF-8。", "The document is UTF-16; save it as UTF-8.")
                : new(
                    "文件可能是 GBK 编码；请另存为 UTF-8。",
                    "The document may be in GBK or another encoding; save it as UTF-8."
                )
        );
        return true;
    }

    private void Add(
        int offset,
        JsonLocation location,
        string code,
        BilingualText found,
        BilingualText expected,
        BilingualText remedy
    ) => _problems.Add(offset, location, JsonPath.Root, code, found, expected, remedy);
}
