using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of the internal audits of one entity at the as-of date (9.2).</summary>
/// <remarks>Everything is empty for an entity that has left the park.</remarks>
public sealed class AuditingFacts
{
    private readonly ParkEntity _entity;
    private readonly FactIndex _index;

    internal AuditingFacts(ParkEntity entity, FactIndex index) => (_entity, _index) = (entity, index);

    /// <summary>The audit that the entity owes at the programme's interval; none before the first is due.</summary>
    [RecordedIn(nameof(ParkDossier.AuditProgrammes), nameof(ParkDossier.Audits))]
    [DependsOnAsOf]
    public IReadOnlyList<RecurringDutyFacts> Duties =>
        field ??= _index.Evaluation.DutiesOf(_entity, Records.RecurrenceOf);

    /// <summary>The audits that the programme plans for the entity and that were held or whose day has passed.</summary>
    [RecordedIn(nameof(ParkDossier.AuditProgrammes), nameof(ParkDossier.Audits))]
    [DependsOnAsOf]
    public IReadOnlyList<PlannedAuditFacts> Planned =>
        field ??= [
            .. _index
                .Evaluation.IfThere(_entity)
                .SelectMany(Records.PlannedFor)
                .Where(planned => planned.IsHeld || planned.By < _index.AsOf),
        ];

    /// <summary>The audits in effect: the latest, and others no longer ago than the programme's interval.</summary>
    [RecordedIn(nameof(ParkDossier.Audits))]
    [DependsOnAsOf]
    public IReadOnlyList<AuditFacts> InEffect =>
        field ??= [
            .. _index
                .Evaluation.IfThere(_entity)
                .SelectMany(entity => Records.InEffectOf(entity.Id))
                .Select(audit => new AuditFacts(audit, _index)),
        ];

    private AuditRecords Records => _index.Evaluation.Audits;
}
