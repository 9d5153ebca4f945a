using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>What addressing a risk or opportunity is for.</summary>
[Clause("6.1/1.1")]
[Clause("6.1/1.2")]
[Clause("6.1/1.3")]
public enum PlanningAim
{
    /// <summary>The system reaches its intended results.</summary>
    AssureResults,

    /// <summary>Undesired effects are prevented or reduced.</summary>
    PreventEffects,

    /// <summary>Improvement continues.</summary>
    Improve,
}
