namespace ParkCarbon.Rules.Assessment;

/// <summary>Whether a requirement applies to a park.</summary>
public enum ApplicabilityState
{
    /// <summary>It applies, to some subject at least.</summary>
    Applies,

    /// <summary>What the requirement is about did not occur, or its own condition is not met.</summary>
    NotApplicable,

    /// <summary>The park declares it not applicable, and the exclusion is admitted.</summary>
    Excluded,

    /// <summary>The park declares it not applicable, but an exclusion is refused and the requirement applies.</summary>
    ExclusionRefused,
}
