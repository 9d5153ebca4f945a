using NodaTime;
using ParkCarbon.Domain.Leadership;
using ParkCarbon.Domain.Planning;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of neutrality reviews at the as-of date (6.3).</summary>
/// <remarks>Unless a member says otherwise it is about the latest review, judged by what was known on its day.</remarks>
public sealed class NeutralityReviewingFacts : IWitness
{
    private readonly FactIndex _index;
    private readonly LatestReview _latest;

    internal NeutralityReviewingFacts(FactIndex index)
    {
        _index = index;
        _latest = new LatestReview(index);
        Reviews =
        [
            .. (index.Dossier.NeutralityReviews ?? [])
                .OrderBy(review => review.On)
                .ThenBy(review => review.Id)
                .Select(review => new NeutralityReviewFacts(review, index)),
        ];
        Emissions = new EmissionReviewFacts(_latest);
        Assets = new AssetReviewFacts(_latest);
        Trading = new TradingReviewFacts(_latest);
    }

    /// <summary>The reviews that took place, the earliest first.</summary>
    [RecordedIn(nameof(ParkDossier.NeutralityReviews))]
    public IReadOnlyList<NeutralityReviewFacts> Reviews { get; }

    /// <summary>The latest review; empty where none took place.</summary>
    [RecordedIn(nameof(ParkDossier.NeutralityReviews))]
    public IReadOnlyList<NeutralityReviewFacts> Latest => [.. Reviews.TakeLast(1)];

    /// <summary>What the review found about emissions (6.3 d).</summary>
    [RecordedIn(nameof(ParkDossier.NeutralityReviews))]
    public EmissionReviewFacts Emissions { get; }

    /// <summary>What the review found about carbon assets (6.3 e).</summary>
    [RecordedIn(nameof(ParkDossier.NeutralityReviews))]
    public AssetReviewFacts Assets { get; }

    /// <summary>What the review found about carbon trading (6.3 f).</summary>
    [RecordedIn(nameof(ParkDossier.NeutralityReviews))]
    public TradingReviewFacts Trading { get; }

    /// <summary>The measures that the review gives as its result although they were planned before it, or on no day that is recorded.</summary>
    [RecordedIn(nameof(ParkDossier.NeutralityReviews), nameof(ParkDossier.Measures))]
    public IReadOnlyList<NamedFacts> MeasuresNotPlannedFromIt =>
        _latest.Record is not { } review
            ? []
            :
            [
                .. (_index.Dossier.Measures ?? [])
                    .Where(measure => review.FurtherMeasures.Contains(measure.Id) && !(review.On <= measure.PlannedOn))
                    .OrderBy(measure => measure.Id)
                    .Select(measure => new NamedFacts(
                        "measure",
                        measure.Id.ToString(),
                        new BilingualText(
                            $"措施“{measure.Name.Zh}”（{measure.Id}）：策划于 {measure.PlannedOn?.ToIsoText() ?? "未记录"}，评审于 {review.On.ToIsoText()}",
                            $"measure '{measure.Name.En}' ({measure.Id}): planned on {measure.PlannedOn?.ToIsoText() ?? "no recorded day"}, the review was on {review.On.ToIsoText()}"
                        )
                    )),
            ];

    /// <summary>The entities of which the review says nothing on one of the topics of 6.3 a.</summary>
    /// <remarks>What a review leaves open may be taken from the survey that it names, if that is of the same entity.</remarks>
    [RecordedIn(nameof(ParkDossier.NeutralityReviews))]
    public IReadOnlyList<NamedFacts> EntityTopicsMissing =>
        _latest.Gaps(review =>
            from entity in _latest.Entities
            let topics = TopicsMissing(review, entity.Id)
            where topics.Count > 0
            select _latest.Of(
                entity.Id,
                new BilingualText(
                    $"缺 {string.Join("、", topics.Select(topic => topic.Zh))}",
                    $"lacks {string.Join(", ", topics.Select(topic => topic.En))}"
                )
            )
        );

    /// <summary>Whether the review says which parties have to do with carbon assets, each a recorded party, or that there are none.</summary>
    [RecordedIn(nameof(ParkDossier.NeutralityReviews), nameof(ParkDossier.InterestedParties))]
    public bool DeterminesAssetParties =>
        _latest.Record?.AssetParties is { } parties
        && parties.All(id => (_latest.Known.InterestedParties ?? []).Any(party => party.Id == id));

    /// <summary>The objectives open on the day of the review whose plan it did not find suitable, adequate and effective or not, with grounds.</summary>
    [RecordedIn(nameof(ParkDossier.NeutralityReviews), nameof(ParkDossier.Objectives))]
    public IReadOnlyList<NamedFacts> ObjectivesNotAssessed =>
        _latest.Gaps(review =>
            from objective in _latest.Known.Objectives ?? []
            where objective.ClosedOn is not { } closed || review.On <= closed
            let missing = MissingOf(
                review.Plans.LastOrDefault(plan => plan.Objective == objective.Id)?.Appraisal ?? new PlanAppraisal()
            )
            where missing.Count > 0
            orderby objective.Id
            select new NamedFacts(
                "objective",
                objective.Id.ToString(),
                new BilingualText(
                    $"目标“{objective.Statement.Zh}”（{objective.Id}）的实施方案：缺 {string.Join("、", missing.Select(item => item.Zh))}",
                    $"plan for the objective '{objective.Statement.En}' ({objective.Id}): lacks {string.Join(", ", missing.Select(item => item.En))}"
                )
            )
        );

    /// <summary>The objectives whose plan the review calls effective although every measure evaluated by then was found not to work.</summary>
    [RecordedIn(nameof(ParkDossier.NeutralityReviews), nameof(ParkDossier.Measures))]
    public IReadOnlyList<NamedFacts> EffectivePlansContradicted =>
        [
            .. from plan in _latest.Record?.Plans ?? []
            where plan.Appraisal?.Effective == true
            let found = (_latest.Known.Measures ?? [])
                .Where(measure => measure.Objectives.Contains(plan.Objective) && measure.Result?.Effective is not null)
                .ToList()
            where found.Count > 0 && found.All(measure => measure.Result!.Effective == false)
            select new NamedFacts(
                "objective",
                plan.Objective.ToString(),
                new BilingualText(
                    $"目标 {plan.Objective}：评审认为其实施方案有效，而措施 {Ids(found)} 评价为无效",
                    $"objective {plan.Objective}: its plan is called effective, but the measures {Ids(found)} were found not to work"
                )
            ),
        ];

    /// <summary>Whether the review names anybody whose work affects neutrality performance.</summary>
    [RecordedIn(nameof(ParkDossier.NeutralityReviews))]
    public bool NamesPeople => _latest.Record?.People.Count > 0;

    /// <summary>The people determined to affect performance and at work on the day of the review whom it does not name.</summary>
    [RecordedIn(nameof(ParkDossier.NeutralityReviews), nameof(ParkDossier.People))]
    public IReadOnlyList<NamedFacts> PeopleNotNamed =>
        _latest.Record is not { } review
            ? []
            :
            [
                .. from person in _latest.Known.People ?? []
                where person.AffectsPerformance == true && person.IsAtWork(review.On)
                where review.People.All(named => named.Person != person.Id)
                orderby person.Id
                select PersonGap(
                    person.Id,
                    new BilingualText(
                        "已判定其工作影响绩效，评审未列出",
                        "known to affect performance, not named by the review"
                    )
                ),
            ];

    /// <summary>The people of whom the review does not say whether they affect performance directly or indirectly, and by what work.</summary>
    [RecordedIn(nameof(ParkDossier.NeutralityReviews))]
    public IReadOnlyList<NamedFacts> PeopleWithoutInfluence =>
        [
            .. (_latest.Record?.People ?? [])
                .Where(named => named.Influence is null || named.How is null)
                .Select(named =>
                    PersonGap(
                        named.Person,
                        named.Influence is null
                            ? new BilingualText("没有写明直接还是间接影响", "direct or indirect influence is not said")
                            : new BilingualText("没有写明通过什么工作影响", "the work by which is not said")
                    )
                ),
        ];

    /// <summary>The people whom the review names although they did not work under the park's control on its day.</summary>
    [RecordedIn(nameof(ParkDossier.NeutralityReviews), nameof(ParkDossier.People))]
    public IReadOnlyList<NamedFacts> PeopleNotUnderControl =>
        [
            .. from named in _latest.Record?.People ?? []
            let person = (_latest.Known.People ?? []).FirstOrDefault(person => person.Id == named.Person)
            where person is null || person.UnderControl == false || !person.IsAtWork(_latest.Record!.On)
            select PersonGap(
                named.Person,
                new BilingualText(
                    "评审当日不在组织控制下工作",
                    "did not work under the organisation's control on the day of the review"
                )
            ),
        ];

    /// <summary>Whether the review is about the strategy that was adopted last by its day.</summary>
    [RecordedIn(nameof(ParkDossier.NeutralityReviews), nameof(ParkDossier.Strategies))]
    public bool CoversTheStrategyInForce =>
        _latest.Record?.Neutrality?.Strategy is { } cited && cited == StrategyInForce?.Id;

    /// <summary>Whether the review says how far the strategy is implemented.</summary>
    [RecordedIn(nameof(ParkDossier.NeutralityReviews))]
    public bool StatesImplementation => _latest.Record?.Neutrality?.Implementation is not null;

    /// <summary>Whether the review says by what plan neutrality is to be reached.</summary>
    [RecordedIn(nameof(ParkDossier.NeutralityReviews))]
    public bool StatesNeutralityPlan => _latest.Record?.Neutrality is { Plan: not null } or { PlanDocument: not null };

    /// <summary>Whether the review concludes on grounds whether that plan is suitable, adequate and effective.</summary>
    [RecordedIn(nameof(ParkDossier.NeutralityReviews))]
    public bool AppraisesNeutralityPlan =>
        _latest.Record?.Neutrality?.Appraisal is { } appraisal && MissingOf(appraisal).Count == 0;

    /// <summary>The enterprises of which the review gives neither a rating nor a reason why there is none.</summary>
    /// <remarks>The park's authority is no enterprise.</remarks>
    [RecordedIn(nameof(ParkDossier.NeutralityReviews))]
    public IReadOnlyList<NamedFacts> EnterprisesWithoutRating =>
        _latest.Gaps(review =>
            from entity in _latest.Entities
            where entity.Id != _latest.Known.Park.Authority
            where
                !review.CreditRatings.Any(rating =>
                    rating.Entity == entity.Id && (IsRated(rating) || rating.UnratedBecause is not null)
                )
            select _latest.Of(
                entity.Id,
                new BilingualText("没有评级结果，也没有写明未评级的原因", "neither a rating nor why there is none")
            )
        );

    /// <summary>The enterprises of which the review gives another rating than those that were valid on its day.</summary>
    [RecordedIn(nameof(ParkDossier.NeutralityReviews), nameof(ParkDossier.CreditStandings))]
    public IReadOnlyList<NamedFacts> RatingsContradicted =>
        [
            .. from rating in _latest.Record?.CreditRatings ?? []
            where IsRated(rating) || rating.UnratedBecause is not null
            let valid = (_latest.Known.CreditStandings ?? [])
                .Where(standing => standing.Entity == rating.Entity && standing.Valid.Contains(_latest.Record!.On))
                .ToList()
            where
                IsRated(rating)
                    ? !valid.Any(standing => standing.Scale == rating.Scale && standing.Grade == rating.Grade)
                    : valid.Count > 0
            let stated = IsRated(rating) ? $"{rating.Scale} {rating.Grade}" : null
            let ratings = string.Join(", ", valid.Select(standing => $"{standing.Scale} {standing.Grade}"))
            select _latest.Of(
                rating.Entity,
                new BilingualText(
                    $"评审写明 {stated ?? "未评级"}，当日有效的评级：{(ratings.Length > 0 ? ratings : "无")}",
                    $"the review says {stated ?? "not rated"}, valid on that day: {(ratings.Length > 0 ? ratings : "none")}"
                )
            ),
        ];

    private NeutralityStrategy? StrategyInForce =>
        (_latest.Known.Strategies ?? [])
            .Where(strategy => strategy.AdoptedOn is not null)
            .OrderBy(strategy => strategy.AdoptedOn)
            .ThenBy(strategy => strategy.Id)
            .LastOrDefault();

    private static bool IsRated(ReviewedRating rating) => rating is { Scale: not null, Grade: not null };

    private static string Ids(IEnumerable<ObjectiveMeasure> measures) =>
        string.Join(", ", measures.Select(measure => measure.Id).Order());

    private static List<BilingualText> MissingOf(PlanAppraisal appraisal) =>
        Missing(
            (appraisal.Suitable, "适宜性", "whether it is suitable"),
            (appraisal.Adequate, "充分性", "whether it is adequate"),
            (appraisal.Effective, "有效性", "whether it is effective"),
            (appraisal.Grounds, "依据", "the grounds")
        );

    private static List<BilingualText> Missing(params ReadOnlySpan<(object? Value, string Zh, string En)> parts)
    {
        var missing = new List<BilingualText>();
        foreach (var (value, zh, en) in parts)
        {
            if (value is null)
            {
                missing.Add(new BilingualText(zh, en));
            }
        }

        return missing;
    }

    private List<BilingualText> TopicsMissing(NeutralityReview review, Id<ParkEntity> entity)
    {
        var status = review.Entities.LastOrDefault(status => status.Entity == entity);
        var survey = (_latest.Known.EntityProfiles ?? []).FirstOrDefault(profile =>
            profile.Id == status?.Profile && profile.Entity == entity
        );
        return Missing(
            (status?.Emissions, "碳排放", "emissions"),
            (status?.Assets, "碳资产", "carbon assets"),
            (status?.Trading, "碳交易", "carbon trading"),
            (status?.DigitalSystems ?? survey?.DigitalSystems, "数字化系统", "digital systems"),
            (status?.SupplyChain ?? survey?.SupplyChain, "供应链碳管理", "carbon in the supply chain"),
            (status?.CarbonManagement ?? survey?.CarbonManagement, "碳管理体系", "carbon management system"),
            (status?.EnergyManagement ?? survey?.EnergyManagement, "能源管理体系", "energy management system")
        );
    }

    private NamedFacts PersonGap(Id<Person> id, BilingualText text)
    {
        var name = (_index.Dossier.People ?? []).FirstOrDefault(person => person.Id == id)?.Name;
        return new NamedFacts(
            "person",
            id.ToString(),
            new BilingualText($"{name?.Zh ?? "人员"}（{id}）：{text.Zh}", $"{name?.En ?? "person"} ({id}): {text.En}")
        );
    }

    Witness IWitness.Witness => _latest.Witness;
}
