using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Context;

/// <summary>What the park decided about a need.</summary>
[Clause("4.2/1.c")]
public enum NeedHandling
{
    /// <summary>It is met through the management system.</summary>
    ThroughSystem,

    /// <summary>It is met in another way.</summary>
    Otherwise,

    /// <summary>The park does not meet it.</summary>
    NotMet,
}
