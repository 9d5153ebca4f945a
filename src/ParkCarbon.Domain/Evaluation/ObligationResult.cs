using NodaTime;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Evaluation;

/// <summary>What a compliance evaluation came to on one obligation.</summary>
[Clause("9.1.2/2.b")]
public sealed record ObligationResult
{
    /// <summary>The obligation.</summary>
    public required Id<ComplianceObligation> Obligation { get; init; }

    /// <summary>Whether it is fulfilled; unset where the record does not say.</summary>
    public bool? Fulfilled { get; init; }

    /// <summary>What was seen.</summary>
    public BilingualText? Detail { get; init; }

    /// <summary>The day by which something is to be done where it is not fulfilled.</summary>
    [Clause("9.1.2/2.b")]
    public LocalDate? ActBy { get; init; }

    /// <summary>What was done where it is not fulfilled.</summary>
    [Clause("9.1.2/2.b")]
    public CompletedStep? Action { get; init; }
}
