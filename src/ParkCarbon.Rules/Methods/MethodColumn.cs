using System.Text.Json.Serialization;
using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Methods;

/// <summary>One of several totals that a method gives side by side and never adds, such as location- and market-based.</summary>
public sealed record MethodColumn
{
    /// <summary>The id of the column.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The name for people.</summary>
    [JsonPropertyName("label")]
    public required BilingualText Label { get; init; }

    /// <summary>The name at the head of a narrow column; the label where unset.</summary>
    [JsonPropertyName("short")]
    public BilingualText? Short { get; init; }

    /// <summary>The line that is the column's net.</summary>
    [JsonPropertyName("net")]
    public required string Net { get; init; }
}
