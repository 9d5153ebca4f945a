using System.Text.Json.Serialization;

namespace ParkCarbon.Rules.Methods;

/// <summary>The value of a parameter from a certain size on.</summary>
public sealed record ParameterStep
{
    /// <summary>The size from which on it holds, with its unit.</summary>
    [JsonPropertyName("from")]
    public required string From { get; init; }

    /// <summary>The value, with its unit.</summary>
    [JsonPropertyName("value")]
    public required string Value { get; init; }
}
