using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Context;

/// <summary>A process of the management system (过程).</summary>
[Clause("4.4/1")]
[Clause("8.1/1")]
public sealed record SystemProcess
{
    /// <summary>The id of the process.</summary>
    public required Id<SystemProcess> Id { get; init; }

    /// <summary>Its name.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>What it is for.</summary>
    [Clause("4.4/1")]
    public required ProcessKind Kind { get; init; }

    /// <summary>What of carbon management it is about.</summary>
    [Clause("8.1/1")]
    public IReadOnlyList<CarbonTopic> Topics
    {
        get;
        init => field = ValueList<CarbonTopic>.Copy(value);
    } = ValueList<CarbonTopic>.Empty;

    /// <summary>Who answers for it.</summary>
    public Id<Person>? Owner { get; init; }

    /// <summary>The day from which it is carried out.</summary>
    [CountsFrom]
    public LocalDate? EstablishedOn { get; init; }

    /// <summary>What goes in.</summary>
    public BilingualText? Inputs { get; init; }

    /// <summary>What comes out.</summary>
    public BilingualText? Outputs { get; init; }

    /// <summary>The processes that take what it gives or give what it takes.</summary>
    [Clause("4.4/1")]
    public IReadOnlyList<Id<SystemProcess>> InteractsWith
    {
        get;
        init => field = ValueList<Id<SystemProcess>>.Copy(value);
    } = ValueList<Id<SystemProcess>>.Empty;

    /// <summary>What it is controlled by.</summary>
    [Clause("8.1/1.a")]
    public IReadOnlyList<ControlCriterion> Criteria
    {
        get;
        init => field = ValueList<ControlCriterion>.Copy(value);
    } = ValueList<ControlCriterion>.Empty;

    /// <summary>The interval at which its control is recorded.</summary>
    [Clause("8.1/1.b")]
    public Period? ControlEvery
    {
        get;
        init => field = value is null ? null : Require.Interval(value, nameof(ControlEvery));
    }

    /// <summary>The reviews that keep it up to date.</summary>
    [Clause("4.4/1")]
    public PeriodicReview? Review { get; init; }

    /// <summary>The documented information that describes it.</summary>
    [Clause("8.1/3")]
    public Id<DocumentedInformation>? Document { get; init; }
}
