using System.Text.Json.Serialization;

namespace ParkCarbon.Rules.Methods;

/// <summary>The two lines that a line divides.</summary>
public sealed record LineRatio
{
    /// <summary>The id of the line that is divided.</summary>
    [JsonPropertyName("over")]
    public required string Over { get; init; }

    /// <summary>The id of the line that divides.</summary>
    [JsonPropertyName("under")]
    public required string Under { get; init; }
}
