using NodaTime;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Evaluation;

/// <summary>Something that the park determined to monitor and measure (监视和测量).</summary>
[Clause("9.1.1/1.a")]
public sealed record MonitoringItem
{
    /// <summary>The id of the item.</summary>
    public required Id<MonitoringItem> Id { get; init; }

    /// <summary>What is monitored and measured.</summary>
    [Clause("9.1.1/1.a")]
    public BilingualText? What { get; init; }

    /// <summary>The day on which that was determined.</summary>
    [CountsFrom]
    public LocalDate? DeterminedOn { get; init; }

    /// <summary>The process that it is about.</summary>
    public Id<SystemProcess>? Process { get; init; }

    /// <summary>The indicator that it gives.</summary>
    [Clause("9.1.1/2")]
    public Id<PerformanceIndicator>? Indicator { get; init; }

    /// <summary>How it is monitored and measured.</summary>
    [Clause("9.1.1/1.b")]
    public BilingualText? Method { get; init; }

    /// <summary>How the results are analysed and evaluated.</summary>
    [Clause("9.1.1/1.b")]
    public BilingualText? AnalysisMethod { get; init; }

    /// <summary>Why no method is needed; unset where one is.</summary>
    [Clause("9.1.1/1.b")]
    public BilingualText? MethodNotNeededBecause { get; init; }

    /// <summary>How often it is monitored and measured.</summary>
    [Clause("9.1.1/1.c")]
    public Period? MeasureEvery
    {
        get;
        init => field = value is null ? null : Require.Interval(value, nameof(MeasureEvery));
    }

    /// <summary>How often the results are analysed and evaluated.</summary>
    [Clause("9.1.1/1.d")]
    public Period? AnalyseEvery
    {
        get;
        init => field = value is null ? null : Require.Interval(value, nameof(AnalyseEvery));
    }

    /// <summary>Who sees to it.</summary>
    public Id<Person>? Owner { get; init; }
}
