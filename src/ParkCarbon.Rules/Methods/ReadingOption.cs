using System.Text.Json.Serialization;
using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Methods;

/// <summary>One answer to a question that the standard leaves open.</summary>
public sealed record ReadingOption
{
    /// <summary>The id of the answer, such as "counted".</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The answer for people.</summary>
    [JsonPropertyName("label")]
    public required BilingualText Label { get; init; }
}
