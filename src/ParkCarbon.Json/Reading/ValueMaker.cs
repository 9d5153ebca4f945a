using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ParkCarbon.Json;

/// <summary>Makes the value and, where the types refuse it, finds the innermost parts that they refuse.</summary>
/// <remarks>
/// The whole document is tried first; after a refusal each part is tried alone, going down only into parts that are refused.
/// A good document is made once, a bad one at most once for each level of nesting.
/// </remarks>
internal sealed class ValueMaker(JsonTree tree, JsonReadOptions options, ShapeCheck check, ShapeProblems problems)
{
    private readonly ReadOnlyMemory<byte> _text = Hide(tree, check.SchemaNode);
    private readonly (int Offset, byte[] Text)[] _completions = [.. check.Completions.OrderBy(c => c.Offset)];
    private readonly JsonReaderOptions _readerOptions = TreeBuilder.ReaderOptions(options);

    /// <summary>Returns the value made of a part, or reports why there is none.</summary>
    public object? Make(int node, TypeShape shape)
    {
        Exception refusal;
        try
        {
            var slice = Slice(tree[node].Start, tree[node].End);
            var reader = new Utf8JsonReader(slice, isFinalBlock: true, new JsonReaderState(_readerOptions));
            return shape.Construct(ref reader);
        }
        catch (Exception exception) when (IsAboutInput(exception, node))
        {
            refusal = exception;
        }

        // Outside the handler: nested handlers take so much stack that deep documents would exhaust it.
        Blame(node, shape, refusal);
        return null;
    }

    // The serializer says "not supported" of an object that does not say which variant it is: known by now.
    private bool IsAboutInput(Exception refusal, int node) =>
        Refusal.IsAboutInput(refusal) || (refusal is NotSupportedException && problems.IsFaulty(node));

    /// <summary>Returns a part of the text, completed with what the document leaves to initializers.</summary>
    private ReadOnlySpan<byte> Slice(int start, int end)
    {
        var text = _text.Span;
        var next = FirstCompletionAfter(start);
        if (next == _completions.Length || _completions[next].Offset >= end)
        {
            return text[start..end];
        }

        var slice = new ArrayBufferWriter<byte>(end - start + 256);
        for (; next < _completions.Length && _completions[next].Offset < end; next++)
        {
            slice.Write(text[start.._completions[next].Offset]);
            slice.Write(_completions[next].Text);
            start = _completions[next].Offset;
        }

        slice.Write(text[start..end]);
        return slice.WrittenSpan;
    }

    private int FirstCompletionAfter(int offset)
    {
        var (from, to) = (0, _completions.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = _completions[middle].Offset <= offset ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    private void Blame(int node, TypeShape shape, Exception refusal)
    {
        var isShaped =
            tree[node].Kind
            == (shape.Kind == JsonTypeInfoKind.Enumerable ? JsonTokenType.StartArray : JsonTokenType.StartObject);
        if (shape.Kind != JsonTypeInfoKind.None && isShaped)
        {
            var variant = check.VariantOf(node, shape, report: false);
            for (var child = node + 1; child < tree[node].Next && !problems.IsFull; child = tree[child].Next)
            {
                MakePart(child, variant);
            }
        }

        if (!problems.IsFaulty(node))
        {
            Report(node, shape, refusal);
        }
    }

    private void MakePart(int node, TypeShape? owner)
    {
        if (tree[node].Kind == JsonTokenType.Null || owner is null)
        {
            return;
        }

        if (owner.Kind != JsonTypeInfoKind.Object)
        {
            if (owner.Key is { } key)
            {
                MakeKey(node, key);
            }

            Make(node, owner.Element);
        }
        else if (owner.Members.TryGetValue(tree.NameOf(node), out var member) && !member.IsReadOnly)
        {
            Make(node, member.Shape);
        }
    }

    // A key is refused for the same reasons as a value of its type, so it is tried as one.
    private void MakeKey(int node, TypeShape key)
    {
        if ((key.Leaf.Kinds & JsonKinds.Text) == 0)
        {
            return;
        }

        try
        {
            var name = JsonEncodedText.Encode(tree.NameOf(node)).EncodedUtf8Bytes;
            var reader = new Utf8JsonReader([(byte)'"', .. name, (byte)'"']);
            key.Construct(ref reader);
        }
        catch (Exception refusal) when (Refusal.IsAboutInput(refusal))
        {
            var words = Refusal.Of(refusal, key.Type);
            var shown = $"'{Excerpt.Show(tree.NameOf(node))}'";
            problems.Report(
                node,
                words.Code,
                words.Expected ?? key.Leaf.Expected,
                words.Remedy,
                new($"键 {shown}", $"key {shown}"),
                atName: true
            );
        }
    }

    private void Report(int node, TypeShape shape, Exception refusal)
    {
        var words = Refusal.Of(refusal, shape.Type);
        if (shape.Kind == JsonTypeInfoKind.Object && MemberBlamed(node, shape, refusal) is { } blamed)
        {
            (node, shape) = (blamed.Node, blamed.Member.Shape);
        }

        var expected =
            words.Expected
            ?? shape.Kind switch
            {
                JsonTypeInfoKind.None => shape.Leaf.Expected,
                JsonTypeInfoKind.Object => new(
                    $"自洽的 {shape.Type.Name}",
                    $"a {shape.Type.Name} that is consistent in itself"
                ),
                _ => new("与其他数据相符的各项", "items that agree with what stands around them"),
            };
        problems.Report(node, words.Code, expected, words.Remedy);
    }

    /// <summary>The member that a refusal names as its parameter, where the document gives it: a closer place than the object.</summary>
    private (int Node, MemberShape Member)? MemberBlamed(int node, TypeShape shape, Exception refusal)
    {
        if (Refusal.ParameterOf(refusal) is not { } parameter)
        {
            return null;
        }

        for (var child = node + 1; child < tree[node].Next; child = tree[child].Next)
        {
            var name = tree.NameOf(child);
            if (
                string.Equals(name, parameter, StringComparison.OrdinalIgnoreCase)
                && shape.Members.TryGetValue(name, out var member)
            )
            {
                return (child, member);
            }
        }

        return null;
    }

    /// <summary>Blanks the <c>$schema</c> property and its comma, for types that refuse what they do not know.</summary>
    private static ReadOnlyMemory<byte> Hide(JsonTree tree, int node)
    {
        if (node < 0)
        {
            return tree.Text;
        }

        var text = tree.Text.ToArray();
        var (start, end) = (tree[node].NameStart, tree[node].End);
        var next = Trivia.Skip(text, end);
        if (text[next] == (byte)',')
        {
            text[next] = (byte)' ';
        }
        else
        {
            // The last property: the comma, if there are others, stands before it.
            var previous = -1;
            for (var child = 1; child < node; child = tree[child].Next)
            {
                previous = child;
            }

            if (previous > 0)
            {
                text[Trivia.Skip(text, tree[previous].End)] = (byte)' ';
            }
        }

        text.AsSpan(start, end - start).Fill((byte)' ');
        return text;
    }
}
