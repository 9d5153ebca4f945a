using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>A carbon asset as the review found it (现有碳资产).</summary>
[Clause("6.3/2.e.1")]
public sealed record AssetHolding
{
    /// <summary>The recorded asset.</summary>
    public Id<CarbonAsset>? Asset { get; init; }

    /// <summary>The entity that has it.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The class of the asset, as assets write it.</summary>
    [Clause("6.3/2.e.1")]
    public required string Kind
    {
        get;
        init => field = Require.NotBlank(value, nameof(Kind));
    }

    /// <summary>How much of it there is.</summary>
    [Clause("6.3/2.e.1")]
    public Amount? Quantity { get; init; }

    /// <summary>The market price of one unit.</summary>
    [Clause("6.3/2.e.1")]
    public Rate? MarketPrice { get; init; }

    /// <summary>The day of the price.</summary>
    [Clause("6.3/2.e.1")]
    public LocalDate? PricedOn { get; init; }
}
