using System.Text.Json.Serialization;
using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Packs;

/// <summary>A term that the standard defines (术语, clause 3), and the types that model it.</summary>
public sealed record StandardTerm
{
    /// <summary>The entry, such as "3.2.13"; the second term that stands under 3.1.1 is "3.1.1/2".</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The term.</summary>
    [JsonPropertyName("title")]
    public required BilingualText Title { get; init; }

    /// <summary>What the term means for the model, in our own words.</summary>
    [JsonPropertyName("gist")]
    public required BilingualText Gist { get; init; }

    /// <summary>The types, or members of types, that model the term, such as "GhgCategory.Direct"; none where nothing does.</summary>
    [JsonPropertyName("identifiers")]
    public required IReadOnlyList<string> Identifiers { get; init; }
}
