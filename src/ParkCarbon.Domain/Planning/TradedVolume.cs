using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>What an entity bought or sold of an instrument over the days reviewed (交易品类、数量、价格、交易额).</summary>
[Clause("6.3/2.f.2")]
public sealed record TradedVolume
{
    /// <summary>The entity.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>Whether it bought or sold.</summary>
    public required TradeSide Side { get; init; }

    /// <summary>What was traded, as trades write it.</summary>
    [Clause("6.3/2.f.2")]
    public required string Instrument
    {
        get;
        init => field = Require.NotBlank(value, nameof(Instrument));
    }

    /// <summary>How much.</summary>
    [Clause("6.3/2.f.2")]
    public required Amount Quantity { get; init; }

    /// <summary>The price of one unit, the mean where there were many.</summary>
    [Clause("6.3/2.f.2")]
    public Rate? Price { get; init; }

    /// <summary>The turnover (交易额).</summary>
    [Clause("6.3/2.f.2")]
    public Amount? Turnover
    {
        get;
        init => field = value is { } amount ? Require.AmountOf(Money.Dimension, amount, nameof(Turnover)) : null;
    }
}
