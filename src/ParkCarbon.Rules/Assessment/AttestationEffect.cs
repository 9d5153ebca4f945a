namespace ParkCarbon.Rules.Assessment;

/// <summary>What an attestation did to a finding.</summary>
public enum AttestationEffect
{
    /// <summary>It says what the records say; the finding is judged.</summary>
    Confirms,

    /// <summary>It finds less than the records show, and decides.</summary>
    Overrules,

    /// <summary>It finds more than the records show; the finding stands.</summary>
    Disagrees,

    /// <summary>It does not count any more; the finding rests on the records alone.</summary>
    Expired,

    /// <summary>It cites documented information that is not in force; the finding rests on the records alone.</summary>
    Unsupported,
}
