namespace ParkCarbon.Rules.Packs;

/// <summary>What kind of sentence a requirement id stands for.</summary>
public enum RequirementKind
{
    /// <summary>A requirement on what is done.</summary>
    Requirement,

    /// <summary>A requirement on what is documented and retained.</summary>
    DocumentedInformation,

    /// <summary>A note of clauses 4 to 10, which sets no requirement (0.3): a shortfall is at most an observation.</summary>
    Note,
}
