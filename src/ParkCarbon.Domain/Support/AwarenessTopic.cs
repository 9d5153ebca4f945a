using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Support;

/// <summary>What people have to be aware of (意识, 7.3).</summary>
[Clause("7.3/1.a")]
[Clause("7.3/1.b")]
[Clause("7.3/1.c")]
[Clause("7.3/1.d")]
[Clause("7.3/1.e")]
public enum AwarenessTopic
{
    /// <summary>What neutrality means for the climate.</summary>
    ClimateMeaning,

    /// <summary>The policy.</summary>
    Policy,

    /// <summary>Their contribution to the effectiveness of the system.</summary>
    Contribution,

    /// <summary>The effect of their work on greenhouse gases.</summary>
    EffectOfWork,

    /// <summary>What it means not to conform.</summary>
    Consequences,
}
