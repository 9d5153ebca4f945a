namespace ParkCarbon.Rules.Assessment;

/// <summary>The grade of a nonconformity, as ISO/IEC 17021-1:2015 uses the words.</summary>
public enum Grade
{
    /// <summary>Does not affect the system's ability to reach its intended results (轻微).</summary>
    Minor,

    /// <summary>Affects the system's ability to reach its intended results (严重).</summary>
    Major,
}
