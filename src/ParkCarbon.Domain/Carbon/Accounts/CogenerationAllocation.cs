using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>The emissions of a plant that makes heat and power, divided between the two (热电联产排放分摊).</summary>
/// <remarks>
/// <para>What is divided is the CO₂e that the plant's sources have in the inventory over the days of the record: every gas, less
/// what is fixed or recovered, without CO₂ from biomass.</para>
/// <para>The two shares add up to the total. Factors are exact ratios; only what is shown of them is rounded. A figure is unset
/// where something stands in its way: what is missing is never zero.</para>
/// </remarks>
public sealed record CogenerationAllocation
{
    /// <summary>The plant and its outputs.</summary>
    public required Cogeneration Plant { get; init; }

    /// <summary>What is divided.</summary>
    public CarbonMass? Total { get; init; }

    /// <summary>The part that falls to heat, as an exact share of the total.</summary>
    public Rational? HeatRatio { get; init; }

    /// <summary>What falls to heat.</summary>
    public CarbonMass? HeatShare { get; init; }

    /// <summary>What falls to power: the rest.</summary>
    public CarbonMass? PowerShare => Total - HeatShare;

    /// <summary>The factor of the heat, "id/heat"; unset where the plant made none.</summary>
    public Factor? HeatFactor { get; init; }

    /// <summary>The factor of the power, "id/power"; unset where the plant made none.</summary>
    public Factor? PowerFactor { get; init; }

    /// <summary>The factor of the heat in t CO₂e for each GJ, exactly.</summary>
    public Rational? TonnesPerGigajoule => HeatFactor?.TonnesPerJoule * Energy.Gigajoule.Untyped.Factor;

    /// <summary>The factor of the power in t CO₂e for each MWh, exactly.</summary>
    public Rational? TonnesPerMegawattHour => PowerFactor?.TonnesPerJoule * Energy.MegawattHour.Untyped.Factor;
}
