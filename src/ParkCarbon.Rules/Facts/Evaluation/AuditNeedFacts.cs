using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>Whether the audit programme in force provides for an entity (9.2.2).</summary>
public sealed class AuditNeedFacts : IWitness
{
    private readonly ParkEntity _entity;
    private readonly AuditProgramme _programme;
    private readonly Recurrence _recurrence;

    internal AuditNeedFacts(ParkEntity entity, AuditProgramme programme, Recurrence recurrence) =>
        (_entity, _programme, _recurrence) = (entity, programme, recurrence);

    /// <summary>Whether it plans an audit of the entity, or none falls due before it ends.</summary>
    /// <remarks>Without an interval nothing falls due; that it is missing is a shortfall of its own.</remarks>
    [DependsOnAsOf]
    public bool IsProvidedFor =>
        _programme.Audits.Any(planned => planned.Entity == _entity.Id)
        || !(_recurrence.DueOn is { } day && day <= _programme.Period.End);

    Witness IWitness.Witness => new("entity", _entity.Id.ToString(), _recurrence.Describe(_entity.Name));
}
