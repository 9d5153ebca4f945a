using System.Text.Json.Serialization;
using ParkCarbon.Domain;

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
}
