namespace ParkCarbon.Rules.Engine.Explain;

/// <summary>What a condition asks.</summary>
internal enum ConditionKind
{
    /// <summary>How two values compare.</summary>
    Comparison,

    /// <summary>Whether a member, a predicate or a literal is true.</summary>
    Truth,

    /// <summary>Whether every item of a sequence does something (<c>All</c>).</summary>
    Every,

    /// <summary>Whether some item of a sequence does something, or is there at all (<c>Any</c>).</summary>
    Some,
}
