using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>Where a park of the same kind lies.</summary>
[Clause("6.3/2.d.4")]
public enum ParkLocation
{
    /// <summary>At home (国内).</summary>
    Domestic,

    /// <summary>Abroad (国际).</summary>
    International,
}
