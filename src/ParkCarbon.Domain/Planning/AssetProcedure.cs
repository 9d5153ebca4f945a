using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>How an asset of a class is developed (碳资产开发流程).</summary>
[Clause("6.3/2.e.5")]
public sealed record AssetProcedure
{
    /// <summary>The class of assets.</summary>
    public required string Kind
    {
        get;
        init => field = Require.NotBlank(value, nameof(Kind));
    }

    /// <summary>The steps, from project to asset.</summary>
    [Clause("6.3/2.e.5")]
    public required BilingualText Steps { get; init; }
}
