using System.Text.Json.Serialization;
using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Methods;

/// <summary>A question that the standard leaves open, with the answers a method knows.</summary>
public sealed record Reading
{
    /// <summary>The id of the question, such as "offsets".</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The number under which docs/interpretations.md discusses it, such as "I-001".</summary>
    [JsonPropertyName("interpretation")]
    public required string Interpretation { get; init; }

    /// <summary>The question.</summary>
    [JsonPropertyName("question")]
    public required BilingualText Question { get; init; }

    /// <summary>The answers.</summary>
    [JsonPropertyName("choices")]
    public required IReadOnlyList<ReadingOption> Choices { get; init; }

    /// <summary>The id of the answer that is taken where nobody chose.</summary>
    [JsonPropertyName("default")]
    public required string Default { get; init; }

    /// <summary>Why that one.</summary>
    [JsonPropertyName("reason")]
    public required BilingualText Reason { get; init; }
}
