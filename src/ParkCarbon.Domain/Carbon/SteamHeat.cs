using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon;

/// <summary>The heat in a mass of steam: mass times the enthalpy above a reference.</summary>
/// <remarks>
/// Two conventions are in use. GB/T 32151.34-2024 counts the whole enthalpy (no reference); the sector guides of
/// 2013–2015 deduct 83.74 kJ/kg, the enthalpy of water at 20 °C. Which one applies is recorded, never assumed.
/// </remarks>
public sealed record SteamHeat
{
    /// <summary>The specific enthalpy of the steam, energy per mass.</summary>
    public required Rate Enthalpy
    {
        get;
        init => field = Require.Enthalpy(value, nameof(Enthalpy));
    }

    /// <summary>The enthalpy that is deducted, energy per mass; unset where the whole enthalpy counts.</summary>
    public Rate? Less
    {
        get;
        init => field = value is { } less ? Require.Enthalpy(less, nameof(Less)) : null;
    }
}
