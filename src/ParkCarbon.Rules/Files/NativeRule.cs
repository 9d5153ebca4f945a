namespace ParkCarbon.Rules.Files;

/// <summary>A RulesEngine rule as its file has it, without what ParkCarbon refuses: actions, injected workflows, child rules.</summary>
/// <typeparam name="TProperties">What our metadata under <c>Properties</c> looks like.</typeparam>
internal sealed record NativeRule<TProperties>
{
    /// <summary>The name of the rule: the requirement that it checks, or what it is called in its method.</summary>
    public required string RuleName { get; init; }

    /// <summary>The condition, in the language of docs/rule-language.md.</summary>
    public required string Expression { get; init; }

    /// <summary>Named expressions that later ones and the condition may use by name.</summary>
    public IReadOnlyList<NativeLocal>? LocalParams { get; init; }

    /// <summary>What the rule says where it holds: for a treatment, its name.</summary>
    public string? SuccessEvent { get; init; }

    /// <summary>ParkCarbon's metadata; RulesEngine passes over it.</summary>
    public required TProperties Properties { get; init; }
}
