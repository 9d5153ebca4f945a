using System.Text.Json.Serialization;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods;

/// <summary>A number that a method needs and the standard does not give, with its unit.</summary>
public sealed record MethodParameter
{
    /// <summary>The id of the parameter, such as "nearZeroTolerance".</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The number under which docs/interpretations.md discusses it.</summary>
    [JsonPropertyName("interpretation")]
    public required string Interpretation { get; init; }

    /// <summary>The name for people.</summary>
    [JsonPropertyName("label")]
    public required BilingualText Label { get; init; }

    /// <summary>The value that is taken where nobody brings one.</summary>
    /// <remarks>Unset where no source establishes a number: then it is brought, or the figures that need it are unset.</remarks>
    [JsonPropertyName("default")]
    public string? Default { get; init; }

    /// <summary>The values by size, from the smallest size on, for <c>parameters.At</c>; below the first there is none.</summary>
    [JsonPropertyName("steps")]
    public IReadOnlyList<ParameterStep>? Steps { get; init; }

    /// <summary>The unit in which it is shown and brought; tonnes of CO₂e where unset.</summary>
    [JsonPropertyName("unit")]
    public string? Unit { get; init; }

    /// <summary>Where the value comes from, with its confidence.</summary>
    [JsonPropertyName("source")]
    public Provenance? Source { get; init; }

    /// <summary>Why that value.</summary>
    [JsonPropertyName("reason")]
    public required BilingualText Reason { get; init; }

    /// <summary>The unit in which it is shown and brought.</summary>
    [JsonIgnore]
    public FigureUnit ShownIn => Unit is { } unit ? FigureUnit.Parse(unit) : FigureUnit.Tonnes;

    /// <summary>Tells whether a text is a number that the parameter can take, in a unit that measures the same.</summary>
    /// <param name="value">The text, such as "0.3 kgce/kWh".</param>
    /// <remarks>"0.3" is no kgce/kWh: energy per energy is a number to arithmetic and not to people.</remarks>
    public bool Accepts(string value) =>
        FigureText.TryParse(value, out var figure)
        && figure.Kind == ShownIn.Kind
        && IsRate(value) == IsRate(ShownIn.Symbol);

    private static bool IsRate(string text) => text.Contains('/', StringComparison.Ordinal);
}
