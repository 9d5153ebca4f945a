using System.Text.Json.Serialization;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Rules.Packs;

/// <summary>A requirement of the standard: where it stands, how strong it is, and what it is about in our own words.</summary>
public sealed record Requirement
{
    /// <summary>The id: clause, sentence and item, such as "6.2/3.d".</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The clause as an auditor cites it, such as "6.2 d)".</summary>
    [JsonPropertyName("citation")]
    public required string Citation { get; init; }

    /// <summary>The strength of the sentence.</summary>
    [JsonPropertyName("modality")]
    public required Modality Modality { get; init; }

    /// <summary>Who has to fulfil it: "park", "top-management", "entity", "park+entity".</summary>
    [JsonPropertyName("subject")]
    public required string Subject { get; init; }

    /// <summary>What kind of sentence it is; a note sets no requirement (0.3).</summary>
    [JsonPropertyName("kind")]
    public required RequirementKind Kind { get; init; }

    /// <summary>A title.</summary>
    [JsonPropertyName("title")]
    public required BilingualText Title { get; init; }

    /// <summary>What it asks, in our own words.</summary>
    [JsonPropertyName("gist")]
    public required BilingualText Gist { get; init; }

    /// <summary>The words that make it conditional; unset where it always holds.</summary>
    [JsonPropertyName("condition")]
    public RequirementProviso? Condition { get; init; }

    /// <summary>The part that <see cref="Condition"/> bears on, such as the update of a policy; unset where it bears on all of it.</summary>
    /// <remarks>The rest of the requirement always holds: a policy is reviewed even where nothing made an update necessary.</remarks>
    [JsonPropertyName("conditionOn")]
    public BilingualText? ConditionOn { get; init; }

    /// <summary>Whether a park may exclude all of it, with a reason and an approver: it is conditional, and not in one part only.</summary>
    [JsonIgnore]
    public bool IsExcludable => Condition is not null && ConditionOn is null;
}
