using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon;

/// <summary>The carbon of a fuel or material and the share of it that oxidises.</summary>
/// <remarks>One tonne of carbon gives 44/12 tonnes of CO₂, kept as that ratio: no digits are lost.</remarks>
public sealed record CarbonContent
{
    /// <summary>The carbon per energy (0.0261 tC/GJ, with the factor's net calorific value) or per mass or volume (0.75 tC/t).</summary>
    public required Rate Content
    {
        get;
        init =>
            field = value.Substance is null or "C"
                ? Require.RateOf(Mass.Dimension, value, nameof(Content))
                : throw new ArgumentException(
                    $"A carbon content is a mass of carbon, such as 0.0261 tC/GJ; '{value}' is one of {value.Substance}. "
                        + "Give a mass of a gas under emissions.",
                    nameof(Content)
                );
    }

    /// <summary>The share of the carbon that oxidises (碳氧化率), above 0 and up to 1.</summary>
    public decimal Oxidation
    {
        get;
        init => field = Require.Fraction(value, nameof(Oxidation));
    } = 1m;

    /// <summary>Whether the carbon comes from biomass; its CO₂ then stands apart from the total.</summary>
    public bool Biogenic { get; init; }
}
