using ParkCarbon.Domain.Leadership;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Evaluation;

/// <summary>Something that went into a management review.</summary>
[Clause("9.3.2/1.a")]
public sealed record ReviewInput
{
    /// <summary>What it is.</summary>
    public required ReviewInputKind Kind { get; init; }

    /// <summary>What was looked at and what it showed.</summary>
    public BilingualText? Content { get; init; }

    /// <summary>Which way it moves, where it is a trend.</summary>
    [Clause("9.3.2/1.e.1")]
    public BilingualText? Trend { get; init; }

    /// <summary>The earlier review whose actions were looked at.</summary>
    [Clause("9.3.2/1.a")]
    public Id<ManagementReview>? EarlierReview { get; init; }

    /// <summary>The policy that was looked at.</summary>
    [Clause("9.3.2/1.b")]
    public Id<NeutralityPolicy>? Policy { get; init; }

    /// <summary>The audits that were looked at.</summary>
    [Clause("9.3.2/1.i")]
    [Clause("9.3.2/1.e.5")]
    public IReadOnlyList<Id<InternalAudit>> Audits
    {
        get;
        init => field = ValueList<Id<InternalAudit>>.Copy(value);
    } = ValueList<Id<InternalAudit>>.Empty;

    /// <summary>The compliance evaluations that were looked at.</summary>
    [Clause("9.3.2/1.f")]
    public IReadOnlyList<Id<ComplianceEvaluation>> Evaluations
    {
        get;
        init => field = ValueList<Id<ComplianceEvaluation>>.Copy(value);
    } = ValueList<Id<ComplianceEvaluation>>.Empty;
}
