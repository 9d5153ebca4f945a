namespace ParkCarbon.Domain.Carbon;

/// <summary>The shape of a distribution.</summary>
public enum DistributionShape
{
    /// <summary>Normal (正态).</summary>
    Normal,

    /// <summary>Lognormal (对数正态).</summary>
    Lognormal,

    /// <summary>Uniform (均匀).</summary>
    Uniform,

    /// <summary>Triangular, with its peak at the value (三角).</summary>
    Triangular,
}
