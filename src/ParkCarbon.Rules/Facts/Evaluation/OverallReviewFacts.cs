using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What top management's evaluation of the entities' reviews as a whole shows (9.3.1).</summary>
public sealed class OverallReviewFacts : IWitness
{
    private readonly OverallReview _review;
    private readonly FactIndex _index;

    internal OverallReviewFacts(OverallReview review, FactIndex index) => (_review, _index) = (review, index);

    /// <summary>Whether somebody of top management had it carried out.</summary>
    [RecordedIn(nameof(ParkDossier.TopManagement), nameof(ParkDossier.People))]
    public bool IsOrganisedByTopManagement => _index.Roster.IsTopManagement(_review.Organiser, _review.On);

    /// <summary>Whether it says who took part.</summary>
    public bool NamesParticipants => _review.Participants.Count > 0;

    /// <summary>Whether it says something of the suitability of the system.</summary>
    public bool SpeaksOfSuitability => _review.Suitability is not null;

    /// <summary>Whether it says something of the adequacy of the system.</summary>
    public bool SpeaksOfAdequacy => _review.Adequacy is not null;

    /// <summary>Whether it says something of the effectiveness of the system.</summary>
    public bool SpeaksOfEffectiveness => _review.Effectiveness is not null;

    Witness IWitness.Witness =>
        new(
            "overallReview",
            _review.Id.ToString(),
            new BilingualText(
                $"{_review.On.ToIsoText()} 的综合评价 {_review.Id}（组织者 {_review.Organiser?.ToString() ?? "未记录"}）",
                $"overall review {_review.Id} of {_review.On.ToIsoText()} (organiser {_review.Organiser?.ToString() ?? "not recorded"})"
            )
        );
}
