using NodaTime;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Carbon.Supply;

/// <summary>Electricity or heat that an entity generates inside the park, by its own meters (自发电量).</summary>
/// <remarks>Fuel that is burnt for it stands in the activity data of a source. Here stands what came out, so that on-site energy from non-fossil sources is seen by the methods that count it.</remarks>
public sealed record EnergyGeneration
{
    /// <summary>The id of the record.</summary>
    public required Id<EnergyGeneration> Id { get; init; }

    /// <summary>The entity that generates.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The plant or project, by the name under which its certificates and credits name it.</summary>
    public string? Plant { get; init; }

    /// <summary>What is generated: "electricity", "heat", "steam", "cold".</summary>
    public required string Carrier
    {
        get;
        init => field = Require.NotBlank(value, nameof(Carrier));
    }

    /// <summary>How it is generated.</summary>
    public required GenerationTechnology Technology { get; init; }

    /// <summary>The days of the generation, first and last included.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>The energy generated, net of what the plant itself used.</summary>
    public required Amount Quantity
    {
        get;
        init => field = Require.AmountOf(Energy.Dimension, value, nameof(Quantity));
    }

    /// <summary>The part that left the park; unset where none did.</summary>
    public Amount? Exported
    {
        get;
        init => field = value is { } amount ? Require.AmountOf(Energy.Dimension, amount, nameof(Exported)) : null;
    }

    /// <summary>Whether metered records are kept for each month; unset where the record does not say.</summary>
    public bool? MeteredMonthly { get; init; }

    /// <summary>The factor of the electricity that takes the place of what was sold with its attribute.</summary>
    public FactorReference? GridFactor { get; init; }

    /// <summary>The documented information that shows it.</summary>
    public IReadOnlyList<Id<DocumentedInformation>> Evidence
    {
        get;
        init => field = ValueList<Id<DocumentedInformation>>.Copy(value);
    } = ValueList<Id<DocumentedInformation>>.Empty;
}
