namespace ParkCarbon.Rules.Assessment;

/// <summary>What a rule is about: the population that it is run over.</summary>
public enum SubjectKind
{
    /// <summary>The park, once.</summary>
    Park,

    /// <summary>The park's top management (最高管理者), once.</summary>
    TopManagement,

    /// <summary>Each entity in scope.</summary>
    Entity,

    /// <summary>Each nonconformity that had occurred (不符合, 10.2).</summary>
    Nonconformity,
}
