using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of something that the park repeats at an interval of its own.</summary>
public sealed class PeriodicReviewFacts : IWitness
{
    private readonly Recurrence _recurrence;
    private readonly BilingualText _name;
    private readonly string _kind;
    private readonly string _id;
    private readonly LocalDate _asOf;

    /// <summary>Creates the facts.</summary>
    /// <param name="kind">What a witness is called, such as "policyReview".</param>
    /// <param name="id">The id of what is reviewed.</param>
    /// <param name="name">What is reviewed, for people.</param>
    /// <param name="review">The reviews; those after the as-of date are left out already.</param>
    /// <param name="since">The day from which the first interval runs.</param>
    /// <param name="index">Where documents are looked up.</param>
    internal PeriodicReviewFacts(
        string kind,
        string id,
        BilingualText name,
        PeriodicReview? review,
        LocalDate? since,
        FactIndex index
    )
    {
        _kind = kind;
        _id = id;
        _name = name;
        _recurrence = new Recurrence(review?.Every, since, review?.Held.Select(held => held.On) ?? []);
        _asOf = index.AsOf;
        Held =
        [
            .. (review?.Held ?? [])
                .OrderBy(held => held.On)
                .Select(held => new HeldReviewFacts(kind, id, name, held, review!.Every, index)),
        ];
    }

    /// <summary>Whether the park set an interval.</summary>
    public bool HasInterval => _recurrence.Every is not null;

    /// <summary>Whether the last review, or the start where there was none, is no longer ago than the interval.</summary>
    [DependsOnAsOf]
    public bool IsInTime => _recurrence.IsInTime(_asOf);

    /// <summary>The reviews that took place, the earliest first.</summary>
    public IReadOnlyList<HeldReviewFacts> Held { get; }

    Witness IWitness.Witness => new(_kind, _id, _recurrence.Describe(_name));
}
