using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Evaluation;

/// <summary>What goes into a management review (管理评审输入, 9.3.2).</summary>
[Clause("9.3.2/1.a")]
[Clause("9.3.2/1.b")]
[Clause("9.3.2/1.c")]
[Clause("9.3.2/1.d")]
[Clause("9.3.2/1.e.1")]
[Clause("9.3.2/1.e.2")]
[Clause("9.3.2/1.e.3")]
[Clause("9.3.2/1.e.4")]
[Clause("9.3.2/1.e.5")]
[Clause("9.3.2/1.f")]
[Clause("9.3.2/1.g")]
[Clause("9.3.2/1.h")]
[Clause("9.3.2/1.i")]
[Clause("9.3.2/1.j")]
public enum ReviewInputKind
{
    /// <summary>The status of actions from earlier reviews.</summary>
    EarlierActions,

    /// <summary>The suitability of the policy.</summary>
    PolicySuitability,

    /// <summary>Changes in external and internal issues.</summary>
    IssueChanges,

    /// <summary>Changes in needs and expectations.</summary>
    NeedChanges,

    /// <summary>The trend in meeting objectives.</summary>
    ObjectiveTrend,

    /// <summary>The trend in emissions, trading, assets and credit standing.</summary>
    CarbonTrend,

    /// <summary>The trend in nonconformities and corrective actions.</summary>
    NonconformityTrend,

    /// <summary>The trend in monitoring and measurement results.</summary>
    MeasurementTrend,

    /// <summary>The trend in audit results.</summary>
    AuditTrend,

    /// <summary>The results of compliance evaluation.</summary>
    Compliance,

    /// <summary>Whether resources are adequate.</summary>
    Resources,

    /// <summary>Whether actions on risks and opportunities work.</summary>
    RiskActions,

    /// <summary>The results of internal audits.</summary>
    AuditResults,

    /// <summary>Opportunities for improvement.</summary>
    ImprovementOpportunities,
}
