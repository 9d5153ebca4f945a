namespace ParkCarbon.Rules.Engine;

/// <summary>A named expression of a rule (RulesEngine's <c>LocalParams</c>) as its file has it.</summary>
internal sealed record LocalSource(string Name, string Expression)
{
    public RuleLocation? Location { get; init; }
}
