using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>Something with a marked effect on reduction (显著影响因素).</summary>
[Clause("6.3/2.d.7")]
public sealed record ReductionDriver
{
    /// <summary>What it is.</summary>
    public required BilingualText Factor { get; init; }

    /// <summary>What effect it has.</summary>
    [Clause("6.3/2.d.7")]
    public BilingualText? Effect { get; init; }
}
