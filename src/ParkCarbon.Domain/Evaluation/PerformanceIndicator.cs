using NodaTime;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Evaluation;

/// <summary>A figure by which performance is read (绩效指标).</summary>
[Clause("9.1.1/2")]
[Clause("4.4/2")]
[Clause("6.2/2.b")]
public sealed record PerformanceIndicator
{
    /// <summary>The id of the indicator.</summary>
    public required Id<PerformanceIndicator> Id { get; init; }

    /// <summary>Its name.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>How it is computed.</summary>
    public BilingualText? Definition { get; init; }

    /// <summary>Which way is better.</summary>
    [Clause("4.4/2")]
    public required IndicatorDirection Better { get; init; }

    /// <summary>The process that it is about; unset where it is about the park as a whole.</summary>
    [Clause("9.1.1/2")]
    public Id<SystemProcess>? Process { get; init; }

    /// <summary>How often it is read.</summary>
    [Clause("6.2/2.d")]
    public Period? Every
    {
        get;
        init => field = value is null ? null : Require.Interval(value, nameof(Every));
    }

    /// <summary>The first day of the first interval.</summary>
    [Clause("6.2/2.d")]
    public LocalDate? StartsOn { get; init; }

    /// <summary>Where it started.</summary>
    public Amount? Baseline { get; init; }

    /// <summary>The day on which it was determined.</summary>
    [CountsFrom]
    public LocalDate? DeterminedOn { get; init; }
}
