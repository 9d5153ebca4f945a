using NodaTime;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon;

/// <summary>An emission factor (排放因子): the mass of each gas that a unit of activity emits, removes or fixes.</summary>
/// <remarks>
/// The masses come from <see cref="Emissions"/>, from <see cref="Fuel"/>, or from both: a fuel's carbon gives its CO₂ and
/// the emissions its CH₄ and N₂O. A net calorific value and a density let activity in mass or volume meet a factor per
/// energy, and the other way round.
/// </remarks>
public sealed record Factor
{
    private readonly IReadOnlyList<GasEmission> _emissions = ValueList<GasEmission>.Empty;
    private readonly IReadOnlyList<Multiplier> _multipliers = ValueList<Multiplier>.Empty;
    private readonly IReadOnlyList<string> _names = ValueList<string>.Empty;

    /// <summary>The id of the factor, unique in its set or dossier.</summary>
    public required Id<Factor> Id { get; init; }

    /// <summary>The name for people.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>Other names under which a reference finds it.</summary>
    public IReadOnlyList<string> Names
    {
        get => _names;
        init => _names = ValueList<string>.Copy(value);
    }

    /// <summary>The year whose data the factor describes; apart from the year it is used for.</summary>
    public int? DataYear { get; init; }

    /// <summary>The mass of each gas per unit of activity.</summary>
    public IReadOnlyList<GasEmission> Emissions
    {
        get => _emissions;
        init => _emissions = ValueList<GasEmission>.Copy(value);
    }

    /// <summary>The carbon of a fuel or material, whose oxidation gives its CO₂.</summary>
    public CarbonContent? Fuel { get; init; }

    /// <summary>The net calorific value (低位发热量), energy per mass or volume.</summary>
    public Rate? NetCalorificValue
    {
        get;
        init => field = value is { } rate ? Require.RateOf(Energy.Dimension, rate, nameof(NetCalorificValue)) : null;
    }

    /// <summary>The density, mass per volume.</summary>
    public Rate? Density
    {
        get;
        init => field = value is { } rate ? Require.RateOf(Mass.Dimension, rate, nameof(Density)) : null;
    }

    /// <summary>Numbers without dimension that belong to the factor, such as a correction.</summary>
    public IReadOnlyList<Multiplier> Multipliers
    {
        get => _multipliers;
        init => _multipliers = ValueList<Multiplier>.Copy(value);
    }

    /// <summary>The first day for which the factor may be used; unset where that is open.</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>The last day for which the factor may be used; unset where that is open.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>The uncertainty of the factor; all that use the factor are off together.</summary>
    public Uncertainty? Uncertainty { get; init; }

    /// <summary>The grade of the factor: measured for the source, derived from measurements, or a default for something similar.</summary>
    public DataQuality? Quality { get; init; }

    /// <summary>Why the factor is not for inventories, where its publisher limits it to other uses; then it gives no figure here.</summary>
    public BilingualText? Restriction { get; init; }

    /// <summary>Tonnes of CO₂e per joule, exactly, where the factor was computed and no decimal need hold it; <see cref="Emissions"/> shows it.</summary>
    internal Rational? TonnesPerJoule { get; init; }

    /// <summary>Where the factor comes from.</summary>
    public required Provenance Source { get; init; }
}
