using NodaTime;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Support;

/// <summary>A figure that was stated, so that it can be held against the system's own.</summary>
[Clause("7.4/2")]
public sealed record CommunicatedFigure
{
    /// <summary>What it is about.</summary>
    public required FigureSubject About { get; init; }

    /// <summary>The entity, where it is an entity's.</summary>
    public Id<ParkEntity>? Entity { get; init; }

    /// <summary>The indicator, where it is an indicator's.</summary>
    public Id<PerformanceIndicator>? Indicator { get; init; }

    /// <summary>The days that it is about.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>The figure as it was stated.</summary>
    public required Amount Value { get; init; }

    /// <summary>How far it may lie from the system's figure, as the statement itself says ("about"); unset where it must agree in the digits stated.</summary>
    public Amount? Tolerance { get; init; }
}
