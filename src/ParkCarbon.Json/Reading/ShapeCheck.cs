using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ParkCarbon.Json;

/// <summary>Compares a document's tree with what its type looks like, without making any value.</summary>
internal sealed class ShapeCheck(JsonTree tree, JsonReadOptions options, ShapeProblems problems)
{
    private const string SchemaProperty = "$schema";

    /// <summary>What the document leaves to initializers: text to insert before it is made into values, at offsets.</summary>
    public List<(int Offset, byte[] Text)> Completions { get; } = [];

    /// <summary>The <c>$schema</c> property that the type does not have, or -1.</summary>
    public int SchemaNode { get; private set; } = -1;

    public void Check(int node, TypeShape shape, bool allowsNull)
    {
        if (problems.IsFull)
        {
            return;
        }

        var kind = tree[node].Kind;
        if (kind == JsonTokenType.Null)
        {
            if (
                !allowsNull
                && !(shape.Kind == JsonTypeInfoKind.None && shape.Leaf is { Kinds: JsonKinds.Any, Names: null })
            )
            {
                problems.NullNotAllowed(node, shape);
            }

            return;
        }

        switch (shape.Kind)
        {
            case JsonTypeInfoKind.Object when Is(node, shape, JsonTokenType.StartObject):
                CheckObject(node, shape);
                break;
            case JsonTypeInfoKind.Enumerable when Is(node, shape, JsonTokenType.StartArray):
                CheckChildren(node, shape);
                break;
            case JsonTypeInfoKind.Dictionary when Is(node, shape, JsonTokenType.StartObject):
                CheckChildren(node, shape);
                break;
            case JsonTypeInfoKind.None:
                CheckLeaf(node, shape.Leaf);
                break;
            default:
                break;
        }
    }

    /// <summary>Finds which of a type's variants an object is; null when that itself is a problem, reported here.</summary>
    public TypeShape? VariantOf(int node, TypeShape shape, bool report)
    {
        if (shape.Variants is not { } variants)
        {
            return shape;
        }

        var name = variants.TypeDiscriminatorPropertyName;
        var choices = variants.DerivedTypes.Where(d => d.TypeDiscriminator is not null).ToList();
        string[] written = [.. choices.Select(d => JsonSerializerText(d.TypeDiscriminator!))];
        for (var child = node + 1; child < tree[node].Next; child = tree[child].Next)
        {
            if (tree.NameOf(child) != name)
            {
                continue;
            }

            var raw =
                tree[child].Kind == JsonTokenType.String
                    ? TextOf(child)
                    : System.Text.Encoding.UTF8.GetString(tree.Raw(child));
            var place = Array.IndexOf(written, raw);
            if (place < 0)
            {
                if (report)
                {
                    problems.UnknownValue(child, raw, written);
                }

                return null;
            }

            if (child != node + 1 && report && !shape.AllowsOutOfOrderMetadata)
            {
                problems.Misplaced(child, name);
            }

            return shape.Variant(choices[place].DerivedType);
        }

        if (!shape.Type.IsAbstract)
        {
            return shape;
        }

        if (report)
        {
            problems.Missing(node, name, new($"{NameList.Of(written)} 之一", $"one of {NameList.Of(written)}"));
        }

        return null;
    }

    private void CheckChildren(int node, TypeShape shape)
    {
        var (element, allowsNull) = (shape.Element, shape.AllowsNullElements);
        for (var child = node + 1; child < tree[node].Next && !problems.IsFull; child = tree[child].Next)
        {
            Check(child, element, allowsNull);
        }
    }

    private void CheckObject(int node, TypeShape declared)
    {
        if (VariantOf(node, declared, report: true) is not { } shape)
        {
            return;
        }

        var given = shape.Places.Count <= 64 ? stackalloc bool[64] : new bool[shape.Places.Count];
        var discriminator = declared.Variants?.TypeDiscriminatorPropertyName;
        for (var child = node + 1; child < tree[node].Next && !problems.IsFull; child = tree[child].Next)
        {
            var name = tree.NameOf(child);
            if (shape.Members.TryGetValue(name, out var member))
            {
                if (shape.Places.TryGetValue(member, out var place))
                {
                    given[place] = true;
                }

                CheckMember(child, member);
            }
            else if (name != discriminator && !shape.HasExtensionData && !IsSchema(node, child, name))
            {
                // One slip of the pen is one problem: the property it stands for is not missing as well.
                if (
                    problems.Unknown(child, shape) is { } meant
                    && shape.Places.TryGetValue(shape.Members[meant], out var meantPlace)
                )
                {
                    given[meantPlace] = true;
                }
            }
        }

        for (var i = 0; i < shape.Required.Length; i++)
        {
            if (!given[i])
            {
                problems.Missing(node, shape.Required[i].Name, ShapeProblems.ExpectedOf(shape.Required[i].Shape));
            }
        }

        Complete(node, shape, given);
    }

    // After the first property, whatever follows it; a discriminator that has to come first still does.
    private void Complete(int node, TypeShape shape, ReadOnlySpan<bool> given)
    {
        List<byte>? text = null;
        foreach (var (member, written) in shape.Defaults)
        {
            if (!given[shape.Places[member]])
            {
                text ??= [];
                text.Add((byte)',');
                text.AddRange(written);
            }
        }

        if (text is not null)
        {
            var first = node + 1 == SchemaNode ? tree[node + 1].Next : node + 1;
            Completions.Add(
                first < tree[node].Next
                    ? (tree[first].End, text.ToArray())
                    : (tree[node].Start + 1, text.Skip(1).ToArray())
            );
        }
    }

    private void CheckMember(int node, MemberShape member)
    {
        if (member.IsReadOnly)
        {
            problems.ReadOnly(node);
            return;
        }

        Check(node, member.Shape, member.AllowsNull);
    }

    private bool IsSchema(int node, int child, string name)
    {
        if (!options.AllowSchemaProperty || node != 0 || name != SchemaProperty)
        {
            return false;
        }

        SchemaNode = child;
        return true;
    }

    private void CheckLeaf(int node, LeafShape leaf)
    {
        var kind = LeafShape.KindOf(tree[node].Kind);
        if ((leaf.Kinds & kind) == 0)
        {
            problems.WrongKind(node, leaf);
        }
        else if (leaf.Names is { } names)
        {
            var value = TextOf(node);
            if (Array.IndexOf(names, value) < 0)
            {
                problems.UnknownValue(node, value, names);
            }
        }
        else if (
            kind == JsonKinds.Number
            && leaf.NumberType is { } type
            && NumberCheck.Check(type, tree.Raw(node)) is { } problem
        )
        {
            problems.Report(node, problem.Code, problem.Expected, problem.Remedy);
        }
    }

    private bool Is(int node, TypeShape shape, JsonTokenType kind)
    {
        if (tree[node].Kind == kind)
        {
            return true;
        }

        problems.WrongKind(node, shape);
        return false;
    }

    private static string JsonSerializerText(object discriminator) =>
        Convert.ToString(discriminator, System.Globalization.CultureInfo.InvariantCulture)!;

    private string TextOf(int node)
    {
        var reader = new Utf8JsonReader(tree.Raw(node));
        reader.Read();
        return reader.GetString()!;
    }
}
