using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Planning;

/// <summary>A plan for collecting data (数据收集计划).</summary>
[Clause("6.5/2")]
public sealed record DataCollectionPlan
{
    /// <summary>The id of the plan.</summary>
    public required Id<DataCollectionPlan> Id { get; init; }

    /// <summary>The day on which it was adopted.</summary>
    [CountsFrom]
    public LocalDate? AdoptedOn { get; init; }

    /// <summary>The day from which it is replaced; unset while it is in force.</summary>
    public LocalDate? WithdrawnOn { get; init; }

    /// <summary>What is collected.</summary>
    [Clause("6.5/2")]
    public IReadOnlyList<DataPlanLine> Lines
    {
        get;
        init => field = ValueList<DataPlanLine>.Copy(value);
    } = ValueList<DataPlanLine>.Empty;

    /// <summary>The analyses and evaluations of what was collected.</summary>
    [Clause("6.5/1")]
    public PeriodicReview? Analysis { get; init; }

    /// <summary>The reviews of the plan.</summary>
    [Clause("6.5/4.1")]
    [Clause("6.5/4.3")]
    public PeriodicReview? Review { get; init; }

    /// <summary>The steps by which it moves into a digital system.</summary>
    [Clause("6.5/4.2")]
    public IReadOnlyList<DigitalStep> DigitalSteps
    {
        get;
        init => field = ValueList<DigitalStep>.Copy(value);
    } = ValueList<DigitalStep>.Empty;

    /// <summary>The documented information that holds it.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
