using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Planning;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the latest neutrality review found about emissions (6.3 d).</summary>
public sealed class EmissionReviewFacts : IWitness
{
    private static readonly (GreenLedger Ledger, BilingualText Name)[] Ledgers =
    [
        (GreenLedger.Certificates, new BilingualText("绿证", "green certificates")),
        (GreenLedger.Power, new BilingualText("绿电", "green power")),
    ];

    private readonly LatestReview _latest;

    internal EmissionReviewFacts(LatestReview latest) => _latest = latest;

    private enum GreenLedger
    {
        Certificates,
        Power,
    }

    /// <summary>The entities of which the review does not say how they were led to identify their sources, and how many they identified.</summary>
    public IReadOnlyList<NamedFacts> SourceIdentificationMissing =>
        _latest.Gaps(_ =>
            from entity in _latest.Entities
            let entry = Review?.Sources.LastOrDefault(entry => entry.Entity == entity.Id)
            where entry?.Guidance is null || entry.SourceCount is null
            select _latest.Of(
                entity.Id,
                entry is null ? new BilingualText("评审未涉及其排放源识别", "the review does not cover its sources")
                    : entry.Guidance is null
                        ? new BilingualText("没有写明园区如何引导", "how the park led it is not said")
                    : new BilingualText("没有写明识别的排放源数量", "the number of sources is not said")
            )
        );

    /// <summary>The entities of which the review counts other sources than had been identified by its day.</summary>
    /// <remarks>A source without a day of identification may have been identified by then or not.</remarks>
    [RecordedIn(nameof(ParkDossier.Sources))]
    public IReadOnlyList<NamedFacts> SourceCountsContradicted =>
        [
            .. from entry in Review?.Sources ?? []
            where entry.SourceCount is not null
            let sources = (_latest.Known.Sources ?? []).Where(source => source.Entity == entry.Entity).ToList()
            let dated = sources.Count(source => source.IdentifiedOn <= _latest.Record!.On)
            let undated = sources.Count(source => source.IdentifiedOn is null)
            where entry.SourceCount < dated || dated + undated < entry.SourceCount
            select _latest.Of(
                entry.Entity,
                new BilingualText(
                    $"评审写明 {entry.SourceCount} 个排放源，当日已识别 {dated} 个",
                    $"the review counts {entry.SourceCount} sources, {dated} were identified by its day"
                )
            ),
        ];

    /// <summary>Whether the review states the emissions of the days reviewed and of earlier ones.</summary>
    public bool StatesPastAndPresent =>
        Review is { } review
        && review.History.Any(figure => figure.Period == _latest.Days)
        && review.History.Any(figure => figure.Period.End < _latest.Days.Start);

    /// <summary>Whether the review says how emissions develop.</summary>
    public bool StatesTrend => Review?.Trend is not null;

    /// <summary>The figures of the review for the dossier's period that are another than the account's total of that day, in their digits.</summary>
    /// <remarks>A figure of before the end of the period, and an account that lacks something, contradict nothing.</remarks>
    [RecordedIn(nameof(ParkDossier.Sources), nameof(ParkDossier.Activities))]
    public IReadOnlyList<NamedFacts> EmissionsContradicted =>
        [
            .. from figure in Review?.History ?? []
            where figure.Period == _latest.Known.Period && figure.Period.End < _latest.Record!.On
            let total = _latest.Account.Consolidation.Total
            where total is not null && !StatedFigure.Agrees(figure.Total, total.Value)
            select new NamedFacts(
                "period",
                figure.Period.ToIsoText(),
                new BilingualText(
                    $"{figure.Period.ToIsoText()}：评审写明 {figure.Total}，核算为 {total}",
                    $"{figure.Period.ToIsoText()}: the review says {figure.Total}, the account has {total}"
                )
            ),
        ];

    /// <summary>Whether limits may apply: the review names some, or does not say why none does.</summary>
    public bool LimitsMayApply => StatesLimits || Review?.NoLimitBecause is null;

    /// <summary>Whether the review names limits of emissions.</summary>
    public bool StatesLimits => Review?.Limits.Count > 0;

    /// <summary>The limits of which the review does not say who sets them, how high they are, what the entity emits and whether it keeps within them.</summary>
    public IReadOnlyList<NamedFacts> LimitsNotDetermined =>
        [
            .. (Review?.Limits ?? [])
                .Where(limit =>
                    limit.Level is null
                    || limit.Kept is null
                    || ReviewedFigure.Compare(limit.Limit, limit.Actual) is null
                )
                .Select(limit =>
                    _latest.Of(
                        limit.Entity,
                        new BilingualText(
                            $"{limit.Name.Zh}：限额 {ReviewedFigure.TextOf(limit.Limit) ?? "未写明"}，实际 {ReviewedFigure.TextOf(limit.Actual) ?? "未写明"}",
                            $"{limit.Name.En}: limit {ReviewedFigure.TextOf(limit.Limit) ?? "not said"}, actual {ReviewedFigure.TextOf(limit.Actual) ?? "not said"}"
                        )
                    )
                ),
        ];

    /// <summary>The limits whose figures say the opposite of what the review concludes.</summary>
    public IReadOnlyList<NamedFacts> LimitsContradicted =>
        [
            .. (Review?.Limits ?? [])
                .Where(limit =>
                    ReviewedFigure.Compare(limit.Actual, limit.Limit) is { } order && limit.Kept == (order > 0)
                )
                .Select(limit =>
                    _latest.Of(
                        limit.Entity,
                        new BilingualText(
                            $"{limit.Name.Zh}：限额 {ReviewedFigure.TextOf(limit.Limit)}，实际 {ReviewedFigure.TextOf(limit.Actual)}，评审却写明{(limit.Kept == true ? "符合" : "不符合")}",
                            $"{limit.Name.En}: limit {ReviewedFigure.TextOf(limit.Limit)}, actual {ReviewedFigure.TextOf(limit.Actual)}, but the review says {(limit.Kept == true ? "kept" : "exceeded")}"
                        )
                    )
                ),
        ];

    /// <summary>Whether parks may be compared: the review compares some, or does not say why none can be.</summary>
    public bool ComparisonsMayApply => Review is not { Comparisons.Count: 0, NoComparisonBecause: not null };

    /// <summary>Whether the review compares with parks at home and abroad, or with some of them and says why not with the others.</summary>
    public bool ComparesAtHomeAndAbroad =>
        Review is { } review
        && (
            review.NoComparisonBecause is not null
            || Enum.GetValues<ParkLocation>().All(where => review.Comparisons.Any(park => park.Location == where))
        );

    /// <summary>The comparisons without two figures of one kind, or without the source of the other's.</summary>
    public IReadOnlyList<NamedFacts> ComparisonsIncomplete =>
        [
            .. (Review?.Comparisons ?? [])
                .Where(park => park.Source is null || ReviewedFigure.Compare(park.Ours, park.Theirs) is null)
                .Select(park =>
                    LatestReview.Item(
                        "comparison",
                        park.Park,
                        new BilingualText(
                            $"{park.Indicator.Zh}：本园区 {ReviewedFigure.TextOf(park.Ours) ?? "未写明"}，对方 {ReviewedFigure.TextOf(park.Theirs) ?? "未写明"}，来源 {park.Source?.Zh ?? "未写明"}",
                            $"{park.Indicator.En}: ours {ReviewedFigure.TextOf(park.Ours) ?? "not said"}, theirs {ReviewedFigure.TextOf(park.Theirs) ?? "not said"}, source {park.Source?.En ?? "not said"}"
                        )
                    )
                ),
        ];

    /// <summary>Whether the review says what green power and certificates were bought, be it none.</summary>
    public bool StatesPurchases => Review?.Purchases is not null;

    /// <summary>The entities of which the review states other purchases over the days reviewed than the ledgers of certificates and green power.</summary>
    /// <remarks>
    /// A certificate counts for the days for which it was retired, and while it is not, for the day on which it came to the entity. One that
    /// came together with green power counts as green power. A supply counts by its last day.
    /// </remarks>
    [RecordedIn(nameof(ParkDossier.GreenCertificates), nameof(ParkDossier.GreenPower))]
    public IReadOnlyList<NamedFacts> PurchasesContradicted =>
        Review?.Purchases is not { } purchases
            ? []
            :
            [
                .. from entity in _latest.EntitiesOfTheDays
                from ledger in Ledgers
                let stated = purchases
                    .Where(purchase => purchase.Entity == entity.Id)
                    .Select(purchase =>
                        ledger.Ledger == GreenLedger.Power ? purchase.GreenPower : purchase.Certificates
                    )
                    .LastOrDefault()
                let bought = BoughtBy(entity.Id, ledger.Ledger)
                let recorded = ReviewedFigure.InUnitOf(bought, stated ?? Amount.Of(0m, Energy.MegawattHour))
                where stated is { } amount ? !StatedFigure.Agrees(amount, recorded) : bought != Quantity<Energy>.Zero
                select _latest.Of(
                    entity.Id,
                    new BilingualText(
                        $"{ledger.Name.Zh}采购量评审写明 {stated?.ToString() ?? "无"}，台账为 {recorded}",
                        $"bought {ledger.Name.En}: the review says {stated?.ToString() ?? "none"}, the ledger has {recorded}"
                    )
                ),
            ];

    /// <summary>The entities of which the review cites no survey that says how willing they are to reduce and what they need for it.</summary>
    [RecordedIn(nameof(ParkDossier.EntityProfiles))]
    public IReadOnlyList<NamedFacts> EntitiesNotSurveyed =>
        _latest.Gaps(_ =>
            from entity in _latest.Entities
            where
                !(_latest.Known.EntityProfiles ?? []).Any(survey =>
                    survey is { Willingness: not null, ReductionNeeds: not null }
                    && survey.Entity == entity.Id
                    && Review?.Surveys.Contains(survey.Id) == true
                )
            select _latest.Of(
                entity.Id,
                new BilingualText(
                    "没有引用写明其减排意愿和需求的调查",
                    "no survey is cited that states its willingness and its needs"
                )
            )
        );

    /// <summary>Whether the review names anything that affects reduction markedly.</summary>
    public bool StatesDrivers => Review?.Drivers.Count > 0;

    /// <summary>The factors whose effect the review does not say.</summary>
    public IReadOnlyList<NamedFacts> DriversWithoutEffect =>
        [
            .. (Review?.Drivers ?? [])
                .Where(driver => driver.Effect is null)
                .Select(driver =>
                    LatestReview.Item(
                        "factor",
                        driver.Factor,
                        new BilingualText("没有写明影响", "its effect is not said")
                    )
                ),
        ];

    /// <summary>Whether the review names possible improvements.</summary>
    public bool StatesOpportunities => Review?.Opportunities.Count > 0;

    /// <summary>The improvements that share a rank, have none, or one beyond their number.</summary>
    public IReadOnlyList<NamedFacts> OpportunitiesNotRanked =>
        [
            .. from opportunity in Review?.Opportunities ?? []
            let all = Review!.Opportunities
            where
                opportunity.Rank is not { } rank
                || rank < 1
                || all.Count < rank
                || all.Count(other => other.Rank == rank) > 1
            select LatestReview.Item(
                "opportunity",
                opportunity.What,
                new BilingualText(
                    $"序号 {Rank(opportunity) ?? "未排"}，应为 1 至 {all.Count} 且不重复",
                    $"rank {Rank(opportunity) ?? "none"}, expected 1 to {all.Count}, each once"
                )
            ),
        ];

    /// <summary>Whether the review estimates emissions of days after those reviewed.</summary>
    public bool Forecasts => Review?.Forecast.Any(figure => _latest.Days.End < figure.Period.Start) == true;

    /// <summary>Whether the review says on what the forecast rests.</summary>
    public bool StatesForecastBasis => Review?.ForecastBasis is not null;

    private EmissionReview? Review => _latest.Record?.Emissions;

    private static string? Rank(ReductionOpportunity opportunity) =>
        opportunity.Rank?.ToString(CultureInfo.InvariantCulture);

    private static Quantity MassOf(CarbonMass mass) => Quantity<Mass>.FromRational(mass.ToRational(), Mass.Tonne);

    private Quantity<Energy> BoughtBy(Id<ParkEntity> entity, GreenLedger ledger) =>
        ledger == GreenLedger.Power
            ? Quantity<Energy>.Sum([
                .. (_latest.Known.GreenPower ?? [])
                    .Where(supply => supply.Entity == entity && _latest.Days.Contains(supply.Period.End))
                    .Select(supply => supply.Quantity.As<Energy>()),
            ])
            : Quantity<Energy>.Sum([
                .. (_latest.Known.GreenCertificates ?? [])
                    .Where(certificate => IsBoughtBy(certificate, entity))
                    .Select(certificate => GreenCertificate.EnergyPerCertificate * CountWithoutPower(certificate)),
            ]);

    private bool IsBoughtBy(GreenCertificate certificate, Id<ParkEntity> entity) =>
        certificate.Retirement is { } retirement
            ? retirement.Entity == entity && _latest.Days.Contains(retirement.Period.End)
            : certificate.Transfers is [.., var transfer]
                && transfer.To == entity
                && _latest.Days.Contains(transfer.On);

    private decimal CountWithoutPower(GreenCertificate certificate) =>
        certificate.Serials.Count
        - (_latest.Known.GreenPower ?? []).Sum(supply =>
            supply.Certificates is { } serials ? certificate.Serials.Intersect(serials)?.Count ?? 0 : 0
        );

    Witness IWitness.Witness => _latest.Witness;
}
