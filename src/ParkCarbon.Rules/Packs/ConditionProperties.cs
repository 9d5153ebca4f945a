using System.Text.Json.Serialization;
using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Packs;

/// <summary>What is said where one condition of a rule falls short.</summary>
internal sealed record ConditionProperties
{
    /// <summary>What falls short, in a sentence.</summary>
    [JsonPropertyName("otherwise")]
    public required BilingualText Otherwise { get; init; }

    /// <summary>What would mend it; the rule's own remedy, where it is unset.</summary>
    [JsonPropertyName("remedy")]
    public BilingualText? Remedy { get; init; }

    /// <summary>The grade that this shortfall is proposed; the rule's own, where it is unset.</summary>
    [JsonPropertyName("grade")]
    public Grade? Grade { get; init; }
}
