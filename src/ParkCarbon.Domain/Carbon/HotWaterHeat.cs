using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon;

/// <summary>The heat in a mass of hot water: mass times temperature difference times specific heat.</summary>
public sealed record HotWaterHeat
{
    /// <summary>The temperature of the water.</summary>
    public required Temperature Temperature { get; init; }

    /// <summary>The temperature from which heat is counted, such as 20 °C or the return temperature.</summary>
    public required Temperature Reference { get; init; }

    /// <summary>The specific heat in kJ/(kg·K), such as 4.1868.</summary>
    public required decimal SpecificHeat
    {
        get;
        init => field = Require.NotNegative(value, nameof(SpecificHeat));
    }
}
