namespace ParkCarbon.Rules.Methods;

/// <summary>The rows in which the lines of several methods are set side by side.</summary>
public enum ComparisonRow
{
    /// <summary>Direct emissions.</summary>
    Direct,

    /// <summary>Electricity from outside the park.</summary>
    Electricity,

    /// <summary>Heat, steam and cold from outside the park.</summary>
    Heat,

    /// <summary>The other indirect emissions.</summary>
    OtherIndirect,

    /// <summary>Energy delivered out of the park.</summary>
    Exports,

    /// <summary>What entities of the park deliver to each other.</summary>
    InternalFlows,

    /// <summary>The park's emissions before instruments.</summary>
    ParkTotal,

    /// <summary>Direct supply and green-power trades.</summary>
    GreenPower,

    /// <summary>Unbundled certificates.</summary>
    Certificates,

    /// <summary>Emissions that count.</summary>
    Counted,

    /// <summary>Removals.</summary>
    Removals,

    /// <summary>Credits as offsets.</summary>
    Credits,

    /// <summary>Allowances as offsets.</summary>
    Allowances,

    /// <summary>What is left.</summary>
    Net,

    /// <summary>CO₂ from biomass, apart.</summary>
    Biogenic,

    /// <summary>Gases and sources that the method leaves out.</summary>
    LeftOut,

    /// <summary>Removals and instruments that do not count.</summary>
    NotCounted,

    /// <summary>Energy consumed.</summary>
    EnergyUse,

    /// <summary>Emissions per energy.</summary>
    Intensity,
}
