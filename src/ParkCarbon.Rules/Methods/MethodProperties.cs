using System.Text.Json.Serialization;
using NodaTime;
using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Methods;

/// <summary>Our metadata of a method's rules, under <c>Properties</c>; which of it a rule needs depends on its workflow.</summary>
internal sealed record MethodProperties
{
    /// <summary>What the rule is for, in words: on treatments and tests.</summary>
    [JsonPropertyName("label")]
    public BilingualText? Label { get; init; }

    /// <summary>The clause it rests on: on treatments and tests.</summary>
    [JsonPropertyName("citation")]
    public string? Citation { get; init; }

    /// <summary>The method's title: on the lines.</summary>
    [JsonPropertyName("title")]
    public BilingualText? Title { get; init; }

    /// <summary>The method's version: on the lines.</summary>
    [JsonPropertyName("version")]
    public string? Version { get; init; }

    /// <summary>The first day of the method's validity: on the lines.</summary>
    [JsonPropertyName("validFrom")]
    public LocalDate? ValidFrom { get; init; }

    /// <summary>The line that is the statement's net: on the lines.</summary>
    [JsonPropertyName("net")]
    public string? Net { get; init; }

    /// <summary>What the lines are called: on the lines.</summary>
    [JsonPropertyName("lines")]
    public IReadOnlyList<MethodLine>? Lines { get; init; }

    /// <summary>The open questions: on the lines.</summary>
    [JsonPropertyName("readings")]
    public IReadOnlyList<Reading>? Readings { get; init; }

    /// <summary>The numbers that are brought: on the lines.</summary>
    [JsonPropertyName("parameters")]
    public IReadOnlyList<MethodParameter>? Parameters { get; init; }

    /// <summary>The line that is tested: on tests.</summary>
    [JsonPropertyName("line")]
    public string? Line { get; init; }

    /// <summary>The parameter that it is tested against: on tests.</summary>
    [JsonPropertyName("threshold")]
    public string? Threshold { get; init; }
}
