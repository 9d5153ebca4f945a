using System.Text.Json.Serialization;

namespace ParkCarbon.Rules.Packs;

/// <summary>The catalogue of requirements as its file has it.</summary>
internal sealed record CatalogueDocument
{
    [JsonPropertyName("standard")]
    public required string Standard { get; init; }

    [JsonPropertyName("requirements")]
    public required IReadOnlyList<Requirement> Requirements { get; init; }

    [JsonPropertyName("terms")]
    public IReadOnlyList<StandardTerm> Terms { get; init; } = [];

    [JsonPropertyName("references")]
    public IReadOnlyList<NormativeReference> References { get; init; } = [];
}
