using System.Text.Json.Serialization;
using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Methods;

/// <summary>What a line of a method's calculation is called, and where it comes from.</summary>
internal sealed record MethodLine
{
    /// <summary>The name of the <c>LocalParam</c> that computes it.</summary>
    [JsonPropertyName("local")]
    public required string Local { get; init; }

    /// <summary>The id of the line in statements.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The name for people.</summary>
    [JsonPropertyName("label")]
    public required BilingualText Label { get; init; }

    /// <summary>The clause it rests on.</summary>
    [JsonPropertyName("citation")]
    public required string Citation { get; init; }
}
