using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the facts of compliance, audits and reviews look up together, each index made once for the park.</summary>
internal sealed class EvaluationRecords
{
    private readonly FactIndex _index;
    private readonly HashSet<Id<ParkEntity>> _there;

    public EvaluationRecords(FactIndex index)
    {
        _index = index;
        Entities = [.. index.EntitiesPresent];
        _there = [.. Entities.Select(entity => entity.Id)];
        Compliance = new ComplianceRecords(index);
        Audits = new AuditRecords(index);
        Reviews = new ReviewRecords(index);
    }

    public ComplianceRecords Compliance { get; }

    public AuditRecords Audits { get; }

    public ReviewRecords Reviews { get; }

    /// <summary>The entities in scope that belong to the park at the as-of date.</summary>
    public IReadOnlyList<ParkEntity> Entities { get; }

    /// <summary>Whether an entity is in scope and belongs to the park: one that has left owes no evaluation, audit or review.</summary>
    public bool IsThere(Id<ParkEntity> entity) => _there.Contains(entity);

    /// <summary>The entity, where it is there.</summary>
    public IEnumerable<ParkEntity> IfThere(ParkEntity entity) => IsThere(entity.Id) ? [entity] : [];

    /// <summary>What an entity that is there owes at the park's interval; nothing before the first is due.</summary>
    public IReadOnlyList<RecurringDutyFacts> DutiesOf(ParkEntity entity, Func<ParkEntity, Recurrence> recurrenceOf) =>
        [
            .. IfThere(entity)
                .Select(item => new RecurringDutyFacts(
                    "entity",
                    item.Id.ToString(),
                    item.Name,
                    recurrenceOf(item),
                    _index.AsOf
                ))
                .Where(duty => duty.IsOwed),
        ];

    /// <summary>Whether something that happened is documented: by its own document, or by one kept for the requirement since.</summary>
    /// <remarks>A document that was approved before something happened cannot be its record.</remarks>
    public bool IsDocumented(
        Id<DocumentedInformation>? own,
        string requirement,
        Id<ParkEntity>? entity,
        LocalDate happenedOn
    ) =>
        _index.IsInForce(own)
        || _index.Supporting(requirement, entity).Any(document => document.ApprovedOn >= happenedOn);
}
