using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>A project in scope that a methodology covers and that could become an asset (潜在的碳资产, 6.3 note 2).</summary>
[Clause("6.3/2.e.3")]
public sealed record PotentialAsset
{
    /// <summary>The entity whose project it is.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The project.</summary>
    public required BilingualText Project { get; init; }

    /// <summary>The class of the asset.</summary>
    public required string Kind
    {
        get;
        init => field = Require.NotBlank(value, nameof(Kind));
    }

    /// <summary>The methodology that covers it.</summary>
    [Clause("6.3/2.e.3")]
    public string? Methodology { get; init; }
}
