using NodaTime;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Improvement;

/// <summary>Something done to improve the system or its performance (持续改进).</summary>
[Clause("10.1/1")]
[Clause("3.1.6")]
public sealed record ImprovementAction
{
    /// <summary>The id.</summary>
    public required Id<ImprovementAction> Id { get; init; }

    /// <summary>What is improved and how.</summary>
    public required BilingualText What { get; init; }

    /// <summary>What of the system it improves.</summary>
    [Clause("10.1/1")]
    public IReadOnlyList<ImprovementAspect> Aspects
    {
        get;
        init => field = ValueList<ImprovementAspect>.Copy(value);
    } = ValueList<ImprovementAspect>.Empty;

    /// <summary>The indicators that it is to bring back or to better.</summary>
    [Clause("4.4/2")]
    public IReadOnlyList<Id<PerformanceIndicator>> Indicators
    {
        get;
        init => field = ValueList<Id<PerformanceIndicator>>.Copy(value);
    } = ValueList<Id<PerformanceIndicator>>.Empty;

    /// <summary>The day on which it was decided.</summary>
    [CountsFrom]
    public required LocalDate DecidedOn { get; init; }

    /// <summary>The decision of a management review that it carries out.</summary>
    public Id<ReviewDecision>? Decision { get; init; }

    /// <summary>Who answers for it.</summary>
    public Id<Person>? Owner { get; init; }

    /// <summary>The day by which it is to be done.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>That it was done.</summary>
    public CompletedStep? Done { get; init; }

    /// <summary>What came of it.</summary>
    public EffectivenessReview? Result { get; init; }

    /// <summary>The documented information that shows it.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
