namespace ParkCarbon.Rules.Engine;

/// <summary>A RulesEngine workflow as its file has it, before anything is checked.</summary>
internal sealed record WorkflowSource
{
    public required string WorkflowName { get; init; }

    public required IReadOnlyList<RuleSource> Rules { get; init; }

    public RuleLocation? Location { get; init; }
}
