using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>Where an entity stood when it was reviewed (主体现状).</summary>
/// <remarks>What is unset here is taken from the survey that is named, so that nothing needs to be written twice.</remarks>
[Clause("6.3/2.a")]
public sealed record EntityStatus
{
    /// <summary>The entity.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The survey of the entity that the review relies on for what it does not say itself.</summary>
    [Clause("6.3/2.a")]
    public Id<EntityProfile>? Profile { get; init; }

    /// <summary>Where it stands with its emissions.</summary>
    [Clause("6.3/2.a")]
    public BilingualText? Emissions { get; init; }

    /// <summary>Where it stands with carbon assets.</summary>
    [Clause("6.3/2.a")]
    public BilingualText? Assets { get; init; }

    /// <summary>Where it stands with carbon trading.</summary>
    [Clause("6.3/2.a")]
    public BilingualText? Trading { get; init; }

    /// <summary>Its digital systems for energy and carbon.</summary>
    [Clause("6.3/2.a")]
    public BilingualText? DigitalSystems { get; init; }

    /// <summary>How it manages carbon in its supply chain (供应链碳管理).</summary>
    [Clause("6.3/2.a")]
    public BilingualText? SupplyChain { get; init; }

    /// <summary>How far it is with its carbon management system.</summary>
    [Clause("6.3/2.a")]
    public ManagementSystemStatus? CarbonManagement { get; init; }

    /// <summary>How far it is with its energy management system.</summary>
    [Clause("6.3/2.a")]
    public ManagementSystemStatus? EnergyManagement { get; init; }
}
