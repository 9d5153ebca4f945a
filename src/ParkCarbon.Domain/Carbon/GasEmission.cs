using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon;

/// <summary>The mass of one gas per unit of activity.</summary>
/// <remarks>
/// The unit may name the gas ("0.5306 kgCO2/kWh"), and then it is the same. Or it says that the mass of the gas is already in carbon
/// dioxide equivalent ("0.1 kgCO2e/GJ" of methane), as national factor tables give it: then no warming potential is applied a
/// second time, and the mass of the gas itself is not known.
/// </remarks>
public sealed record GasEmission
{
    /// <summary>The gas.</summary>
    /// <exception cref="ArgumentException">The unit of <see cref="Value"/> names another substance.</exception>
    public required GreenhouseGas Gas
    {
        get;
        init
        {
            field = value;
            RequireOneGas(value, Value);
        }
    }

    /// <summary>The mass of the gas per unit of activity, such as 0.5306 kg/kWh, or its CO₂e, such as 0.1 kgCO2e/GJ; zero or more.</summary>
    /// <exception cref="ArgumentException">The rate is no mass, is below zero, or its unit names another substance than <see cref="Gas"/>.</exception>
    public required Rate Value
    {
        get;
        init
        {
            field = Require.RateOf(Mass.Dimension, value, nameof(Value));
            RequireOneGas(Gas, value);
        }
    }

    /// <summary>Whether the gas comes from biomass; biogenic CO₂ stands apart from the total.</summary>
    public bool Biogenic { get; init; }

    /// <summary>Whether the value is a CO₂e that a warming potential has been applied to; of CO₂ itself that changes nothing.</summary>
    internal bool IsEquivalent => Value.Substance == SubstanceText.CarbonDioxideEquivalent && !Gas.IsOwnEquivalent;

    // The two members may be set in either order, so the first to be set finds the other unset.
    private static void RequireOneGas(GreenhouseGas? gas, Rate value)
    {
        var substance = value.Substance;
        var fits =
            gas is null
            || substance is null
            || substance == gas.Code
            || substance == SubstanceText.CarbonDioxideEquivalent
            || gas.Code.StartsWith(substance + "-", StringComparison.Ordinal)
            || (GreenhouseGas.TryParse(substance, out var named) && named == gas);
        if (!fits)
        {
            throw new ArgumentException(
                $"The gas is {gas}, but its unit says {substance}: '{value}'. Name one gas in both, leave the substance out "
                    + "of the unit, or write CO2e for a mass of the gas that is already in carbon dioxide equivalent.",
                nameof(value)
            );
        }
    }
}
