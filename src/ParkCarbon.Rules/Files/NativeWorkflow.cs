namespace ParkCarbon.Rules.Files;

/// <summary>A RulesEngine workflow as its file has it; the names are RulesEngine's.</summary>
/// <typeparam name="TProperties">What our metadata under <c>Properties</c> looks like.</typeparam>
internal sealed record NativeWorkflow<TProperties>
{
    /// <summary>The name of the workflow.</summary>
    public required string WorkflowName { get; init; }

    /// <summary>The rules, in order.</summary>
    public required IReadOnlyList<NativeRule<TProperties>> Rules { get; init; }
}
