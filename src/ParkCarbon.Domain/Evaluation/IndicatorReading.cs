using NodaTime;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Evaluation;

/// <summary>A value of an indicator.</summary>
[Clause("6.2/2.d")]
[Clause("9.1.1/4")]
public sealed record IndicatorReading
{
    /// <summary>The indicator.</summary>
    public required Id<PerformanceIndicator> Indicator { get; init; }

    /// <summary>The days that it is about.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>The value.</summary>
    public required Amount Value { get; init; }

    /// <summary>The entity that it is of; unset for the park.</summary>
    public Id<ParkEntity>? Entity { get; init; }

    /// <summary>The day on which it was recorded.</summary>
    [CountsFrom]
    public required LocalDate RecordedOn { get; init; }

    /// <summary>The documented information that shows it.</summary>
    [Clause("9.1.1/4")]
    public Id<DocumentedInformation>? Document { get; init; }
}
