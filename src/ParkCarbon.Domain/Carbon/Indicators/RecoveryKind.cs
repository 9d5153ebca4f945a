namespace ParkCarbon.Domain.Carbon.Indicators;

/// <summary>What is recovered or used again.</summary>
public enum RecoveryKind
{
    /// <summary>Industrial solid waste (工业固体废弃物).</summary>
    SolidWaste,

    /// <summary>Waste heat (余热).</summary>
    WasteHeat,

    /// <summary>Waste cold (余冷).</summary>
    WasteCold,

    /// <summary>Waste pressure (余压).</summary>
    WastePressure,

    /// <summary>Water for industrial use (工业用水).</summary>
    IndustrialWater,
}
