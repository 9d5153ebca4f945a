using NodaTime;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Planning;

/// <summary>A measure that a park takes to reach an objective (实现目标的措施).</summary>
/// <remarks>What the standard asks of a measure is optional here: a measure without a date is still a measure. Whether it conforms is for the rules to say.</remarks>
[Clause("6.2/3.a")]
public sealed record ObjectiveMeasure
{
    /// <summary>The id of the measure.</summary>
    public required Id<ObjectiveMeasure> Id { get; init; }

    /// <summary>The name the park gives the measure.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>The objectives that it serves.</summary>
    [Clause("6.2/3.a")]
    public IReadOnlyList<Id<Objective>> Objectives
    {
        get;
        init => field = ValueList<Id<Objective>>.Copy(value);
    } = ValueList<Id<Objective>>.Empty;

    /// <summary>What kind of thing it is.</summary>
    public MeasureKind? Kind { get; init; }

    /// <summary>What is done.</summary>
    [Clause("6.2/3.a")]
    public BilingualText? What { get; init; }

    /// <summary>The resources that it needs.</summary>
    [Clause("6.2/3.b")]
    public BilingualText? ResourcesNeeded { get; init; }

    /// <summary>The recorded resources that it draws on.</summary>
    [Clause("6.2/3.b")]
    public IReadOnlyList<Id<SystemResource>> Resources
    {
        get;
        init => field = ValueList<Id<SystemResource>>.Copy(value);
    } = ValueList<Id<SystemResource>>.Empty;

    /// <summary>Who answers for it.</summary>
    [Clause("6.2/3.c")]
    public Id<Person>? Owner { get; init; }

    /// <summary>The day by which it is to be complete.</summary>
    [Clause("6.2/3.d")]
    public LocalDate? DueOn { get; init; }

    /// <summary>How its results are evaluated.</summary>
    [Clause("6.2/3.e")]
    public BilingualText? Evaluation { get; init; }

    /// <summary>The day by which its results are to be evaluated.</summary>
    [Clause("6.2/3.e")]
    public LocalDate? EvaluateBy { get; init; }

    /// <summary>The day on which it was planned.</summary>
    [CountsFrom]
    public LocalDate? PlannedOn { get; init; }

    /// <summary>The entities that take part.</summary>
    public IReadOnlyList<Id<ParkEntity>> Entities
    {
        get;
        init => field = ValueList<Id<ParkEntity>>.Copy(value);
    } = ValueList<Id<ParkEntity>>.Empty;

    /// <summary>The processes of the park's activities that it is built into.</summary>
    [Clause("6.2/4")]
    public IReadOnlyList<Id<SystemProcess>> Processes
    {
        get;
        init => field = ValueList<Id<SystemProcess>>.Copy(value);
    } = ValueList<Id<SystemProcess>>.Empty;

    /// <summary>How it is built into them.</summary>
    [Clause("6.2/4")]
    public BilingualText? Integration { get; init; }

    /// <summary>That it is complete.</summary>
    public CompletedStep? Done { get; init; }

    /// <summary>What the evaluation of its results came to.</summary>
    [Clause("6.2/3.e")]
    public EffectivenessReview? Result { get; init; }

    /// <summary>The documented information that holds the plan.</summary>
    [Clause("6.2/5")]
    public Id<DocumentedInformation>? Document { get; init; }
}
