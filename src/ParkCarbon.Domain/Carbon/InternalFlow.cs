using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Carbon;

/// <summary>Electricity, heat, steam, cold, waste water or a service that one entity of the park delivers to another.</summary>
/// <remarks>
/// Both sides meter: the seller's records belong to sources with the role <see cref="SourceRole.Export"/>, the buyer's to
/// sources that emit indirectly. The consolidation eliminates what both sides booked, so that the park counts it once.
/// </remarks>
[Clause("8.2/1.1")]
public sealed record InternalFlow
{
    /// <summary>The id of the flow.</summary>
    public required Id<InternalFlow> Id { get; init; }

    /// <summary>What flows: "electricity", "heat", "steam", "cold", "wastewater" …</summary>
    public required string Carrier
    {
        get;
        init => field = Require.NotBlank(value, nameof(Carrier));
    }

    /// <summary>The entity that delivers.</summary>
    public required Id<ParkEntity> Seller { get; init; }

    /// <summary>The entity that receives.</summary>
    public required Id<ParkEntity> Buyer { get; init; }

    /// <summary>The share of the delivered amount that may be lost on the way, from 0 to 1; unset where none is agreed.</summary>
    public decimal? LossTolerance
    {
        get;
        init => field = value is { } share ? Require.ZeroOrFraction(share, nameof(LossTolerance)) : null;
    }

    /// <summary>A name for people.</summary>
    public BilingualText? Name { get; init; }
}
