using System.Text.Json.Serialization;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Rules.Packs;

/// <summary>A requirement of the standard: where it stands, how strong it is, and what it is about in our own words.</summary>
public sealed record Requirement
{
    /// <summary>The id: clause, sentence and item, such as "6.2/3.d".</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The clause as an auditor cites it, such as "6.2 d)".</summary>
    [JsonPropertyName("citation")]
    public required string Citation { get; init; }

    /// <summary>The strength of the sentence.</summary>
    [JsonPropertyName("modality")]
    public required Modality Modality { get; init; }

    /// <summary>Who has to fulfil it: "park", "top-management", "entity", "park+entity".</summary>
    [JsonPropertyName("subject")]
    public required string Subject { get; init; }

    /// <summary>What kind of sentence it is; a note sets no requirement (0.3).</summary>
    [JsonPropertyName("kind")]
    public required RequirementKind Kind { get; init; }

    /// <summary>A title.</summary>
    [JsonPropertyName("title")]
    public required BilingualText Title { get; init; }

    /// <summary>What it asks, in our own words.</summary>
    [JsonPropertyName("gist")]
    public required BilingualText Gist { get; init; }
}
