using System.Text.Json.Serialization;
using NodaTime;
using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Packs;

/// <summary>What a folder of rule files says of itself (<c>pack.json</c>).</summary>
internal sealed record PackManifest
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("version")]
    public required string Version { get; init; }

    [JsonPropertyName("standard")]
    public required string Standard { get; init; }

    [JsonPropertyName("title")]
    public required BilingualText Title { get; init; }

    [JsonPropertyName("validFrom")]
    public LocalDate? ValidFrom { get; init; }

    [JsonPropertyName("parameters")]
    public IReadOnlyList<PackParameter> Parameters { get; init; } = [];
}
