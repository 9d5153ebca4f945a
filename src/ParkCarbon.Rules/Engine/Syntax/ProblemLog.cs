namespace ParkCarbon.Rules.Engine.Syntax;

/// <summary>Collects the problems of one expression, each with the rule, the local and the place it belongs to.</summary>
internal sealed class ProblemLog(string rule, string? local, RuleLocation? location, List<RuleProblem> problems)
{
    private readonly int _before = problems.Count;

    /// <summary>How many problems there are so far, to see whether a step added any.</summary>
    public int Count => problems.Count;

    public bool IsClean => problems.Count == _before;

    public void Add(
        RuleProblemCode code,
        int position,
        string found,
        (string Zh, string En) what,
        (string Zh, string En) expected
    ) =>
        problems.Add(
            new RuleProblem(code, rule, new TextPair(what.Zh, what.En), found, new TextPair(expected.Zh, expected.En))
            {
                Local = local,
                Location = location,
                Position = position,
            }
        );
}
