using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Support;

/// <summary>What documented information is kept on (媒介).</summary>
[Clause("7.5.2/1.b")]
public enum DocumentMedium
{
    /// <summary>On paper.</summary>
    Paper,

    /// <summary>Electronically.</summary>
    Electronic,
}
