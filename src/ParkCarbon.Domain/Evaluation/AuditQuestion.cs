namespace ParkCarbon.Domain.Evaluation;

/// <summary>What an internal audit tells (9.2.1).</summary>
public enum AuditQuestion
{
    /// <summary>Whether the system conforms to the park's own requirements.</summary>
    OwnRequirements,

    /// <summary>Whether it conforms to the standard.</summary>
    Standard,

    /// <summary>Whether it is effectively implemented and maintained.</summary>
    Effectiveness,
}
