namespace ParkCarbon.Domain.Carbon;

/// <summary>The grade of activity data, best first (GB/T 32150-2025, table 2).</summary>
public enum DataQuality
{
    /// <summary>Measured for this source (初级数据).</summary>
    Primary,

    /// <summary>Derived from measured data by a recorded conversion (次级数据).</summary>
    Secondary,

    /// <summary>Taken from something similar (替代数据).</summary>
    Proxy,
}
