using System.Text.Json.Serialization;

namespace ParkCarbon.Rules.Files;

/// <summary>A RulesEngine rule as its file has it, without what ParkCarbon refuses: actions, injected workflows, child rules.</summary>
/// <typeparam name="TProperties">What our metadata under <c>Properties</c> looks like.</typeparam>
internal sealed record NativeRule<TProperties>
{
    /// <summary>The name of the rule: the requirement that it checks, or what it is called in its method.</summary>
    [JsonPropertyName("RuleName")]
    public required string RuleName { get; init; }

    /// <summary>The condition, in the language of docs/rule-language.md.</summary>
    [JsonPropertyName("Expression")]
    public required string Expression { get; init; }

    /// <summary>Named expressions that later ones and the condition may use by name.</summary>
    [JsonPropertyName("LocalParams")]
    public IReadOnlyList<NativeLocal>? LocalParams { get; init; }

    /// <summary>What the rule says where it holds: for a treatment, its name.</summary>
    [JsonPropertyName("SuccessEvent")]
    public string? SuccessEvent { get; init; }

    /// <summary>ParkCarbon's metadata; RulesEngine passes over it.</summary>
    [JsonPropertyName("Properties")]
    public required TProperties Properties { get; init; }
}
