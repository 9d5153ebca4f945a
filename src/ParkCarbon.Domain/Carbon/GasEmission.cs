using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon;

/// <summary>The mass of one gas per unit of activity.</summary>
public sealed record GasEmission
{
    /// <summary>The gas.</summary>
    public required GreenhouseGas Gas { get; init; }

    /// <summary>The mass of the gas per unit of activity, such as 0.5306 kg/kWh; zero or more.</summary>
    public required Rate Value
    {
        get;
        init => field = Require.RateOf(Mass.Dimension, value, nameof(Value));
    }

    /// <summary>Whether the gas comes from biomass; biogenic CO₂ stands apart from the total.</summary>
    public bool Biogenic { get; init; }
}
