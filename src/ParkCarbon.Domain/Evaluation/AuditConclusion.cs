using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Evaluation;

/// <summary>What an audit concluded on a question.</summary>
[Clause("9.2.1/1.a.1")]
[Clause("9.2.1/1.a.2")]
[Clause("9.2.1/1.b")]
public sealed record AuditConclusion
{
    /// <summary>The question.</summary>
    public required AuditQuestion Question { get; init; }

    /// <summary>Whether the answer is yes, apart from the nonconformities found; unset where the record does not say.</summary>
    public bool? Positive { get; init; }

    /// <summary>The conclusion.</summary>
    public required BilingualText Conclusion { get; init; }
}
