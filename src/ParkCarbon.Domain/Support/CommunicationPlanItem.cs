using NodaTime;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Support;

/// <summary>Something that the park determined to communicate (沟通的策划).</summary>
[Clause("7.4/1.a")]
public sealed record CommunicationPlanItem
{
    /// <summary>The id of the item.</summary>
    public required Id<CommunicationPlanItem> Id { get; init; }

    /// <summary>Whether it is inside or outside.</summary>
    public required CommunicationDirection Direction { get; init; }

    /// <summary>About what.</summary>
    [Clause("7.4/1.a")]
    public BilingualText? About { get; init; }

    /// <summary>When, in words.</summary>
    [Clause("7.4/1.b")]
    public BilingualText? When { get; init; }

    /// <summary>When, as an interval.</summary>
    [Clause("7.4/1.b")]
    public Period? Every
    {
        get;
        init => field = value is null ? null : Require.Interval(value, nameof(Every));
    }

    /// <summary>With whom, in words.</summary>
    [Clause("7.4/1.c")]
    public BilingualText? With { get; init; }

    /// <summary>With which interested parties.</summary>
    [Clause("7.4/1.c")]
    public IReadOnlyList<Id<InterestedParty>> Parties
    {
        get;
        init => field = ValueList<Id<InterestedParty>>.Copy(value);
    } = ValueList<Id<InterestedParty>>.Empty;

    /// <summary>How.</summary>
    [Clause("7.4/1.d")]
    public BilingualText? How { get; init; }

    /// <summary>The day on which it was determined.</summary>
    [CountsFrom]
    public LocalDate? DeterminedOn { get; init; }
}
