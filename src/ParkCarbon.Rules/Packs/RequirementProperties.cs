using System.Text.Json.Serialization;
using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Packs;

/// <summary>Our metadata of a requirement's rule, under <c>Properties</c>.</summary>
internal sealed record RequirementProperties
{
    /// <summary>The population that the rule is run over.</summary>
    [JsonPropertyName("subject")]
    public required SubjectKind Subject { get; init; }

    /// <summary>The grade that a shortfall is proposed.</summary>
    [JsonPropertyName("grade")]
    public Grade Grade { get; init; }

    /// <summary>When the requirement applies; always, where it is unset.</summary>
    [JsonPropertyName("appliesWhen")]
    public string? AppliesWhen { get; init; }

    /// <summary>Why it does not apply, where it does not.</summary>
    [JsonPropertyName("notApplicable")]
    public BilingualText? NotApplicable { get; init; }

    /// <summary>The ids of the documented information that the verdict rests on: an expression.</summary>
    [JsonPropertyName("evidence")]
    public string? Evidence { get; init; }

    /// <summary>What remains for a person to judge where the rule holds: what records cannot show.</summary>
    [JsonPropertyName("judge")]
    public BilingualText? Judge { get; init; }

    /// <summary>What is said where the rule holds.</summary>
    [JsonPropertyName("holds")]
    public required BilingualText Holds { get; init; }

    /// <summary>What is said where a rule of one condition falls short.</summary>
    [JsonPropertyName("otherwise")]
    public BilingualText? Otherwise { get; init; }

    /// <summary>What would mend it, whatever falls short; a condition may have a remedy of its own.</summary>
    [JsonPropertyName("remedy")]
    public BilingualText? Remedy { get; init; }

    /// <summary>What is said where a condition falls short, by the name of the <c>LocalParam</c> that is the condition.</summary>
    [JsonPropertyName("conditions")]
    public IReadOnlyDictionary<string, ConditionProperties>? Conditions { get; init; }
}
