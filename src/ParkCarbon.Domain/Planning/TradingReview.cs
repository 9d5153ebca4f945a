using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>What a review found about carbon trading (对碳交易的评审).</summary>
[Clause("6.3/2.f.1")]
public sealed record TradingReview
{
    /// <summary>The rules of the markets.</summary>
    [Clause("6.3/2.f.1")]
    public IReadOnlyList<MarketRule> Rules
    {
        get;
        init => field = ValueList<MarketRule>.Copy(value);
    } = ValueList<MarketRule>.Empty;

    /// <summary>Why no local market matters to the park; unset where one does.</summary>
    [Clause("6.3/2.f.1")]
    public BilingualText? NoLocalMarketBecause { get; init; }

    /// <summary>What was traded; empty where the review found that nothing was.</summary>
    [Clause("6.3/2.f.2")]
    public IReadOnlyList<TradedVolume>? Volumes
    {
        get;
        init => field = ValueList<TradedVolume>.CopyOrNull(value);
    }

    /// <summary>Whether trading obligations are fulfilled; empty where the review found none.</summary>
    [Clause("6.3/2.f.3")]
    public IReadOnlyList<TradingFulfilment>? Fulfilments
    {
        get;
        init => field = ValueList<TradingFulfilment>.CopyOrNull(value);
    }
}
