using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>Something that is owed again and again at the park's interval: an audit, a review, the evaluation of an obligation.</summary>
public sealed class RecurringDutyFacts : IWitness
{
    private readonly Recurrence _recurrence;
    private readonly LocalDate _asOf;
    private readonly BilingualText _name;
    private readonly string _kind;
    private readonly string _id;

    internal RecurringDutyFacts(string kind, string id, BilingualText name, Recurrence recurrence, LocalDate asOf) =>
        (_kind, _id, _name, _recurrence, _asOf) = (kind, id, name, recurrence, asOf);

    /// <summary>Whether it was done no longer ago than the interval; where the park set none, whether it was ever done.</summary>
    /// <remarks>That no interval is set is a shortfall of its own, under the requirement that asks for one.</remarks>
    [DependsOnAsOf]
    public bool IsInTime => _recurrence.Every is null ? _recurrence.Last is not null : _recurrence.IsInTime(_asOf);

    /// <summary>Whether there is anything to judge: it was done, or should have been.</summary>
    internal bool IsOwed => _recurrence.Last is not null || !IsInTime;

    Witness IWitness.Witness => new(_kind, _id, _recurrence.Describe(_name));
}
