using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of a review that took place.</summary>
public sealed class HeldReviewFacts : IWitness
{
    private readonly string _kind;
    private readonly string _id;
    private readonly BilingualText _name;
    private readonly HeldReview _review;
    private readonly Period _updateIn;
    private readonly FactIndex _index;

    internal HeldReviewFacts(
        string kind,
        string id,
        BilingualText name,
        HeldReview review,
        Period? every,
        FactIndex index
    )
    {
        (_kind, _id, _name, _review, _index) = (kind, id, name, review, index);
        _updateIn = every ?? Period.Zero;
    }

    /// <summary>The day of the review.</summary>
    public LocalDate On => _review.On;

    /// <summary>Whether the record says what the review came to.</summary>
    public bool HasOutcome => _review.Outcome is not null;

    /// <summary>Whether the record says whether an update was found necessary.</summary>
    public bool DecidesOnUpdate => _review.UpdateNeeded is not null;

    /// <summary>Whether an update was found necessary and is not made, although the next review has fallen due since.</summary>
    /// <remarks>Without an interval there is no such day, and the update is due at once.</remarks>
    [DependsOnAsOf]
    public bool IsUpdateOverdue =>
        _review.UpdateNeeded == true && !(_review.UpdatedOn <= _index.AsOf) && On + _updateIn < _index.AsOf;

    /// <summary>Whether the documented information of the review is in force.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented => _index.IsInForce(_review.Document);

    Witness IWitness.Witness =>
        new(
            _kind,
            $"{_id} {On.ToIsoText()}",
            new BilingualText($"{_name.Zh}，{On.ToIsoText()} 的评审", $"{_name.En}, review of {On.ToIsoText()}")
        );
}
