using NodaTime;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Carbon;

/// <summary>A resource, owned or controlled and tied to GHG activities, from which a benefit is expected (碳资产, 3.2.7).</summary>
[Clause("3.2.7")]
public sealed record CarbonAsset
{
    /// <summary>The id of the asset.</summary>
    public required Id<CarbonAsset> Id { get; init; }

    /// <summary>The entity that owns or controls it.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The class of the asset: allowance, credit, certificate, project under development, know-how …</summary>
    public required string Kind
    {
        get;
        init => field = Require.NotBlank(value, nameof(Kind));
    }

    /// <summary>How much of it there is.</summary>
    public Amount? Quantity { get; init; }

    /// <summary>The price of one unit, money per unit.</summary>
    public Rate? MarketPrice { get; init; }

    /// <summary>The day of quantity and price.</summary>
    public LocalDate? ValuedOn { get; init; }

    /// <summary>The methodology by which it is quantified.</summary>
    public string? Methodology { get; init; }
}
