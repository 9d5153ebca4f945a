using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>How somebody's work bears on neutrality performance.</summary>
[Clause("6.3/2.c")]
public enum InfluenceKind
{
    /// <summary>Directly (直接影响).</summary>
    Direct,

    /// <summary>Indirectly (间接影响).</summary>
    Indirect,
}
