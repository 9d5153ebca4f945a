using System.Text.Json.Serialization;

namespace ParkCarbon.Rules.Files;

/// <summary>A named expression of a RulesEngine rule.</summary>
internal sealed record NativeLocal
{
    /// <summary>The name.</summary>
    [JsonPropertyName("Name")]
    public required string Name { get; init; }

    /// <summary>The expression, in the language of docs/rule-language.md.</summary>
    [JsonPropertyName("Expression")]
    public required string Expression { get; init; }
}
