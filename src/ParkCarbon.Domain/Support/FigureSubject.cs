using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Support;

/// <summary>What a communicated figure is about.</summary>
[Clause("7.4/2")]
public enum FigureSubject
{
    /// <summary>The total emissions of the park (t CO₂e).</summary>
    ParkEmissions,

    /// <summary>The total emissions of an entity (t CO₂e).</summary>
    EntityEmissions,

    /// <summary>The reading of an indicator.</summary>
    Indicator,
}
