using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>How far the development of a carbon asset is (碳资产开发情况).</summary>
[Clause("6.3/2.e.2")]
public sealed record AssetDevelopment
{
    /// <summary>The entity that develops it.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The project.</summary>
    public required BilingualText Project { get; init; }

    /// <summary>The class of the asset.</summary>
    public required string Kind
    {
        get;
        init => field = Require.NotBlank(value, nameof(Kind));
    }

    /// <summary>How far it is.</summary>
    [Clause("6.3/2.e.2")]
    public BilingualText? Stage { get; init; }
}
