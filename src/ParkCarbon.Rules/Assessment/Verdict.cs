namespace ParkCarbon.Rules.Assessment;

/// <summary>What an assessment says about a requirement and a subject.</summary>
public enum Verdict
{
    /// <summary>The records meet the requirement.</summary>
    Conforms,

    /// <summary>The records fall short of a requirement (不符合, 3.1.3).</summary>
    Nonconformity,

    /// <summary>The records fall short of what a note or a recommendation says; no requirement is broken.</summary>
    Observation,

    /// <summary>The requirement does not apply, for the reason given.</summary>
    NotApplicable,

    /// <summary>Something that the judgement needs is not recorded; the finding says what.</summary>
    Undetermined,

    /// <summary>The rule itself broke. Never a verdict about the park.</summary>
    Faulted,
}
