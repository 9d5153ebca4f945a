using NodaTime;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Support;

/// <summary>A resource that the system needs (资源).</summary>
[Clause("7.1/1")]
public sealed record SystemResource
{
    /// <summary>The id of the resource.</summary>
    public required Id<SystemResource> Id { get; init; }

    /// <summary>What kind of resource it is.</summary>
    public required ResourceKind Kind { get; init; }

    /// <summary>What it is.</summary>
    public required BilingualText Description { get; init; }

    /// <summary>What it is needed for.</summary>
    [Clause("7.1/1")]
    public BilingualText? Purpose { get; init; }

    /// <summary>The day on which the need was determined.</summary>
    [CountsFrom]
    public LocalDate? DeterminedOn { get; init; }

    /// <summary>How much is needed.</summary>
    [Clause("7.1/1")]
    public Amount? Needed { get; init; }

    /// <summary>The day by which it is needed.</summary>
    [Clause("7.1/1")]
    public LocalDate? NeededBy { get; init; }

    /// <summary>What was provided.</summary>
    [Clause("7.1/1")]
    [Clause("5.1/1.i")]
    public IReadOnlyList<ResourceProvision> Provided
    {
        get;
        init => field = ValueList<ResourceProvision>.Copy(value);
    } = ValueList<ResourceProvision>.Empty;
}
