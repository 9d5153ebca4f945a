using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Evaluation;

/// <summary>What a management review decided about.</summary>
[Clause("9.3.3/1")]
public enum ReviewDecisionKind
{
    /// <summary>An opportunity to improve.</summary>
    Improvement,

    /// <summary>A change to the system.</summary>
    Change,
}
