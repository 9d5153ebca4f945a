using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>How far an entity is with a management system.</summary>
[Clause("6.2/1.c")]
public enum ManagementSystemState
{
    /// <summary>It has none.</summary>
    None,

    /// <summary>It is building one.</summary>
    UnderConstruction,

    /// <summary>It has one.</summary>
    Operating,

    /// <summary>It has one that is certified.</summary>
    Certified,
}
