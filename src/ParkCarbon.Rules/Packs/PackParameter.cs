using System.Text.Json.Serialization;
using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;

namespace ParkCarbon.Rules.Packs;

/// <summary>A number that the assessment needs and the standard does not give.</summary>
public sealed record PackParameter
{
    /// <summary>The id, such as "systemicShare".</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The number under which docs/interpretations.md discusses it.</summary>
    [JsonPropertyName("interpretation")]
    public required string Interpretation { get; init; }

    /// <summary>What it is, for people.</summary>
    [JsonPropertyName("title")]
    public required BilingualText Title { get; init; }

    /// <summary>The value as an exact number: "3", "0.5", "1/2".</summary>
    [JsonPropertyName("value")]
    public required string Value { get; init; }

    /// <summary>The unit; "1" for a share.</summary>
    [JsonPropertyName("unit")]
    public required string Unit { get; init; }

    /// <summary>Where the value comes from.</summary>
    [JsonPropertyName("source")]
    public required BilingualText Source { get; init; }

    /// <summary>How sure it is.</summary>
    [JsonPropertyName("confidence")]
    public required string Confidence { get; init; }

    /// <summary>The first day on which it is used; unset where it always is.</summary>
    [JsonPropertyName("validFrom")]
    public LocalDate? ValidFrom { get; init; }
}
