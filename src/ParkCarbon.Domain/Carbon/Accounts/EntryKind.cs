namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>What an entry of the park's account is.</summary>
public enum EntryKind
{
    /// <summary>A direct or indirect emission.</summary>
    Emission,

    /// <summary>Carbon that leaves a process, deducted in a material balance.</summary>
    CarbonOut,

    /// <summary>Carbon fixed in a product, deducted.</summary>
    CarbonFixed,

    /// <summary>A gas recovered, deducted.</summary>
    Recovery,

    /// <summary>Exported energy, deducted where the entity's specification says so.</summary>
    Export,

    /// <summary>Exported energy that the entity's specification does not deduct; below zero like <see cref="Export"/>, apart from the total.</summary>
    UndeductedExport,

    /// <summary>What seller and buyer of an internal flow both booked, taken out of the park's total.</summary>
    Elimination,

    /// <summary>CO₂ from biomass, apart from the total.</summary>
    BiogenicCarbonDioxide,

    /// <summary>A removal by a sink, apart from the total.</summary>
    Removal,

    /// <summary>Bought electricity covered by directly supplied green power; the emission it would otherwise have.</summary>
    DirectSupply,

    /// <summary>Bought electricity covered by a green-power trade; the emission it would otherwise have.</summary>
    GreenPowerTrade,

    /// <summary>Bought electricity covered by retired certificates; the emission it would otherwise have.</summary>
    GreenCertificate,

    /// <summary>Bought energy covered by a contract that names its emissions; the emission it would otherwise have.</summary>
    EnergyContract,

    /// <summary>Bought electricity that nothing covers; its emission, as it stands in the inventory.</summary>
    UncoveredPurchase,

    /// <summary>Energy generated inside the park from other than fuel in the inventory; its value is zero.</summary>
    OnSiteGeneration,

    /// <summary>On-site generation whose attribute was sold, with what electricity in its place emits.</summary>
    AttributeSold,

    /// <summary>Credits cancelled for the period.</summary>
    Credit,

    /// <summary>Allowances surrendered or cancelled for the period.</summary>
    Allowance,
}
