namespace ParkCarbon.Rules.Assessment;

/// <summary>What a rule is about: the population that it is run over.</summary>
public enum SubjectKind
{
    /// <summary>The park, once.</summary>
    Park,

    /// <summary>Each entity in scope.</summary>
    Entity,
}
