namespace ParkCarbon.Domain.Carbon.Supply;

/// <summary>How electricity or heat is generated.</summary>
public enum GenerationTechnology
{
    /// <summary>Photovoltaic (光伏).</summary>
    Solar,

    /// <summary>Solar thermal (光热).</summary>
    SolarThermal,

    /// <summary>Wind on land (陆上风电).</summary>
    Wind,

    /// <summary>Wind at sea (海上风电).</summary>
    OffshoreWind,

    /// <summary>Hydro power (水电).</summary>
    Hydro,

    /// <summary>Biomass (生物质).</summary>
    Biomass,

    /// <summary>Geothermal (地热).</summary>
    Geothermal,

    /// <summary>Tides and waves (海洋能).</summary>
    Ocean,

    /// <summary>Nuclear (核能).</summary>
    Nuclear,

    /// <summary>Recovered heat, cold or pressure (余热、余冷、余压).</summary>
    WasteHeat,

    /// <summary>Coal (燃煤).</summary>
    Coal,

    /// <summary>Natural gas (燃气).</summary>
    Gas,

    /// <summary>Anything else.</summary>
    Other,
}
