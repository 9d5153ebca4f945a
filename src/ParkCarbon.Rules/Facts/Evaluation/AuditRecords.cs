using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;

namespace ParkCarbon.Rules.Facts;

/// <summary>The audit programme in force, and who was audited when (9.2).</summary>
internal sealed class AuditRecords
{
    private readonly FactIndex _index;
    private readonly ILookup<Id<ParkEntity>?, InternalAudit> _audits;
    private readonly AuditProgramme? _last;
    private readonly LocalDate? _since;

    public AuditRecords(FactIndex index)
    {
        _index = index;
        All = [.. (index.Dossier.Audits ?? []).OrderBy(audit => audit.On).ThenBy(audit => audit.Id)];
        _audits = All.ToLookup(audit => audit.Entity);
        var adopted = (index.Dossier.AuditProgrammes ?? [])
            .Where(programme => programme.AdoptedOn is not null)
            .OrderBy(programme => programme.AdoptedOn)
            .ThenBy(programme => programme.Id)
            .ToList();
        Programme = adopted.LastOrDefault(programme => programme.Period.Contains(index.AsOf));
        Previous = Programme is null ? null : adopted.LastOrDefault(other => other.AdoptedOn < Programme.AdoptedOn);
        // A programme that has run out still says what was planned, until another takes its place.
        _last =
            Programme
            ?? adopted
                .Where(programme => programme.Period.Start <= index.AsOf)
                .MaxBy(programme => programme.Period.End);
        _since = adopted
            .Select(programme => (LocalDate?)LocalDate.Max(programme.AdoptedOn!.Value, programme.Period.Start))
            .Min();
    }

    /// <summary>The programme in force: the latest adopted of those whose period holds the as-of date.</summary>
    public AuditProgramme? Programme { get; }

    /// <summary>The programme that was adopted before the one in force.</summary>
    public AuditProgramme? Previous { get; }

    /// <summary>Every audit, the latest last.</summary>
    public IReadOnlyList<InternalAudit> All { get; }

    /// <summary>The audits of an entity, or of the park's management, the latest last.</summary>
    public IEnumerable<InternalAudit> Of(Id<ParkEntity>? entity) => _audits[entity];

    /// <summary>The audits in effect of an entity, or of the park's management: the latest, and others no longer ago than the interval.</summary>
    public IEnumerable<InternalAudit> InEffectOf(Id<ParkEntity>? entity)
    {
        var audits = Of(entity).ToList();
        return audits.Where(
            (audit, place) =>
                place == audits.Count - 1 || (_last?.Every is { } every && _index.AsOf <= audit.On + every)
        );
    }

    /// <summary>How an entity's audits recur; the first interval runs from the first programme or from the day the entity joined.</summary>
    public Recurrence RecurrenceOf(ParkEntity entity) => RecurrenceOf(entity, Of(entity.Id).Select(audit => audit.On));

    /// <summary>How they recurred before a day: what a programme that starts then has to provide for, whatever was held since.</summary>
    public Recurrence RecurrenceOf(ParkEntity entity, LocalDate before) =>
        RecurrenceOf(entity, Of(entity.Id).Select(audit => audit.On).Where(day => day < before));

    private Recurrence RecurrenceOf(ParkEntity entity, IEnumerable<LocalDate> held)
    {
        LocalDate?[] starts = [_since, entity.JoinedOn];
        return new Recurrence(_last?.Every, starts.Max(), held);
    }

    /// <summary>What the programme in force, or the last one where none is, plans for an entity, each with the audit that answers it.</summary>
    /// <remarks>The first audit under the programme answers the first that is planned, the second the second.</remarks>
    public IEnumerable<PlannedAuditFacts> PlannedFor(ParkEntity entity)
    {
        if (_last is not { } programme)
        {
            return [];
        }

        var held = Of(entity.Id).Where(audit => audit.Programme == programme.Id).ToList();
        return programme
            .Audits.Where(planned => planned.Entity == entity.Id && !(planned.By < entity.JoinedOn))
            .OrderBy(planned => planned.By)
            .Select((planned, place) => new PlannedAuditFacts(planned, programme, held.ElementAtOrDefault(place)));
    }
}
