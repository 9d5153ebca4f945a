using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>What a review found about carbon assets (对碳资产的评审).</summary>
[Clause("6.3/2.e.1")]
public sealed record AssetReview
{
    /// <summary>The assets that there are; empty where the review found none.</summary>
    [Clause("6.3/2.e.1")]
    public IReadOnlyList<AssetHolding>? Holdings
    {
        get;
        init => field = ValueList<AssetHolding>.CopyOrNull(value);
    }

    /// <summary>The assets in development; empty where the review found none.</summary>
    [Clause("6.3/2.e.2")]
    public IReadOnlyList<AssetDevelopment>? Developments
    {
        get;
        init => field = ValueList<AssetDevelopment>.CopyOrNull(value);
    }

    /// <summary>The assets that could be developed; empty where the review found none.</summary>
    [Clause("6.3/2.e.3")]
    public IReadOnlyList<PotentialAsset>? Potential
    {
        get;
        init => field = ValueList<PotentialAsset>.CopyOrNull(value);
    }

    /// <summary>The methodologies by which assets are quantified.</summary>
    [Clause("6.3/2.e.4")]
    public IReadOnlyList<AssetMethodology> Methodologies
    {
        get;
        init => field = ValueList<AssetMethodology>.Copy(value);
    } = ValueList<AssetMethodology>.Empty;

    /// <summary>How assets of each class are developed.</summary>
    [Clause("6.3/2.e.5")]
    public IReadOnlyList<AssetProcedure> Procedures
    {
        get;
        init => field = ValueList<AssetProcedure>.Copy(value);
    } = ValueList<AssetProcedure>.Empty;

    /// <summary>How allowances are allocated (配额分配机制).</summary>
    [Clause("6.3/2.e.6")]
    public BilingualText? Allocation { get; init; }

    /// <summary>The risks and opportunities that assets bring.</summary>
    [Clause("6.3/2.e.7")]
    public IReadOnlyList<Id<RiskOrOpportunity>> Risks
    {
        get;
        init => field = ValueList<Id<RiskOrOpportunity>>.Copy(value);
    } = ValueList<Id<RiskOrOpportunity>>.Empty;

    /// <summary>What the review makes of them.</summary>
    [Clause("6.3/2.e.7")]
    public BilingualText? RiskAssessment { get; init; }
}
