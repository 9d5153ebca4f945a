using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Planning;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the latest neutrality review found about carbon trading (6.3 f).</summary>
public sealed class TradingReviewFacts : IWitness
{
    private readonly LatestReview _latest;

    internal TradingReviewFacts(LatestReview latest) => _latest = latest;

    /// <summary>Whether the review covers the national market.</summary>
    public bool CoversTheNationalMarket => Covers(JurisdictionLevel.National);

    /// <summary>Whether the review covers a local market, or says why none matters.</summary>
    public bool CoversLocalMarkets => Covers(JurisdictionLevel.Local) || Review?.NoLocalMarketBecause is not null;

    /// <summary>The markets whose rules the review does not say.</summary>
    public IReadOnlyList<NamedFacts> MarketsWithoutRules =>
        [
            .. (Review?.Rules ?? [])
                .Where(market => market.Rules is null)
                .Select(market =>
                    LatestReview.Item(
                        "market",
                        market.Market,
                        new BilingualText("没有写明规则", "its rules are not said")
                    )
                ),
        ];

    /// <summary>Whether the review says what was traded, be it nothing.</summary>
    public bool StatesVolumes => Review?.Volumes is not null;

    /// <summary>The trades of entities in scope on the days reviewed that no figure of the review includes.</summary>
    [RecordedIn(nameof(ParkDossier.Trades))]
    public IReadOnlyList<NamedFacts> TradesNotIncluded =>
        Review?.Volumes is not { } volumes
            ? []
            :
            [
                .. Trades
                    .Where(trade => !volumes.Any(volume => Includes(volume, trade)))
                    .OrderBy(trade => trade.Id)
                    .Select(trade => new NamedFacts(
                        "trade",
                        trade.Id.ToString(),
                        new BilingualText(
                            $"交易 {trade.Id}（{trade.On.ToIsoText()}，主体 {trade.Entity}，{trade.Instrument}，{trade.Quantity}）未列入评审",
                            $"trade {trade.Id} ({trade.On.ToIsoText()}, entity {trade.Entity}, {trade.Instrument}, {trade.Quantity}) is not included"
                        )
                    )),
            ];

    /// <summary>The figures without a price or a turnover.</summary>
    public IReadOnlyList<NamedFacts> VolumesNotValued =>
        [
            .. (Review?.Volumes ?? [])
                .Where(volume => volume is { Price: null } or { Turnover: null })
                .Select(volume =>
                    VolumeGap(
                        volume,
                        new BilingualText(
                            $"价格 {volume.Price?.ToString() ?? "未写明"}，交易额 {volume.Turnover?.ToString() ?? "未写明"}",
                            $"price {volume.Price?.ToString() ?? "not said"}, turnover {volume.Turnover?.ToString() ?? "not said"}"
                        )
                    )
                ),
        ];

    /// <summary>The figures that are another than the sums of the trades, or whose price and quantity do not make their turnover.</summary>
    /// <remarks>The turnover is compared where every trade of the sum has one.</remarks>
    [RecordedIn(nameof(ParkDossier.Trades))]
    public IReadOnlyList<NamedFacts> VolumesContradicted =>
        [
            .. from volume in Review?.Volumes ?? []
            let trades = Trades.Where(trade => Includes(volume, trade)).ToList()
            let turnover = trades.TrueForAll(trade => trade.Turnover is not null)
                ? Sum(trades.Select(trade => trade.Turnover!.Value), Money.Dimension)
                : null
            let quantity = SumLike(volume.Quantity, trades.Select(trade => trade.Quantity))
            where
                quantity is not { } sum
                || !StatedFigure.Agrees(volume.Quantity, ReviewedFigure.InUnitOf(sum, volume.Quantity))
                || (
                    volume.Turnover is { } stated
                    && turnover is { } paid
                    && !StatedFigure.Agrees(stated, ReviewedFigure.InUnitOf(paid, stated))
                )
                || (
                    volume is { Turnover: { } money, Price: { } price }
                    && !ReviewedFigure.Make(money, price, volume.Quantity)
                )
            select VolumeGap(
                volume,
                new BilingualText(
                    $"评审写明 {volume.Quantity}、价格 {volume.Price}、交易额 {volume.Turnover}，交易记录合计 {InUnitOf(quantity, volume.Quantity) ?? "量纲不同"}、{InUnitOf(turnover, volume.Turnover) ?? "交易额未记录"}",
                    $"the review says {volume.Quantity}, price {volume.Price}, turnover {volume.Turnover}; the trades add up to {InUnitOf(quantity, volume.Quantity) ?? "something of another kind"}, {InUnitOf(turnover, volume.Turnover) ?? "turnover not recorded"}"
                )
            ),
        ];

    /// <summary>Whether the review says whether trading obligations are fulfilled, be it that there are none.</summary>
    public bool StatesFulfilments => Review?.Fulfilments is not null;

    /// <summary>The entities under a trading obligation of the days reviewed of which the review says nothing.</summary>
    /// <remarks>An entity is taken to be obliged in a market for each year for which it was allocated or holds allowances.</remarks>
    [RecordedIn(nameof(ParkDossier.Allowances))]
    public IReadOnlyList<NamedFacts> ObligationsNotCovered =>
        Review?.Fulfilments is not { } fulfilments
            ? []
            :
            [
                .. Allowances
                    .Select(allowance => (allowance.Entity, allowance.Market, allowance.Year))
                    .Distinct()
                    .Where(obligation =>
                        !fulfilments.Any(fulfilment =>
                            (fulfilment.Entity, fulfilment.Market, fulfilment.Year) == obligation
                        )
                    )
                    .Select(obligation =>
                        _latest.Of(
                            obligation.Entity,
                            new BilingualText(
                                $"{obligation.Market} {obligation.Year} 年的履约情况未写明",
                                $"the obligation in {obligation.Market} for {obligation.Year} is not covered"
                            )
                        )
                    ),
            ];

    /// <summary>The obligations of which the review does not say whether, and how, they are fulfilled.</summary>
    public IReadOnlyList<NamedFacts> FulfilmentsNotDetermined =>
        [
            .. (Review?.Fulfilments ?? [])
                .Where(fulfilment => fulfilment.Fulfilled is null || fulfilment.Detail is null)
                .Select(fulfilment =>
                    FulfilmentGap(
                        fulfilment,
                        fulfilment.Fulfilled is null
                            ? new BilingualText("没有写明是否履行", "whether it is fulfilled is not said")
                            : new BilingualText("没有写明履行情况", "how is not said")
                    )
                ),
        ];

    /// <summary>The obligations called fulfilled although no allowance of the entity, market and year had been surrendered by the day of the review.</summary>
    [RecordedIn(nameof(ParkDossier.Allowances))]
    public IReadOnlyList<NamedFacts> FulfilmentsContradicted =>
        [
            .. (Review?.Fulfilments ?? [])
                .Where(fulfilment =>
                    fulfilment.Fulfilled == true
                    && !(_latest.Known.Allowances ?? []).Any(allowance =>
                        allowance.Retirement is not null
                        && (allowance.Entity, allowance.Market, allowance.Year)
                            == (fulfilment.Entity, fulfilment.Market, fulfilment.Year)
                    )
                )
                .Select(fulfilment =>
                    FulfilmentGap(
                        fulfilment,
                        new BilingualText(
                            "写明已履行，但没有已清缴的配额",
                            "called fulfilled, but no allowance was surrendered"
                        )
                    )
                ),
        ];

    private TradingReview? Review => _latest.Record?.Trading;

    private IEnumerable<CarbonTrade> Trades =>
        (_latest.Known.Trades ?? []).Where(trade =>
            _latest.Days.Contains(trade.On) && _latest.EntitiesOfTheDays.Any(entity => entity.Id == trade.Entity)
        );

    private IEnumerable<EmissionAllowance> Allowances =>
        (_latest.Known.Allowances ?? [])
            .Where(allowance => _latest.Days.Start.Year <= allowance.Year && allowance.Year <= _latest.Days.End.Year)
            .Where(allowance => _latest.EntitiesOfTheDays.Any(entity => entity.Id == allowance.Entity))
            .OrderBy(allowance => allowance.Entity)
            .ThenBy(allowance => allowance.Market, StringComparer.Ordinal)
            .ThenBy(allowance => allowance.Year);

    private static bool Includes(TradedVolume volume, CarbonTrade trade) =>
        (volume.Entity, volume.Side, volume.Instrument) == (trade.Entity, trade.Side, trade.Instrument);

    /// <summary>The sum of amounts in the dimension that they share with another; null where they share none.</summary>
    private static Quantity? SumLike(Amount like, IEnumerable<Amount> amounts) =>
        like.Dimensions.FirstOrDefault(dimension => amounts.All(amount => amount.IsIn(dimension))) is { } shared
            ? Sum(amounts, shared)
            : null;

    private static Quantity? Sum(IEnumerable<Amount> amounts, Dimension dimension) =>
        amounts.Aggregate(Quantity.Zero(dimension), (sum, amount) => sum + amount.In(dimension));

    private static string? InUnitOf(Quantity? sum, Amount? stated) =>
        sum is { } quantity ? ReviewedFigure.InUnitOf(quantity, stated ?? default).ToString() : null;

    private static NamedFacts VolumeGap(TradedVolume volume, BilingualText text) =>
        new(
            "volume",
            $"{volume.Entity} {volume.Side} {volume.Instrument}",
            new BilingualText(
                $"{volume.Entity}{(volume.Side == TradeSide.Bought ? "买入" : "卖出")} {volume.Instrument}：{text.Zh}",
                $"{volume.Entity}, {volume.Instrument} {(volume.Side == TradeSide.Bought ? "bought" : "sold")}: {text.En}"
            )
        );

    private NamedFacts FulfilmentGap(TradingFulfilment fulfilment, BilingualText text) =>
        _latest.Of(
            fulfilment.Entity,
            new BilingualText(
                $"{fulfilment.Market} {fulfilment.Year} 年：{text.Zh}",
                $"{fulfilment.Market}, {fulfilment.Year}: {text.En}"
            )
        );

    private bool Covers(JurisdictionLevel level) => Review?.Rules.Any(market => market.Level == level) == true;

    Witness IWitness.Witness => _latest.Witness;
}
