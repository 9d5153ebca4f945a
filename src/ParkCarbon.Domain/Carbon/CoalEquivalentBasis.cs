namespace ParkCarbon.Domain.Carbon;

/// <summary>What the standard coal of an energy carrier stands for (折标准煤的口径, GB/T 2589-2020).</summary>
public enum CoalEquivalentBasis
{
    /// <summary>The energy that the carrier itself holds (当量值).</summary>
    Calorific,

    /// <summary>The energy that was spent to make the carrier (等价值).</summary>
    Equivalent,
}
