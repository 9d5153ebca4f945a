namespace ParkCarbon.Rules.Files;

/// <summary>A RulesEngine rule as its file has it, without what ParkCarbon refuses: actions, injected workflows, child rules.</summary>
/// <typeparam name="TProperties">What our metadata under <c>Properties</c> looks like.</typeparam>
internal sealed record NativeRule<TProperties>
{
    public required string RuleName { get; init; }

    public required string Expression { get; init; }

    public IReadOnlyList<NativeLocal>? LocalParams { get; init; }

    public string? SuccessEvent { get; init; }

    public required TProperties Properties { get; init; }
}
