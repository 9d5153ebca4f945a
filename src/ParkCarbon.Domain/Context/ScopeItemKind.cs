using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Context;

/// <summary>What an entity does that the system has to hold.</summary>
[Clause("4.3/3")]
public enum ScopeItemKind
{
    /// <summary>An activity (活动).</summary>
    Activity,

    /// <summary>A product (产品).</summary>
    Product,

    /// <summary>A service (服务).</summary>
    Service,
}
