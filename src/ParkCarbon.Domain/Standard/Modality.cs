namespace ParkCarbon.Domain.Standard;

/// <summary>The strength with which the standard says a thing (助动词, 0.3).</summary>
public enum Modality
{
    /// <summary>应: a requirement.</summary>
    Shall,

    /// <summary>宜: a recommendation.</summary>
    Should,

    /// <summary>可: a permission.</summary>
    May,

    /// <summary>能: a possibility or capability.</summary>
    Can,
}
