using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using static ParkCarbon.Json.JsonProblemCodes;

namespace ParkCarbon.Json;

/// <summary>Compares a document's tree with what its type looks like, without making any value.</summary>
internal sealed class ShapeCheck(JsonTree tree, JsonReadOptions options, ProblemList problems)
{
    private const string SchemaProperty = "$schema";

    private readonly HashSet<int> _faulty = [];

    /// <summary>Whether a problem is known in a value or in anything inside it.</summary>
    public bool IsFaulty(int node) => _faulty.Contains(node);

    /// <summary>What the document leaves to initializers: text to insert before it is made into values, at offsets.</summary>
    public List<(int Offset, byte[] Text)> Completions { get; } = [];

    /// <summary>Remembers that a problem is known in a value, and so in everything around it.</summary>
    public void MarkFaulty(int node)
    {
        for (var at = node; at >= 0 && _faulty.Add(at); at = tree[at].Parent) { }
    }

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
                Report(
                    node,
                    NullNotAllowed,
                    ExpectedOf(shape),
                    new(
                        "没有数据时请删去该属性（若可省略）；有则填写。",
                        "Give a value, or leave the property out if it is optional."
                    )
                );
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
                    ReportUnknownValue(child, raw, written);
                }

                return null;
            }

            if (child != node + 1 && report && !shape.AllowsOutOfOrderMetadata)
            {
                Report(
                    child,
                    MisplacedProperty,
                    new($"对象的第一个属性为“{name}”", $"'{name}' as the object's first property"),
                    new("请把它移到对象开头。", "Move it to the start of the object."),
                    atName: true
                );
            }

            return shape.Variant(choices[place].DerivedType);
        }

        if (!shape.Type.IsAbstract)
        {
            return shape;
        }

        if (report)
        {
            ReportMissing(node, name, new($"{NameList.Of(written)} 之一", $"one of {NameList.Of(written)}"));
        }

        return null;
    }

    public void Report(
        int node,
        string code,
        BilingualText expected,
        BilingualText remedy,
        BilingualText? found = null,
        bool atName = false
    )
    {
        MarkFaulty(node);
        if (problems.IsFull)
        {
            return;
        }

        ref var place = ref tree[node];
        problems.Add(
            atName && place.NameStart >= 0 ? place.NameStart : place.Start,
            atName ? tree.NameStart(node) : tree.Start(node),
            tree.PathOf(node),
            code,
            found ?? Excerpt.Of(tree, node),
            expected,
            remedy
        );
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
                ReportUnknown(child, name, shape, given);
            }
        }

        for (var i = 0; i < shape.Required.Length; i++)
        {
            if (!given[i])
            {
                ReportMissing(node, shape.Required[i].Name, ExpectedOf(shape.Required[i].Shape));
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
            Report(
                node,
                ReadOnlyProperty,
                new(
                    "仅含可填写的属性（该项由其他数据得出）",
                    "only what can be given (this is worked out from other data)"
                ),
                new("请删除它。", "Remove it."),
                PropertyFound(tree.NameOf(node)),
                atName: true
            );
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

    private void ReportUnknown(int node, string name, TypeShape shape, Span<bool> given)
    {
        var nearest = NearestName.Of(name, shape.Names);
        if (nearest is not null && shape.Places.TryGetValue(shape.Members[nearest], out var place))
        {
            // One slip of the pen is one problem: the property it stands for is not missing as well.
            given[place] = true;
        }

        var list = NameList.Of(shape.Names);
        var (expected, remedy) = (nearest, shape.Names.Length) switch
        {
            (not null, _) => (
                new BilingualText($"“{nearest}”等已知属性", $"a known property such as '{nearest}'"),
                new BilingualText($"是否想写“{nearest}”？", $"Did you mean '{nearest}'?")
            ),
            (_, 0) => (
                new("没有属性的对象", "an object without properties"),
                new BilingualText("请删除该属性。", "Remove the property.")
            ),
            _ => (
                new($"{list} 之一", $"one of {list}"),
                new BilingualText("请更正属性名，或删除该属性。", "Correct the name, or remove the property.")
            ),
        };
        Report(node, UnknownProperty, expected, remedy, PropertyFound(name), atName: true);
    }

    private void ReportMissing(int node, string name, BilingualText value) =>
        Report(
            node,
            MissingProperty,
            new($"必填属性“{name}”（{value.Zh}）", $"the required property '{name}' ({value.En})"),
            new($"请补充“{name}”。", $"Add '{name}'."),
            new($"没有“{name}”的对象", $"an object without '{name}'")
        );

    private void ReportUnknownValue(int node, string value, string[] names)
    {
        var nearest = NearestName.Of(value, names);
        var list = NameList.Of(names);
        Report(
            node,
            UnknownValue,
            new($"{list} 之一", $"one of {list}"),
            nearest is null
                ? new("请改为所列的值之一。", "Write one of the values listed.")
                : new($"是否想写“{nearest}”？", $"Did you mean '{nearest}'?")
        );
    }

    private void CheckLeaf(int node, LeafShape leaf)
    {
        var kind = KindOf(tree[node].Kind);
        if ((leaf.Kinds & kind) == 0)
        {
            Report(node, WrongKind, leaf.Expected, WrongKindRemedy(kind, leaf.Kinds));
        }
        else if (leaf.Names is { } names)
        {
            var value = TextOf(node);
            if (Array.IndexOf(names, value) < 0)
            {
                ReportUnknownValue(node, value, names);
            }
        }
        else if (
            kind == JsonKinds.Number
            && leaf.NumberType is { } type
            && NumberCheck.Check(type, tree.Raw(node)) is { } problem
        )
        {
            Report(node, problem.Code, problem.Expected, problem.Remedy);
        }
    }

    private bool Is(int node, TypeShape shape, JsonTokenType kind)
    {
        if (tree[node].Kind == kind)
        {
            return true;
        }

        Report(
            node,
            WrongKind,
            ExpectedOf(shape),
            kind == JsonTokenType.StartArray
                ? new("请写成 [ … ]，只有一项时也一样。", "Write it as [ … ], even for a single item.")
                : new("请写成 { … }。", "Write it as { … }.")
        );
        return false;
    }

    private static BilingualText ExpectedOf(TypeShape shape) =>
        shape.Kind switch
        {
            JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary => new("对象 { … }", "an object { … }"),
            JsonTypeInfoKind.Enumerable => new("数组 [ … ]", "an array [ … ]"),
            _ => shape.Leaf.Expected,
        };

    private static BilingualText WrongKindRemedy(JsonKinds found, JsonKinds wanted) =>
        found == JsonKinds.Text && wanted == JsonKinds.Number
            ? new("数字不加引号。", "Write the number without quotes.")
        : found == JsonKinds.Text && wanted == JsonKinds.Boolean
            ? new("true 和 false 不加引号。", "Write true or false without quotes.")
        : wanted == JsonKinds.Text ? new("请写成双引号中的文本。", "Write it as text in double quotes.")
        : new("请改为所要求的形式。", "Write it in the form expected.");

    private static BilingualText PropertyFound(string name)
    {
        var shown = Excerpt.Show(name);
        return new($"属性“{shown}”", $"property '{shown}'");
    }

    private static JsonKinds KindOf(JsonTokenType token) =>
        token switch
        {
            JsonTokenType.String => JsonKinds.Text,
            JsonTokenType.Number => JsonKinds.Number,
            JsonTokenType.True or JsonTokenType.False => JsonKinds.Boolean,
            JsonTokenType.StartObject => JsonKinds.Object,
            JsonTokenType.StartArray => JsonKinds.Array,
            _ => JsonKinds.None,
        };

    private static string JsonSerializerText(object discriminator) =>
        Convert.ToString(discriminator, System.Globalization.CultureInfo.InvariantCulture)!;

    private string TextOf(int node)
    {
        var reader = new Utf8JsonReader(tree.Raw(node));
        reader.Read();
        return reader.GetString()!;
    }
}
