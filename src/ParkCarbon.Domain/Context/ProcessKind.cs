using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Context;

/// <summary>What a process of the system is for.</summary>
[Clause("4.4/1")]
public enum ProcessKind
{
    /// <summary>It manages emissions, assets, trading, neutrality or credit standing (8.1).</summary>
    CarbonManagement,

    /// <summary>It keeps legal and other requirements at hand (4.2).</summary>
    ObligationAccess,

    /// <summary>It finds and answers changes that affect the system (5.1).</summary>
    ChangeManagement,

    /// <summary>It collects data (6.5).</summary>
    DataCollection,

    /// <summary>It communicates (7.4).</summary>
    Communication,

    /// <summary>It controls documented information (7.5).</summary>
    DocumentControl,

    /// <summary>It evaluates the fulfilment of obligations (9.1.2).</summary>
    ComplianceEvaluation,

    /// <summary>It audits (9.2).</summary>
    InternalAudit,

    /// <summary>It reviews the system (9.3).</summary>
    ManagementReview,

    /// <summary>It deals with nonconformities and improves (10).</summary>
    Improvement,

    /// <summary>Anything else.</summary>
    Other,
}
