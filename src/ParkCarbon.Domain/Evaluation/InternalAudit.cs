using NodaTime;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Improvement;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Evaluation;

/// <summary>An internal audit (内部审核).</summary>
[Clause("9.2.1/1")]
public sealed record InternalAudit
{
    /// <summary>The id of the audit.</summary>
    public required Id<InternalAudit> Id { get; init; }

    /// <summary>The entity that was audited; unset for the park's management.</summary>
    [Clause("9.2.1/1")]
    [Clause("9.2.2/3")]
    public Id<ParkEntity>? Entity { get; init; }

    /// <summary>The programme that it belongs to.</summary>
    [Clause("9.2.2/3")]
    public Id<AuditProgramme>? Programme { get; init; }

    /// <summary>The day on which it was complete.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>Who audited.</summary>
    public IReadOnlyList<Id<Person>> Auditors
    {
        get;
        init => field = ValueList<Id<Person>>.Copy(value);
    } = ValueList<Id<Person>>.Empty;

    /// <summary>The processes that it covered.</summary>
    public IReadOnlyList<Id<SystemProcess>> Processes
    {
        get;
        init => field = ValueList<Id<SystemProcess>>.Copy(value);
    } = ValueList<Id<SystemProcess>>.Empty;

    /// <summary>What it concluded.</summary>
    [Clause("9.2.1/1.a.1")]
    public IReadOnlyList<AuditConclusion> Conclusions
    {
        get;
        init => field = ValueList<AuditConclusion>.Copy(value);
    } = ValueList<AuditConclusion>.Empty;

    /// <summary>The nonconformities that it found.</summary>
    public IReadOnlyList<Id<Nonconformity>> Findings
    {
        get;
        init => field = ValueList<Id<Nonconformity>>.Copy(value);
    } = ValueList<Id<Nonconformity>>.Empty;

    /// <summary>The documented information that holds it.</summary>
    [Clause("9.2.2/4")]
    public Id<DocumentedInformation>? Document { get; init; }
}
