using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Support;

/// <summary>Whom communication is with.</summary>
[Clause("7.4/1.c")]
public enum CommunicationDirection
{
    /// <summary>Inside the organisation (内部).</summary>
    Internal,

    /// <summary>Outside it (外部).</summary>
    External,
}
