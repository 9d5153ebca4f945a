using NodaTime;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Planning;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>The latest neutrality review, and what was known on its day.</summary>
/// <remarks>
/// A review is judged by what it could know: an entity that joined a day later, an asset that was valued since and data that came in
/// since are for the next one. The standard sets no interval between reviews, so none is late.
/// </remarks>
internal sealed class LatestReview
{
    private readonly FactIndex _index;
    private readonly Lazy<ParkDossier> _known;
    private readonly Lazy<CarbonAccount> _account;

    public LatestReview(FactIndex index)
    {
        _index = index;
        Record = (index.Dossier.NeutralityReviews ?? [])
            .OrderBy(review => review.On)
            .ThenBy(review => review.Id)
            .LastOrDefault();
        _known = new(() => Record is { } review ? DossierAsOf.Of(index.Dossier, review.On) : index.Dossier);
        _account = new(() =>
            ReferenceEquals(Known, index.Dossier) ? index.Account : CarbonAccount.Of(Known, index.Library)
        );
    }

    /// <summary>The review; null where none had taken place.</summary>
    public NeutralityReview? Record { get; }

    /// <summary>The review as a witness, or that there is none.</summary>
    public Witness Witness =>
        Record is { } review
            ? ((IWitness)new NeutralityReviewFacts(review, _index)).Witness
            : new Witness(
                "review",
                "none",
                new BilingualText("没有已进行的碳中和评审", "no neutrality review has taken place")
            );

    /// <summary>The dossier as it was on the day of the review.</summary>
    public ParkDossier Known => _known.Value;

    /// <summary>The account of the dossier's period as it was on the day of the review.</summary>
    public CarbonAccount Account => _account.Value;

    /// <summary>The days that the review looked at.</summary>
    public DateInterval Days => Record?.Period ?? _index.Dossier.Period;

    /// <summary>The entities in scope that belonged to the park on the day of the review.</summary>
    public IReadOnlyList<ParkEntity> Entities =>
        Record is { } review
            ?
            [
                .. Known
                    .Entities.Where(entity =>
                        entity.OutOfScope is null
                        && (entity.JoinedOn is not { } joined || joined <= review.On)
                        && (entity.LeftOn is not { } left || review.On <= left)
                    )
                    .OrderBy(entity => entity.Id),
            ]
            : [];

    /// <summary>The entities in scope that belonged to the park on some of the days reviewed: their purchases and trades count.</summary>
    public IReadOnlyList<ParkEntity> EntitiesOfTheDays =>
        [
            .. Known
                .Entities.Where(entity =>
                    entity.OutOfScope is null
                    && (entity.JoinedOn is not { } joined || joined <= Days.End)
                    && (entity.LeftOn is not { } left || Days.Start <= left)
                )
                .OrderBy(entity => entity.Id),
        ];

    /// <summary>What the review leaves out; where there was no review, that.</summary>
    public IReadOnlyList<NamedFacts> Gaps(Func<NeutralityReview, IEnumerable<NamedFacts>> find) =>
        Record is { } review
            ? [.. find(review)]
            :
            [
                new NamedFacts(
                    "review",
                    "none",
                    new BilingualText("没有已进行的碳中和评审", "no neutrality review has taken place")
                ),
            ];

    /// <summary>An entity of which something is missing or contradicted.</summary>
    public NamedFacts Of(Id<ParkEntity> id, BilingualText text)
    {
        var name = Known.Entities.FirstOrDefault(entity => entity.Id == id)?.Name ?? new BilingualText(id.ToString());
        return new NamedFacts(
            "entity",
            id.ToString(),
            new BilingualText($"{name.Zh}（{id}）：{text.Zh}", $"{name.En} ({id}): {text.En}")
        );
    }

    /// <summary>Items of a list that lack something, named by their place or by a text.</summary>
    public static NamedFacts Item(string kind, BilingualText name, BilingualText text) =>
        new(kind, name.En, new BilingualText($"“{name.Zh}”：{text.Zh}", $"'{name.En}': {text.En}"));
}
