using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Evaluation;

/// <summary>A programme of internal audits (审核方案).</summary>
[Clause("9.2.2/1")]
public sealed record AuditProgramme
{
    /// <summary>The id of the programme.</summary>
    public required Id<AuditProgramme> Id { get; init; }

    /// <summary>The day on which it was adopted.</summary>
    [CountsFrom]
    public LocalDate? AdoptedOn { get; init; }

    /// <summary>The period that it is for.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>How often each entity is audited.</summary>
    [Clause("9.2.1/1")]
    [Clause("9.2.2/1")]
    public Period? Every
    {
        get;
        init => field = value is null ? null : Require.Interval(value, nameof(Every));
    }

    /// <summary>By which methods.</summary>
    [Clause("9.2.2/1")]
    public BilingualText? Methods { get; init; }

    /// <summary>Who answers for what.</summary>
    [Clause("9.2.2/1")]
    public BilingualText? Responsibilities { get; init; }

    /// <summary>What is asked of the planning of an audit.</summary>
    [Clause("9.2.2/1")]
    public BilingualText? PlanningRequirements { get; init; }

    /// <summary>How audits are reported.</summary>
    [Clause("9.2.2/1")]
    public BilingualText? Reporting { get; init; }

    /// <summary>How important each process is.</summary>
    [Clause("9.2.2/2")]
    public IReadOnlyList<ProcessImportance> Importance
    {
        get;
        init => field = ValueList<ProcessImportance>.Copy(value);
    } = ValueList<ProcessImportance>.Empty;

    /// <summary>The earlier audits whose results were considered.</summary>
    [Clause("9.2.2/2")]
    public IReadOnlyList<Id<InternalAudit>> EarlierAudits
    {
        get;
        init => field = ValueList<Id<InternalAudit>>.Copy(value);
    } = ValueList<Id<InternalAudit>>.Empty;

    /// <summary>The audits that it plans.</summary>
    [Clause("9.2.2/1")]
    [Clause("9.2.2/3")]
    public IReadOnlyList<PlannedAudit> Audits
    {
        get;
        init => field = ValueList<PlannedAudit>.Copy(value);
    } = ValueList<PlannedAudit>.Empty;

    /// <summary>The documented information that holds it.</summary>
    [Clause("9.2.2/1")]
    public Id<DocumentedInformation>? Document { get; init; }
}
