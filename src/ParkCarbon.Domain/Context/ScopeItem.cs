using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Context;

/// <summary>An activity, product or service of an entity (活动、产品和服务).</summary>
/// <remarks>It is in the system where its sources or the processes that control it are named; what emits nothing and is controlled by nobody is outside.</remarks>
[Clause("4.3/3")]
public sealed record ScopeItem
{
    /// <summary>The id of the item.</summary>
    public required Id<ScopeItem> Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>Whether it is an activity, a product or a service.</summary>
    [Clause("4.3/3")]
    public required ScopeItemKind Kind { get; init; }

    /// <summary>What it is.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>The sources that belong to it.</summary>
    [Clause("4.3/3")]
    public IReadOnlyList<Id<EmissionSource>> Sources
    {
        get;
        init => field = ValueList<Id<EmissionSource>>.Copy(value);
    } = ValueList<Id<EmissionSource>>.Empty;

    /// <summary>The processes of the system that control it.</summary>
    [Clause("4.3/3")]
    public IReadOnlyList<Id<SystemProcess>> Processes
    {
        get;
        init => field = ValueList<Id<SystemProcess>>.Copy(value);
    } = ValueList<Id<SystemProcess>>.Empty;

    /// <summary>Why it is outside the scope; unset where it is inside.</summary>
    [Clause("4.3/3")]
    public ScopeExclusion? OutOfScope { get; init; }
}
