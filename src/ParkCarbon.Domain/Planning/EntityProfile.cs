using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Planning;

/// <summary>What a survey of an entity found: where it stands, what it wants (主体碳中和现状及意愿).</summary>
[Clause("6.2/1.b")]
[Clause("6.2/1.c")]
public sealed record EntityProfile
{
    /// <summary>The id of the survey.</summary>
    public required Id<EntityProfile> Id { get; init; }

    /// <summary>The entity.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The day of the survey.</summary>
    [CountsFrom]
    public required LocalDate SurveyedOn { get; init; }

    /// <summary>Where the entity stands on the way to neutrality.</summary>
    [Clause("6.2/1.b")]
    public BilingualText? NeutralityStatus { get; init; }

    /// <summary>Whether it is willing to reduce.</summary>
    [Clause("6.2/1.b")]
    [Clause("6.3/2.d.6")]
    public BilingualText? Willingness { get; init; }

    /// <summary>What it needs to reduce.</summary>
    [Clause("6.3/2.d.6")]
    public BilingualText? ReductionNeeds { get; init; }

    /// <summary>Its energy management system.</summary>
    [Clause("6.2/1.c")]
    public ManagementSystemStatus? EnergyManagement { get; init; }

    /// <summary>Its carbon management system.</summary>
    [Clause("6.2/1.c")]
    public ManagementSystemStatus? CarbonManagement { get; init; }

    /// <summary>Its digital systems for energy and carbon.</summary>
    [Clause("6.3/2.a")]
    public BilingualText? DigitalSystems { get; init; }

    /// <summary>How it manages carbon in its supply chain.</summary>
    [Clause("6.3/2.a")]
    public BilingualText? SupplyChain { get; init; }

    /// <summary>The documented information that holds the survey.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
