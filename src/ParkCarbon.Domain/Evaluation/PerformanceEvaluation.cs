using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Evaluation;

/// <summary>An evaluation of the performance and effectiveness of the system (绩效及有效性评价).</summary>
[Clause("9.1.1/3")]
public sealed record PerformanceEvaluation
{
    /// <summary>The id of the evaluation.</summary>
    public required Id<PerformanceEvaluation> Id { get; init; }

    /// <summary>The day.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>The period that it is about.</summary>
    public DateInterval? Period { get; init; }

    /// <summary>The items whose results were analysed and evaluated.</summary>
    [Clause("9.1.1/1.d")]
    public IReadOnlyList<Id<MonitoringItem>> Monitoring
    {
        get;
        init => field = ValueList<Id<MonitoringItem>>.Copy(value);
    } = ValueList<Id<MonitoringItem>>.Empty;

    /// <summary>What it says of performance.</summary>
    [Clause("9.1.1/3")]
    public BilingualText? Performance { get; init; }

    /// <summary>What it says of the effectiveness of the system.</summary>
    [Clause("9.1.1/3")]
    public BilingualText? Effectiveness { get; init; }

    /// <summary>Whether the system reached its intended results.</summary>
    [Clause("5.1/1.j")]
    public bool? ResultsReached { get; init; }

    /// <summary>The documented information that holds it.</summary>
    [Clause("9.1.1/4")]
    public Id<DocumentedInformation>? Document { get; init; }
}
