using NodaTime;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Carbon;

/// <summary>A purchase or sale of allowances, credits or the like (碳交易, 3.2.8).</summary>
[Clause("3.2.8")]
public sealed record CarbonTrade
{
    /// <summary>The id of the trade.</summary>
    public required Id<CarbonTrade> Id { get; init; }

    /// <summary>The entity that traded.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>Whether the entity bought or sold.</summary>
    public required TradeSide Side { get; init; }

    /// <summary>What was traded: "allowance", "CCER" …</summary>
    public required string Instrument
    {
        get;
        init => field = Require.NotBlank(value, nameof(Instrument));
    }

    /// <summary>The day of the trade.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>How much was traded.</summary>
    public required Amount Quantity { get; init; }

    /// <summary>The turnover (交易额), an amount of money.</summary>
    public Amount? Turnover
    {
        get;
        init => field = value is { } turnover ? Require.AmountOf(Money.Dimension, turnover, nameof(Turnover)) : null;
    }

    /// <summary>The serials traded, where the registry gives them.</summary>
    public SerialRange? Serials { get; init; }
}
