using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Evaluation;

/// <summary>An evaluation of the entities' management reviews as a whole by top management (综合评价).</summary>
[Clause("9.3.1/3")]
public sealed record OverallReview
{
    /// <summary>The id.</summary>
    public required Id<OverallReview> Id { get; init; }

    /// <summary>The day.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>Who of top management had it carried out.</summary>
    public Id<Person>? Organiser { get; init; }

    /// <summary>Who took part.</summary>
    public IReadOnlyList<Id<Person>> Participants
    {
        get;
        init => field = ValueList<Id<Person>>.Copy(value);
    } = ValueList<Id<Person>>.Empty;

    /// <summary>The entities' reviews whose results were evaluated.</summary>
    [Clause("9.3.1/3")]
    public IReadOnlyList<Id<ManagementReview>> Reviews
    {
        get;
        init => field = ValueList<Id<ManagementReview>>.Copy(value);
    } = ValueList<Id<ManagementReview>>.Empty;

    /// <summary>What it says of the suitability of the system.</summary>
    [Clause("9.3.1/3")]
    public BilingualText? Suitability { get; init; }

    /// <summary>What it says of its adequacy.</summary>
    [Clause("9.3.1/3")]
    public BilingualText? Adequacy { get; init; }

    /// <summary>What it says of its effectiveness.</summary>
    [Clause("9.3.1/3")]
    public BilingualText? Effectiveness { get; init; }

    /// <summary>What it decided.</summary>
    [Clause("9.3.3/1")]
    public IReadOnlyList<ReviewDecision> Decisions
    {
        get;
        init => field = ValueList<ReviewDecision>.Copy(value);
    } = ValueList<ReviewDecision>.Empty;

    /// <summary>The documented information that holds it.</summary>
    [Clause("9.3.3/2")]
    public Id<DocumentedInformation>? Document { get; init; }
}
