using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Leadership;

/// <summary>What a policy promises.</summary>
[Clause("5.2/1.c")]
public enum PolicyCommitmentKind
{
    /// <summary>To meet applicable legal and other requirements.</summary>
    ComplianceObligations,

    /// <summary>To become carbon neutral.</summary>
    CarbonNeutrality,

    /// <summary>To improve the management system continually.</summary>
    SystemImprovement,

    /// <summary>To improve neutrality performance continually.</summary>
    PerformanceImprovement,
}
