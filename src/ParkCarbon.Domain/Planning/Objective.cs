using NodaTime;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Domain.Leadership;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Planning;

/// <summary>A neutrality objective (碳中和管理目标).</summary>
[Clause("6.2/1")]
public sealed record Objective
{
    /// <summary>The id of the objective.</summary>
    public required Id<Objective> Id { get; init; }

    /// <summary>What is to be reached.</summary>
    public required BilingualText Statement { get; init; }

    /// <summary>The entity whose objective it is; unset for the park's own.</summary>
    [Clause("6.2/1")]
    public Id<ParkEntity>? Entity { get; init; }

    /// <summary>The level at which it is set, such as a function or a zone; unset where that is the park or the entity.</summary>
    [Clause("6.2/1")]
    public BilingualText? Level { get; init; }

    /// <summary>The day on which it was set.</summary>
    [CountsFrom]
    public LocalDate? SetOn { get; init; }

    /// <summary>The day from which it is no longer pursued; unset while it is.</summary>
    public LocalDate? ClosedOn { get; init; }

    /// <summary>What of carbon management it is about.</summary>
    [Clause("6.2/1.a")]
    public IReadOnlyList<CarbonTopic> Topics
    {
        get;
        init => field = ValueList<CarbonTopic>.Copy(value);
    } = ValueList<CarbonTopic>.Empty;

    /// <summary>The surveys of entities that were considered when it was set.</summary>
    [Clause("6.2/1.b")]
    [Clause("6.2/1.c")]
    public IReadOnlyList<Id<EntityProfile>> Profiles
    {
        get;
        init => field = ValueList<Id<EntityProfile>>.Copy(value);
    } = ValueList<Id<EntityProfile>>.Empty;

    /// <summary>The policy that it serves.</summary>
    [Clause("6.2/2.a")]
    public Id<NeutralityPolicy>? Policy { get; init; }

    /// <summary>The commitments of the policy that it serves.</summary>
    [Clause("6.2/2.a")]
    public IReadOnlyList<PolicyCommitmentKind> Serves
    {
        get;
        init => field = ValueList<PolicyCommitmentKind>.Copy(value);
    } = ValueList<PolicyCommitmentKind>.Empty;

    /// <summary>The indicator by which it is measured and monitored.</summary>
    [Clause("6.2/2.b")]
    [Clause("6.2/2.d")]
    public Id<PerformanceIndicator>? Indicator { get; init; }

    /// <summary>Where it started.</summary>
    public Amount? Baseline { get; init; }

    /// <summary>The value to be reached.</summary>
    [Clause("6.2/2.b")]
    public Amount? Target { get; init; }

    /// <summary>The day by which it is to be reached.</summary>
    public LocalDate? TargetOn { get; init; }

    /// <summary>Why it cannot be measured; unset where it can.</summary>
    [Clause("6.2/2.b")]
    public BilingualText? NotMeasurableBecause { get; init; }

    /// <summary>The applicable requirements that were considered.</summary>
    [Clause("6.2/2.c")]
    public IReadOnlyList<Id<ComplianceObligation>> Obligations
    {
        get;
        init => field = ValueList<Id<ComplianceObligation>>.Copy(value);
    } = ValueList<Id<ComplianceObligation>>.Empty;

    /// <summary>Who answers for it.</summary>
    public Id<Person>? Owner { get; init; }

    /// <summary>The reviews that keep it up to date.</summary>
    [Clause("6.2/2.f")]
    public PeriodicReview? Review { get; init; }

    /// <summary>The documented information that holds it.</summary>
    [Clause("6.2/2.g")]
    public Id<DocumentedInformation>? Document { get; init; }
}
