using NodaTime;
using ParkCarbon.Domain.Planning;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the record of a neutrality review shows (6.3).</summary>
public sealed class NeutralityReviewFacts : IWitness
{
    private readonly NeutralityReview _review;
    private readonly FactIndex _index;

    internal NeutralityReviewFacts(NeutralityReview review, FactIndex index) => (_review, _index) = (review, index);

    /// <summary>The day of the review.</summary>
    public LocalDate On => _review.On;

    /// <summary>Whether it says of anything where the park stands: an entity, emissions, assets, trading, the way to neutrality.</summary>
    public bool StatesWhereTheParkStands =>
        _review.Entities.Count > 0
        || _review
            is { Emissions: not null }
                or { Assets: not null }
                or { Trading: not null }
                or { Neutrality: not null };

    /// <summary>Whether measures were planned from it, or it says why none is needed.</summary>
    /// <remarks>A measure counts from the day on which it was planned; what is planned after the as-of date is not planned yet.</remarks>
    [RecordedIn(nameof(ParkDossier.Measures))]
    public bool LeadsToMeasuresOrSaysWhyNot =>
        _review.NoMeasuresBecause is not null
        || _review.FurtherMeasures.Any(id => (_index.Dossier.Measures ?? []).Any(measure => measure.Id == id));

    /// <summary>Whether documented information of the review is in force: its own, or what the park keeps for the requirement.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented => _index.IsInForce(_review.Document) || _index.IsKeptByPark("6.3/3");

    Witness IWitness.Witness =>
        new(
            "neutralityReview",
            _review.Id.ToString(),
            new BilingualText(
                $"{On.ToIsoText()} 的碳中和评审 {_review.Id}",
                $"neutrality review {_review.Id} of {On.ToIsoText()}"
            )
        );
}
