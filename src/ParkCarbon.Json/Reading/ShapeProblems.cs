using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using static ParkCarbon.Json.JsonProblemCodes;

namespace ParkCarbon.Json;

/// <summary>Words the problems of values that are not of their type's shape, and remembers which values have one.</summary>
internal sealed class ShapeProblems(JsonTree tree, ProblemList problems)
{
    private readonly HashSet<int> _faulty = [];

    /// <summary>Whether a problem is known in a value or in anything inside it.</summary>
    public bool IsFaulty(int node) => _faulty.Contains(node);

    /// <summary>Whether no further problem is taken.</summary>
    public bool IsFull => problems.IsFull;

    /// <summary>Remembers that a problem is known in a value, and so in everything around it.</summary>
    public void MarkFaulty(int node)
    {
        for (var at = node; at >= 0 && _faulty.Add(at); at = tree[at].Parent) { }
    }

    /// <summary>Adds a problem of a value.</summary>
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

    /// <summary>A null where there has to be a value.</summary>
    public void NullNotAllowed(int node, TypeShape shape) =>
        Report(
            node,
            JsonProblemCodes.NullNotAllowed,
            ExpectedOf(shape),
            new(
                "没有数据时请删去该属性（若可省略）；有则填写。",
                "Give a value, or leave the property out if it is optional."
            )
        );

    /// <summary>A value that is no object or array where its type asks for one.</summary>
    public void WrongKind(int node, TypeShape shape) =>
        Report(
            node,
            JsonProblemCodes.WrongKind,
            ExpectedOf(shape),
            shape.Kind == JsonTypeInfoKind.Enumerable
                ? new("请写成 [ … ]，只有一项时也一样。", "Write it as [ … ], even for a single item.")
                : new("请写成 { … }。", "Write it as { … }.")
        );

    /// <summary>A value of another kind than its leaf type is written as.</summary>
    public void WrongKind(int node, LeafShape leaf) =>
        Report(
            node,
            JsonProblemCodes.WrongKind,
            leaf.Expected,
            WrongKindRemedy(LeafShape.KindOf(tree[node].Kind), leaf.Kinds)
        );

    /// <summary>The property that tells an object's variant, where it has to stand first and does not.</summary>
    public void Misplaced(int node, string name) =>
        Report(
            node,
            MisplacedProperty,
            new($"对象的第一个属性为“{name}”", $"'{name}' as the object's first property"),
            new("请把它移到对象开头。", "Move it to the start of the object."),
            atName: true
        );

    /// <summary>A property that is worked out and cannot be given.</summary>
    public void ReadOnly(int node) =>
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

    /// <summary>A property that the type does not have.</summary>
    /// <returns>The property that was probably meant, if any.</returns>
    public string? Unknown(int node, TypeShape shape)
    {
        var name = tree.NameOf(node);
        var nearest = NearestName.Of(name, shape.Names);
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
        return nearest;
    }

    /// <summary>A property that has to be there and is not.</summary>
    public void Missing(int node, string name, BilingualText value) =>
        Report(
            node,
            MissingProperty,
            new($"必填属性“{name}”（{value.Zh}）", $"the required property '{name}' ({value.En})"),
            new($"请补充“{name}”。", $"Add '{name}'."),
            new($"没有“{name}”的对象", $"an object without '{name}'")
        );

    /// <summary>A text that is none of the names of an enum or of variants.</summary>
    public void UnknownValue(int node, string value, string[] names)
    {
        var nearest = NearestName.Of(value, names);
        var list = NameList.Of(names);
        Report(
            node,
            JsonProblemCodes.UnknownValue,
            new($"{list} 之一", $"one of {list}"),
            nearest is null
                ? new("请改为所列的值之一。", "Write one of the values listed.")
                : new($"是否想写“{nearest}”？", $"Did you mean '{nearest}'?")
        );
    }

    /// <summary>What a type expects, for a message.</summary>
    public static BilingualText ExpectedOf(TypeShape shape) =>
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
}
