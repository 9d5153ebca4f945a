namespace ParkCarbon.Domain.Carbon;

/// <summary>By what kind of activity a source emits directly (ISO 14064-1:2018 annex B; GB/T 32150 clause 6).</summary>
public enum SourceType
{
    /// <summary>Fuel burnt in a boiler, furnace, turbine or stove (固定燃烧).</summary>
    StationaryCombustion,

    /// <summary>Fuel burnt by vehicles and machines within the boundary (移动燃烧).</summary>
    MobileCombustion,

    /// <summary>Fuel of international aviation or shipping (国际航空、航海), which some methods list apart.</summary>
    InternationalTransport,

    /// <summary>A chemical or physical process other than combustion (工业生产过程).</summary>
    IndustrialProcess,

    /// <summary>Fuel turned into another fuel: refining, coking, gas making (能源加工转换), by carbon balance.</summary>
    EnergyConversion,

    /// <summary>Treatment of waste or waste water (废弃物处理).</summary>
    WasteTreatment,

    /// <summary>A leak or vent (逸散排放): refrigerants, methane, switchgear.</summary>
    FugitiveRelease,

    /// <summary>Land use and its change (土地利用).</summary>
    LandUse,
}
