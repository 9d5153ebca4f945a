using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>A limit on an entity's emissions, and whether the entity keeps within it (限额).</summary>
[Clause("6.3/2.d.3")]
public sealed record EntityLimit
{
    /// <summary>The entity.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The limit, with the norm that sets it.</summary>
    [Clause("6.3/2.d.3")]
    public required BilingualText Name { get; init; }

    /// <summary>Who sets it.</summary>
    [Clause("6.3/2.d.3")]
    public JurisdictionLevel? Level { get; init; }

    /// <summary>The limit.</summary>
    [Clause("6.3/2.d.3")]
    public EmissionFigure? Limit { get; init; }

    /// <summary>What the entity emits, in the same terms.</summary>
    [Clause("6.3/2.d.3")]
    public EmissionFigure? Actual { get; init; }

    /// <summary>Whether the entity keeps within it; unset where the review does not say.</summary>
    [Clause("6.3/2.d.3")]
    public bool? Kept { get; init; }
}
