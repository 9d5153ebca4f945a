using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>The rules of a carbon market (碳市场交易规则).</summary>
[Clause("6.3/2.f.1")]
public sealed record MarketRule
{
    /// <summary>The market.</summary>
    public required BilingualText Market { get; init; }

    /// <summary>How far it reaches.</summary>
    [Clause("6.3/2.f.1")]
    public required JurisdictionLevel Level { get; init; }

    /// <summary>The rules, or the norm that holds them.</summary>
    [Clause("6.3/2.f.1")]
    public BilingualText? Rules { get; init; }
}
