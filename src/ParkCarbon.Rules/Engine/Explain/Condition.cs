namespace ParkCarbon.Rules.Engine.Explain;

/// <summary>One leaf of a rule's <c>&amp;&amp;</c>, <c>||</c>, <c>!</c> tree with what it saw.</summary>
internal sealed record Condition
{
    public required ConditionKind Kind { get; init; }

    /// <summary>The condition as written.</summary>
    public required string Text { get; init; }

    /// <summary>The fact it is about, as written: the left side, the member, the sequence.</summary>
    public required string Fact { get; init; }

    /// <summary>The comparison, or <c>All</c>, <c>Any</c>, <c>is</c>.</summary>
    public required string Operator { get; init; }

    /// <summary>The other side of a comparison, or the condition on the items, as written; empty for neither.</summary>
    public required string Against { get; init; }

    /// <summary>The local whose expression the condition is part of.</summary>
    public string? Local { get; init; }

    /// <summary>Whether the rule wants it false: it stands under an odd number of <c>!</c>.</summary>
    public required bool Negated { get; init; }

    public required ConditionState State { get; init; }

    /// <summary>What the fact was: the left value, the truth; for items how many there were.</summary>
    public SeenValue? Actual { get; init; }

    /// <summary>What it was held against: the right value, or the truth wanted.</summary>
    public SeenValue? Expected { get; init; }

    /// <summary>How many items were looked at; for <c>All</c> and <c>Any</c>.</summary>
    public int ItemCount { get; init; }

    /// <summary>The items that decided: those that broke an <c>All</c>, those that matched an <c>Any</c>; of a single fact what it is a member of.</summary>
    public IReadOnlyList<object?> Witnesses { get; init; } = [];

    /// <summary>Items that could not be judged once others had decided the condition.</summary>
    public int UnjudgedItems { get; init; }

    public RuleFault? Fault { get; init; }
}
