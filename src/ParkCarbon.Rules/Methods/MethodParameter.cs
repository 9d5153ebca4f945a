using System.Text.Json.Serialization;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods;

/// <summary>A number that a method needs and the standard does not give, a mass of CO₂e.</summary>
public sealed record MethodParameter
{
    /// <summary>The id of the parameter, such as "nearZeroTolerance".</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The number under which docs/interpretations.md discusses it.</summary>
    [JsonPropertyName("interpretation")]
    public required string Interpretation { get; init; }

    /// <summary>The name for people.</summary>
    [JsonPropertyName("label")]
    public required BilingualText Label { get; init; }

    /// <summary>The value that is taken where nobody brings one.</summary>
    [JsonPropertyName("default")]
    public required CarbonMass Default { get; init; }

    /// <summary>Why that value.</summary>
    [JsonPropertyName("reason")]
    public required BilingualText Reason { get; init; }
}
