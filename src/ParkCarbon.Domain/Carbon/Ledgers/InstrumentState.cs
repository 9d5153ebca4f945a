namespace ParkCarbon.Domain.Carbon.Ledgers;

/// <summary>How a certificate or credit stands at the end of a day.</summary>
public enum InstrumentState
{
    /// <summary>It does not exist yet.</summary>
    NotIssued,

    /// <summary>It is held, and can be moved and retired.</summary>
    Held,

    /// <summary>It can neither be moved nor retired, because its generation is being credited (冻结).</summary>
    Frozen,

    /// <summary>It was used up for a claim (核销, 注销).</summary>
    Retired,

    /// <summary>Its validity ended before it was used.</summary>
    Expired,

    /// <summary>It was cancelled, because its generation was credited.</summary>
    Cancelled,
}
