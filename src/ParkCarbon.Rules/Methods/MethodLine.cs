using System.Text.Json.Serialization;
using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Methods;

/// <summary>What a line of a method's calculation is called, and where it comes from.</summary>
internal sealed record MethodLine
{
    /// <summary>The name of the <c>LocalParam</c> that computes it.</summary>
    [JsonPropertyName("local")]
    public required string Local { get; init; }

    /// <summary>The id of the line in statements.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The name for people.</summary>
    [JsonPropertyName("label")]
    public required BilingualText Label { get; init; }

    /// <summary>The clause it rests on.</summary>
    [JsonPropertyName("citation")]
    public required string Citation { get; init; }

    /// <summary>The unit in which it is shown; tonnes of CO₂e where unset.</summary>
    [JsonPropertyName("unit")]
    public string? Unit { get; init; }

    /// <summary>The row in which it stands beside lines of other methods.</summary>
    [JsonPropertyName("row")]
    public ComparisonRow? Row { get; init; }

    /// <summary>The column that it belongs to; unset where it belongs to all.</summary>
    [JsonPropertyName("column")]
    public string? Column { get; init; }

    /// <summary>The lines that it divides, where it is a ratio of two lines.</summary>
    [JsonPropertyName("ratio")]
    public LineRatio? Ratio { get; init; }

    /// <summary>What is peculiar to this method in the line, in a clause.</summary>
    [JsonPropertyName("why")]
    public BilingualText? Why { get; init; }
}
