using System.Text.Json.Serialization;
using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Methods;

/// <summary>Why a method has no line in a row that others have.</summary>
public sealed record AbsentRow
{
    /// <summary>The row.</summary>
    [JsonPropertyName("row")]
    public required ComparisonRow Row { get; init; }

    /// <summary>Why the method has no such line.</summary>
    [JsonPropertyName("why")]
    public required BilingualText Why { get; init; }

    /// <summary>The clause that this rests on.</summary>
    [JsonPropertyName("citation")]
    public required string Citation { get; init; }
}
