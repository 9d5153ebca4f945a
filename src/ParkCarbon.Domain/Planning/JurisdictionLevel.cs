using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>How far a limit or the rules of a market reach.</summary>
[Clause("6.3/2.d.3")]
[Clause("6.3/2.f.1")]
public enum JurisdictionLevel
{
    /// <summary>The whole country (国家).</summary>
    National,

    /// <summary>A province or city (地方).</summary>
    Local,

    /// <summary>Something else, such as a market abroad or a voluntary one (其他).</summary>
    Other,
}
