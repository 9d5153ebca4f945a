namespace ParkCarbon.Rules.Engine;

/// <summary>A rule as its file has it, before anything is checked.</summary>
internal sealed record RuleSource
{
    public required string RuleName { get; init; }

    public required string Expression { get; init; }

    public IReadOnlyList<LocalSource> LocalParams { get; init; } = [];

    /// <summary>What the rule says when it holds: for a treatment, its name.</summary>
    public string? SuccessEvent { get; init; }

    public RuleLocation? Location { get; init; }
}
