using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Planning;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the latest neutrality review found about carbon assets (6.3 e).</summary>
public sealed class AssetReviewFacts : IWitness
{
    private readonly LatestReview _latest;

    internal AssetReviewFacts(LatestReview latest) => _latest = latest;

    /// <summary>Whether the review says which assets there are, be it none.</summary>
    public bool StatesHoldings => Review?.Holdings is not null;

    /// <summary>The recorded assets of entities in scope that the review does not list.</summary>
    /// <remarks>An asset that was valued only after the day of the review is for the next one.</remarks>
    [RecordedIn(nameof(ParkDossier.Assets))]
    public IReadOnlyList<NamedFacts> AssetsNotListed =>
        Review?.Holdings is not { } holdings
            ? []
            :
            [
                .. AssetsOfThatDay
                    .Where(asset => holdings.All(holding => holding.Asset != asset.Id))
                    .Select(asset => new NamedFacts(
                        "asset",
                        asset.Id.ToString(),
                        new BilingualText(
                            $"资产 {asset.Id}（主体 {asset.Entity}，{asset.Kind}）未列入评审",
                            $"asset {asset.Id} (entity {asset.Entity}, {asset.Kind}) is not listed by the review"
                        )
                    )),
            ];

    /// <summary>The assets that the review lists without a quantity, a market price or the day of that price.</summary>
    public IReadOnlyList<NamedFacts> HoldingsNotValued =>
        [
            .. (Review?.Holdings ?? [])
                .Where(holding => holding is { Quantity: null } or { MarketPrice: null } or { PricedOn: null })
                .Select(holding =>
                    HoldingGap(
                        holding,
                        new BilingualText(
                            $"数量 {holding.Quantity?.ToString() ?? "未写明"}，市价 {holding.MarketPrice?.ToString() ?? "未写明"}，价格日期 {holding.PricedOn?.ToIsoText() ?? "未写明"}",
                            $"quantity {holding.Quantity?.ToString() ?? "not said"}, price {holding.MarketPrice?.ToString() ?? "not said"}, priced on {holding.PricedOn?.ToIsoText() ?? "not said"}"
                        )
                    )
                ),
        ];

    /// <summary>The assets of which the record names another entity or class than the review, or for the same day another quantity or price.</summary>
    [RecordedIn(nameof(ParkDossier.Assets))]
    public IReadOnlyList<NamedFacts> HoldingsContradicted =>
        [
            .. from holding in Review?.Holdings ?? []
            let asset = (_latest.Known.Assets ?? []).FirstOrDefault(asset => asset.Id == holding.Asset)
            where asset is not null && Contradicts(asset, holding)
            select HoldingGap(
                holding,
                new BilingualText(
                    $"评审写明 {holding.Entity}、{holding.Kind}、{holding.Quantity}、{holding.MarketPrice}，资产记录为 {asset.Entity}、{asset.Kind}、{asset.Quantity}、{asset.MarketPrice}",
                    $"the review says {holding.Entity}, {holding.Kind}, {holding.Quantity}, {holding.MarketPrice}; the asset's record {asset.Entity}, {asset.Kind}, {asset.Quantity}, {asset.MarketPrice}"
                )
            ),
        ];

    /// <summary>Whether the review says which assets are in development, be it none.</summary>
    public bool StatesDevelopments => Review?.Developments is not null;

    /// <summary>The developments of which the review does not say how far they are.</summary>
    public IReadOnlyList<NamedFacts> DevelopmentsWithoutStage =>
        [
            .. (Review?.Developments ?? [])
                .Where(development => development.Stage is null)
                .Select(development =>
                    LatestReview.Item(
                        "project",
                        development.Project,
                        new BilingualText("没有写明开发进展", "how far it is is not said")
                    )
                ),
        ];

    /// <summary>Whether the review says which assets could be developed, be it none.</summary>
    public bool StatesPotential => Review?.Potential is not null;

    /// <summary>The potential assets for which no methodology is named: without one a project is none (6.3 note 2).</summary>
    public IReadOnlyList<NamedFacts> PotentialWithoutMethodology =>
        [
            .. (Review?.Potential ?? [])
                .Where(potential => potential.Methodology is null)
                .Select(potential =>
                    LatestReview.Item(
                        "project",
                        potential.Project,
                        new BilingualText("没有写明适用的减排方法学", "no methodology that covers it is named")
                    )
                ),
        ];

    /// <summary>Whether the review names methodologies, or found nothing that one would quantify.</summary>
    public bool StatesMethodologies => Review is { } review && (review.Methodologies.Count > 0 || FoundNothing);

    /// <summary>The classes of assets in development for which the review names no methodology.</summary>
    public IReadOnlyList<NamedFacts> ClassesWithoutMethodology =>
        KindGaps(
            (Review?.Developments ?? []).Select(development => development.Kind),
            kind => Review!.Methodologies.Any(entry => entry.Kind == kind),
            new BilingualText("没有写明量化方法学", "no methodology is named")
        );

    /// <summary>The recorded assets that are quantified by a methodology which the review does not name for their class.</summary>
    [RecordedIn(nameof(ParkDossier.Assets))]
    public IReadOnlyList<NamedFacts> MethodologiesContradicted =>
        [
            .. AssetsOfThatDay
                .Where(asset => Review?.Methodologies.Count > 0 && asset.Methodology is not null)
                .Where(asset =>
                    !Review!.Methodologies.Any(entry =>
                        entry.Kind == asset.Kind && entry.Methodology == asset.Methodology
                    )
                )
                .Select(asset => new NamedFacts(
                    "asset",
                    asset.Id.ToString(),
                    new BilingualText(
                        $"资产 {asset.Id}（{asset.Kind}）按 {asset.Methodology} 量化，评审没有为该类别列出",
                        $"asset {asset.Id} ({asset.Kind}) is quantified by {asset.Methodology}, which the review does not name for the class"
                    )
                )),
        ];

    /// <summary>Whether the review says how assets are developed, or found nothing that is or could be.</summary>
    public bool StatesProcedures => Review is { } review && (review.Procedures.Count > 0 || FoundNothing);

    /// <summary>The classes of assets in development, or that could be, whose procedure the review does not say.</summary>
    public IReadOnlyList<NamedFacts> ClassesWithoutProcedure =>
        KindGaps(
            (Review?.Developments ?? [])
                .Select(development => development.Kind)
                .Concat((Review?.Potential ?? []).Select(potential => potential.Kind)),
            kind => Review!.Procedures.Any(entry => entry.Kind == kind),
            new BilingualText("没有写明开发流程", "no development procedure is given")
        );

    /// <summary>Whether the review says how allowances are allocated.</summary>
    public bool StatesAllocation => Review?.Allocation is not null;

    /// <summary>Whether the review cites a risk or opportunity that the park had determined.</summary>
    [RecordedIn(nameof(ParkDossier.Risks))]
    public bool CitesRisks =>
        Review is { } review && (_latest.Known.Risks ?? []).Any(risk => review.Risks.Contains(risk.Id));

    /// <summary>Whether the review says what it makes of the risks and opportunities of assets.</summary>
    public bool AssessesRisks => Review?.RiskAssessment is not null;

    private AssetReview? Review => _latest.Record?.Assets;

    private bool FoundNothing =>
        Review is { Holdings: { Count: 0 }, Developments: { Count: 0 }, Potential: { Count: 0 } };

    private IEnumerable<CarbonAsset> AssetsOfThatDay =>
        from asset in _latest.Known.Assets ?? []
        where asset.ValuedOn is not { } valued || valued <= _latest.Record?.On
        where _latest.Entities.Any(entity => entity.Id == asset.Entity)
        orderby asset.Id
        select asset;

    private static bool Contradicts(CarbonAsset asset, AssetHolding holding) =>
        asset.Entity != holding.Entity
        || asset.Kind != holding.Kind
        || (
            asset.ValuedOn is not null
            && asset.ValuedOn == holding.PricedOn
            && (asset.Quantity != holding.Quantity || asset.MarketPrice != holding.MarketPrice)
        );

    private static NamedFacts HoldingGap(AssetHolding holding, BilingualText text)
    {
        var id = holding.Asset?.ToString() ?? holding.Kind;
        return new NamedFacts("asset", id, new BilingualText($"资产 {id}：{text.Zh}", $"asset {id}: {text.En}"));
    }

    private static IReadOnlyList<NamedFacts> KindGaps(
        IEnumerable<string> kinds,
        Func<string, bool> isGiven,
        BilingualText text
    ) =>
        [
            .. kinds
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Where(kind => !isGiven(kind))
                .Select(kind => LatestReview.Item("assetClass", new BilingualText(kind), text)),
        ];

    Witness IWitness.Witness => _latest.Witness;
}
