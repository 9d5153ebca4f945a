using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Improvement;

/// <summary>What of the system is improved.</summary>
[Clause("10.1/1")]
public enum ImprovementAspect
{
    /// <summary>Its suitability (适宜性).</summary>
    Suitability,

    /// <summary>Its adequacy (充分性).</summary>
    Adequacy,

    /// <summary>Its effectiveness (有效性).</summary>
    Effectiveness,
}
