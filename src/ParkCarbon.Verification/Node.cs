using System.Text.Json;

namespace ParkCarbon.Verification;

/// <summary>A member of a statement with its path; what is not as it must be is thrown with that path.</summary>
internal readonly record struct Node(JsonElement Json, string Path)
{
    public Node this[string name] =>
        Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out var member)
            ? new(member, $"{Path}.{name}")
            : throw new Node(default, $"{Path}.{name}").Unlike("a member");
    public string Shown => Json.GetRawText() is { Length: > 200 } text ? text[..200] + "…" : Json.GetRawText();
    public string? Text =>
        Json.ValueKind is JsonValueKind.String or JsonValueKind.Null ? Json.GetString() : throw Unlike("a text");
    public List<Node> Items => Json.ValueKind == JsonValueKind.Array ? ItemsOf(Json, Path) : throw Unlike("a list");
    public Exact? Number =>
        Json.ValueKind == JsonValueKind.Null ? null
        : Json.ValueKind is JsonValueKind.Number or JsonValueKind.String
            ? Exact.Read($"{Json}") ?? throw Unlike("digits")
        : throw Unlike("a number");

    public bool IsNull => Json.ValueKind == JsonValueKind.Null;

    public bool IsFalse => Json.ValueKind == JsonValueKind.False;

    public bool IsTrue => Json.ValueKind == JsonValueKind.True;

    /// <summary>The amount, electricity in GJ.</summary>
    public Exact? Measured =>
        IsNull ? null : this["value"].Number * (this["unit"].Text == "MWh" ? new(18, 5) : Exact.One);

    public bool Is(Node other) => JsonElement.DeepEquals(Json, other.Json);

    public JsonException Unlike(string expected) => new(expected, Path, null, null);

    /// <summary>What the members of a list are called, in ordinal order.</summary>
    public string Listed(string by) => Listed(Items.Select(item => item[by].Text));

    public static string Listed(IEnumerable<string?> names) => string.Join(", ", names.Order(StringComparer.Ordinal));

    private static List<Node> ItemsOf(JsonElement json, string path) =>
        [.. json.EnumerateArray().Select((item, index) => new Node(item, $"{path}[{index}]"))];
}
