namespace ParkCarbon.Domain.Carbon.Ledgers;

/// <summary>What happens to a certificate or credit; of what happens on one day, in this order.</summary>
public enum InstrumentEventKind
{
    /// <summary>What it stands for came about: electricity was generated, reductions were made.</summary>
    Generated,

    /// <summary>It was issued (核发, 签发).</summary>
    Issued,

    /// <summary>A project that credits its generation was registered.</summary>
    Frozen,

    /// <summary>The reductions of its generation were registered.</summary>
    Cancelled,

    /// <summary>The first day on which it is not valid any more.</summary>
    Expired,

    /// <summary>It changed hands.</summary>
    Transferred,

    /// <summary>It was retired for a claim.</summary>
    Retired,
}
