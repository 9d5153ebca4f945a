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

    /// <summary>The name of the method at the head of a narrow column: on the lines.</summary>
    [JsonPropertyName("short")]
    public BilingualText? Short { get; init; }

    /// <summary>The method's version: on the lines.</summary>
    [JsonPropertyName("version")]
    public string? Version { get; init; }

    /// <summary>The first day of the method's validity: on the lines.</summary>
    [JsonPropertyName("validFrom")]
    public LocalDate? ValidFrom { get; init; }

    /// <summary>The last day of the method's validity: on the lines.</summary>
    [JsonPropertyName("validUntil")]
    public LocalDate? ValidUntil { get; init; }

    /// <summary>The document that gives the method: on the lines.</summary>
    [JsonPropertyName("source")]
    public Provenance? Source { get; init; }

    /// <summary>What the method is for, in a sentence: on the lines.</summary>
    [JsonPropertyName("summary")]
    public BilingualText? Summary { get; init; }

    /// <summary>What the statement comes to; neutrality where unset: on the lines.</summary>
    [JsonPropertyName("claim")]
    public StatementClaim? Claim { get; init; }

    /// <summary>Whether the lines are given for each entity, too: on the lines.</summary>
    [JsonPropertyName("perEntity")]
    public bool PerEntity { get; init; }

    /// <summary>Totals side by side: on the lines.</summary>
    [JsonPropertyName("columns")]
    public IReadOnlyList<MethodColumn>? Columns { get; init; }

    /// <summary>Rows that the method has no line for, and why: on the lines.</summary>
    [JsonPropertyName("absent")]
    public IReadOnlyList<AbsentRow>? Absent { get; init; }

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

    /// <summary>Whether the test decides; it does where unset: on tests.</summary>
    [JsonPropertyName("weight")]
    public TestWeight? Weight { get; init; }

    /// <summary>What it means that the test has no answer: on tests.</summary>
    [JsonPropertyName("unset")]
    public BilingualText? Unset { get; init; }

    /// <summary>The parameter or line that it is tested against: on tests.</summary>
    [JsonPropertyName("threshold")]
    public string? Threshold { get; init; }
}
