using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>Whether something may do harm or good.</summary>
[Clause("6.1/1.1")]
public enum RiskKind
{
    /// <summary>A risk (风险).</summary>
    Risk,

    /// <summary>An opportunity (机遇).</summary>
    Opportunity,
}
