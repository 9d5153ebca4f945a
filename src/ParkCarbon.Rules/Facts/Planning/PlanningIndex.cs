using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Domain.Leadership;
using ParkCarbon.Domain.Planning;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Rules.Facts;

/// <summary>Looks up what risks, objectives and measures refer to (6.1 and 6.2).</summary>
internal sealed class PlanningIndex
{
    private readonly ILookup<Id<Person>, Person> _people;
    private readonly ILookup<Id<PerformanceIndicator>, PerformanceIndicator> _indicators;
    private readonly ILookup<(Id<PerformanceIndicator>, Id<ParkEntity>?), LocalDate> _readings;

    public PlanningIndex(FactIndex facts)
    {
        Facts = facts;
        var dossier = facts.Dossier;
        _people = (dossier.People ?? []).ToLookup(person => person.Id);
        _indicators = (dossier.Indicators ?? []).ToLookup(indicator => indicator.Id);
        _readings = (dossier.IndicatorReadings ?? []).ToLookup(
            reading => (reading.Indicator, reading.Entity),
            reading => reading.Period.End
        );
        Objectives =
        [
            .. (dossier.Objectives ?? [])
                .Where(objective => IsBefore(objective.ClosedOn))
                .OrderBy(objective => objective.Id),
        ];
        var pursued = Objectives.Select(objective => objective.Id).ToHashSet();
        Measures =
        [
            .. (dossier.Measures ?? [])
                .Where(measure => measure.Objectives.Any(pursued.Contains))
                .OrderBy(measure => measure.Id),
        ];
        Entities = [.. facts.EntitiesInScope.Where(entity => entity.LeftOn is not { } day || AsOf <= day)];
    }

    public FactIndex Facts { get; }

    public LocalDate AsOf => Facts.AsOf;

    /// <summary>The objectives that the park pursues: those that are not closed.</summary>
    public IReadOnlyList<Objective> Objectives { get; }

    /// <summary>The measures for objectives that the park pursues.</summary>
    public IReadOnlyList<ObjectiveMeasure> Measures { get; }

    /// <summary>The entities in scope that belong to the park at the as-of date.</summary>
    public IReadOnlyList<ParkEntity> Entities { get; }

    public bool IsAtWork(Id<Person> id) =>
        _people[id]
            .Any(person =>
                (person.From is not { } first || first <= AsOf) && (person.Until is not { } last || AsOf <= last)
            );

    /// <summary>Whether a document is in force, or one that the park or some entities keep for a requirement.</summary>
    public bool IsKept(
        string requirement,
        Id<DocumentedInformation>? document,
        IReadOnlyCollection<Id<ParkEntity>> entities
    ) =>
        Facts.IsInForce(document)
        || (Facts.Dossier.Documents ?? []).Any(kept =>
            kept.Supports.Contains(requirement)
            && (kept.Entity is null || entities.Contains(kept.Entity))
            && Facts.IsInForce(kept.Id)
        );

    public NeutralityPolicy? PolicyOf(Objective objective) =>
        (Facts.Dossier.Policies ?? []).FirstOrDefault(policy => policy.Id == objective.Policy);

    public bool IsInForce(NeutralityPolicy policy) => LeadershipFacts.IsAdopted(policy) && IsBefore(policy.WithdrawnOn);

    /// <summary>The obligations that an objective considers and that apply to it.</summary>
    public IEnumerable<ComplianceObligation> ObligationsOf(Objective objective) =>
        (Facts.Dossier.Obligations ?? []).Where(obligation =>
            objective.Obligations.Contains(obligation.Id)
            && IsBefore(obligation.RepealedOn)
            && (objective.Entity is not { } entity || obligation.AppliesTo?.Contains(entity) != false)
        );

    public PerformanceIndicator? IndicatorOf(Objective objective) =>
        objective.Indicator is { } id ? _indicators[id].FirstOrDefault() : null;

    /// <summary>The intervals for which an objective's indicator is to be read; null where none are fixed.</summary>
    public PromisedIntervals? PromiseOf(Objective objective) =>
        IndicatorOf(objective) is { Every: { } every } indicator && (indicator.StartsOn ?? objective.SetOn) is { } start
            ? new PromisedIntervals(every, start)
            : null;

    /// <summary>The intervals that ended while an objective was pursued and for which its indicator has no reading.</summary>
    /// <remarks>
    /// A reading speaks for the interval in which its days end: a figure of one day, of the interval or of the year so far do, that of a
    /// whole year speaks for its last quarter only.
    /// </remarks>
    public IEnumerable<DateInterval> UnreadIntervalsOf(Objective objective)
    {
        if (objective.Indicator is not { } indicator || PromiseOf(objective) is not { } promise)
        {
            return [];
        }

        var read = new SortedSet<LocalDate>(_readings[(indicator, objective.Entity)]);
        return promise
            .CompleteBetween(objective.SetOn ?? promise.StartsOn, AsOf)
            .Where(interval => read.GetViewBetween(interval.Start, interval.End).Count == 0);
    }

    /// <summary>The day on which an objective was last thought about: when it was set, or reviewed.</summary>
    public static LocalDate? ConsideredOn(Objective objective) =>
        (objective.Review?.Held ?? []).Select(held => (LocalDate?)held.On).Append(objective.SetOn).Max();

    /// <summary>Whether something that ends on a day, where it ends at all, has not ended at the as-of date.</summary>
    private bool IsBefore(LocalDate? end) => end is not { } day || AsOf < day;
}
