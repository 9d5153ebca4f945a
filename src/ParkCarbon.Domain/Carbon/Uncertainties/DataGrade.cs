namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>The grade of data in a summary: those of <see cref="DataQuality"/> in their order, and none.</summary>
public enum DataGrade
{
    /// <summary>Measured for the source (初级数据).</summary>
    Primary,

    /// <summary>Derived from measured data by a recorded conversion (次级数据).</summary>
    Secondary,

    /// <summary>Taken from something similar (替代数据).</summary>
    Proxy,

    /// <summary>Nobody graded it.</summary>
    NotGraded,

    /// <summary>There is nothing to grade: a gas that is measured directly has no factor.</summary>
    NotNeeded,
}
