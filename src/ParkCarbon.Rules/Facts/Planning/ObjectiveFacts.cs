using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Planning;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of an objective that the park pursues at the as-of date (碳中和管理目标, 6.2).</summary>
public sealed class ObjectiveFacts : IWitness
{
    private readonly Objective _objective;
    private readonly PlanningIndex _index;

    internal ObjectiveFacts(Objective objective, PlanningIndex index)
    {
        _objective = objective;
        _index = index;
        Review = new PeriodicReviewFacts(
            "objectiveReview",
            Id,
            new BilingualText($"目标 {Id} 的评审", $"review of objective {Id}"),
            objective.Review,
            objective.SetOn,
            index.Facts
        );
    }

    /// <summary>The id of the objective.</summary>
    public string Id => _objective.Id.ToString();

    /// <summary>The day on which it was set; unset where that is not recorded.</summary>
    public LocalDate? SetOn => _objective.SetOn;

    /// <summary>Whether it is the park's own, of no entity and of no other level.</summary>
    public bool IsOfThePark => _objective.Entity is null && _objective.Level is null;

    /// <summary>Whether it names a policy that is in force.</summary>
    [RecordedIn(nameof(ParkDossier.Policies))]
    [DependsOnAsOf]
    public bool FollowsPolicyInForce => _index.PolicyOf(_objective) is { } policy && _index.IsInForce(policy);

    /// <summary>Whether it names a commitment that it serves and that the policy makes; what else it serves does no harm.</summary>
    /// <remarks>Where the policy is not recorded there is nothing to compare with; that it names none in force is said apart.</remarks>
    [RecordedIn(nameof(ParkDossier.Policies))]
    public bool ServesCommitments =>
        _objective.Serves.Count > 0
        && (
            _index.PolicyOf(_objective) is not { } policy
            || _objective.Serves.Intersect(policy.Commitments.Select(commitment => commitment.Kind)).Any()
        );

    /// <summary>Whether it names an indicator that had been determined.</summary>
    [RecordedIn(nameof(ParkDossier.Indicators))]
    public bool HasIndicator => _index.IndicatorOf(_objective) is not null;

    /// <summary>Whether it says which value is to be reached.</summary>
    public bool HasTarget => _objective.Target is not null;

    /// <summary>The day by which it is to be reached.</summary>
    public LocalDate? TargetOn => _objective.TargetOn;

    /// <summary>Whether it considers an obligation that applies: one that is not repealed, to the park or to the objective's entity.</summary>
    [RecordedIn(nameof(ParkDossier.Obligations))]
    [DependsOnAsOf]
    public bool ConsidersApplicableObligation => _index.ObligationsOf(_objective).Any();

    /// <summary>Whether it is fixed how often it is looked at: by its indicator, or by reviews where it cannot be measured.</summary>
    [RecordedIn(nameof(ParkDossier.Indicators))]
    public bool HasMonitoringInterval => IsMeasurable ? _index.PromiseOf(_objective) is not null : Review.HasInterval;

    /// <summary>Whether the day by which it was to be reached has passed.</summary>
    [DependsOnAsOf]
    public bool IsPastItsTarget => TargetOn < _index.AsOf;

    /// <summary>Whether there may be an occasion to update it: a day by which it is to be reached, an interval of reviews, or a review.</summary>
    public bool MayNeedUpdating => TargetOn is not null || Review.HasInterval || Review.Held.Count > 0;

    /// <summary>Whether documented information on it is in force: its own, or what the park or its entity keeps for objectives.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented =>
        _index.IsKept("6.2/2.g", _objective.Document, _objective.Entity is { } entity ? [entity] : []);

    /// <summary>Whether some measure is to reach it.</summary>
    [RecordedIn(nameof(ParkDossier.Measures))]
    public bool HasMeasure => _index.Measures.Any(measure => measure.Objectives.Contains(_objective.Id));

    internal bool IsMeasurable => _objective.NotMeasurableBecause is null;

    internal PeriodicReviewFacts Review { get; }

    Witness IWitness.Witness =>
        new(
            "objective",
            Id,
            new BilingualText(
                $"{_objective.Statement.Zh}（目标 {Id}，设定日期 {SetOn?.ToIsoText() ?? "未记录"}，期限 {TargetOn?.ToIsoText() ?? "未规定"}）",
                $"{_objective.Statement.En} (objective {Id}, set {SetOn?.ToIsoText() ?? "on no recorded day"}, to be reached by {TargetOn?.ToIsoText() ?? "no day"})"
            )
        );
}
