namespace ParkCarbon.Rules.Assessment;

/// <summary>Why an attestation or exclusion touched no finding.</summary>
public enum UnheededReason
{
    /// <summary>The catalogue has no requirement of that id.</summary>
    UnknownRequirement,

    /// <summary>No rule of the pack checks the requirement.</summary>
    NotChecked,

    /// <summary>It is dated after the as-of date.</summary>
    NotYetInForce,

    /// <summary>The requirement has no such subject: another kind of thing is judged, or this one is not in scope.</summary>
    NoSuchSubject,

    /// <summary>Others decide of every subject that it concerns.</summary>
    Replaced,
}
