using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>How far an entity is with identifying its sources under 6.4 (识别排放源).</summary>
[Clause("6.3/2.d.1")]
public sealed record SourceIdentification
{
    /// <summary>The entity.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>How the park led it to identify them.</summary>
    [Clause("6.3/2.d.1")]
    public BilingualText? Guidance { get; init; }

    /// <summary>How many sources it had identified.</summary>
    [Clause("6.3/2.d.1")]
    public int? SourceCount { get; init; }
}
