namespace ParkCarbon.Domain.Improvement;

/// <summary>Where a nonconformity was found.</summary>
public enum NonconformitySource
{
    /// <summary>In an internal audit (9.2).</summary>
    InternalAudit,

    /// <summary>In an audit by somebody else.</summary>
    ExternalAudit,

    /// <summary>In a compliance evaluation (9.1.2).</summary>
    ComplianceEvaluation,

    /// <summary>In monitoring and measurement (9.1.1).</summary>
    Monitoring,

    /// <summary>In a management review (9.3).</summary>
    ManagementReview,

    /// <summary>In an incident or complaint.</summary>
    Incident,

    /// <summary>Elsewhere.</summary>
    Other,
}
