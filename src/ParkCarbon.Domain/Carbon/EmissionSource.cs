using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Carbon;

/// <summary>A process by which an entity emits, removes, fixes or delivers (温室气体源和汇: 3.2.2, 3.2.3, 6.4).</summary>
/// <remarks>
/// A source belongs to one entity. What its activity data does to the account is its <see cref="Role"/>; a sink is a
/// source with the role <see cref="SourceRole.Removal"/>.
/// </remarks>
[Clause("3.2.2")]
[Clause("3.2.3")]
[Clause("6.4/1")]
public sealed record EmissionSource
{
    private readonly IReadOnlyList<Multiplier> _multipliers = ValueList<Multiplier>.Empty;
    private readonly IReadOnlyList<Id<DocumentedInformation>> _evidence = ValueList<Id<DocumentedInformation>>.Empty;

    /// <summary>The id of the source.</summary>
    public required Id<EmissionSource> Id { get; init; }

    /// <summary>The entity that the source belongs to.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The name of the source.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>The category of the source.</summary>
    public required GhgCategory Category { get; init; }

    /// <summary>What its activity does to the account.</summary>
    public SourceRole Role { get; init; }

    /// <summary>By what kind of activity it emits, of direct sources; unset where it was not classified.</summary>
    public SourceType? Type { get; init; }

    /// <summary>What flows: "electricity", "heat", "steam", "cold", a fuel, a material, "wastewater".</summary>
    public string? Carrier { get; init; }

    /// <summary>The activity, product or service of the entity in which the source lies.</summary>
    public BilingualText? Process { get; init; }

    /// <summary>The factor that turns activity into gas; an activity record may name another.</summary>
    public FactorReference? Factor { get; init; }

    /// <summary>The factor of bought energy that no contract, certificate or supply covers, in a market-based account (剩余电力因子).</summary>
    public FactorReference? ResidualFactor { get; init; }

    /// <summary>Where the energy comes from that is bought or delivered; unset where it is the grid's or was not recorded.</summary>
    public EnergyOrigin? Origin { get; init; }

    /// <summary>Whether a source of exports passes on energy that the entity itself bought (转供).</summary>
    /// <remarks>What is passed on is not the entity's own use: it is deducted whatever the entity's specification says of exports.</remarks>
    public bool Resold { get; init; }

    /// <summary>The uncertainty of its activity data, where its records do not say otherwise.</summary>
    public Uncertainty? Uncertainty { get; init; }

    /// <summary>The gas that the activity data measures directly, as a mass; then no factor is needed.</summary>
    public GreenhouseGas? MeasuredGas { get; init; }

    /// <summary>Whether a directly measured gas comes from biomass.</summary>
    public bool Biogenic { get; init; }

    /// <summary>Whether readings are imports less exports, so that a reading may be negative.</summary>
    public bool Net { get; init; }

    /// <summary>Shares by which the activity is multiplied before the factor, such as a content or a conversion rate.</summary>
    public IReadOnlyList<Multiplier> Multipliers
    {
        get => _multipliers;
        init => _multipliers = ValueList<Multiplier>.Copy(value);
    }

    /// <summary>The days on which the source operates; unset where it does throughout.</summary>
    public DateInterval? Operates { get; init; }

    /// <summary>The day on which the source was identified.</summary>
    [Clause("6.4/1")]
    public LocalDate? IdentifiedOn { get; init; }

    /// <summary>The documented information on the source.</summary>
    [Clause("6.4/2")]
    public IReadOnlyList<Id<DocumentedInformation>> Evidence
    {
        get => _evidence;
        init => _evidence = ValueList<Id<DocumentedInformation>>.Copy(value);
    }
}
