namespace ParkCarbon.Domain.Carbon.Supply;

/// <summary>How the emissions of a plant that makes heat and power are divided between the two.</summary>
public enum CogenerationMethod
{
    /// <summary>By what each would have needed alone: output over its efficiency (GHG Protocol, efficiency method).</summary>
    Efficiency,

    /// <summary>By the energy of each output.</summary>
    EnergyContent,
}
