using System.Text.Json.Serialization;

namespace ParkCarbon.Rules.Files;

/// <summary>A RulesEngine workflow as its file has it; the names are RulesEngine's.</summary>
/// <typeparam name="TProperties">What our metadata under <c>Properties</c> looks like.</typeparam>
internal sealed record NativeWorkflow<TProperties>
{
    /// <summary>The name of the workflow.</summary>
    [JsonPropertyName("WorkflowName")]
    public required string WorkflowName { get; init; }

    /// <summary>The rules, in order.</summary>
    [JsonPropertyName("Rules")]
    public required IReadOnlyList<NativeRule<TProperties>> Rules { get; init; }
}
