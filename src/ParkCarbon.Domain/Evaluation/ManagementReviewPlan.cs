using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Evaluation;

/// <summary>What the park asks of the entities' management reviews (管理评审要求).</summary>
[Clause("9.3.1/1")]
public sealed record ManagementReviewPlan
{
    /// <summary>The id of the plan.</summary>
    public required Id<ManagementReviewPlan> Id { get; init; }

    /// <summary>The day on which it was adopted.</summary>
    [CountsFrom]
    public LocalDate? AdoptedOn { get; init; }

    /// <summary>Who of top management adopted it.</summary>
    public Id<Person>? AdoptedBy { get; init; }

    /// <summary>The day from which it is replaced; unset while it is in force.</summary>
    public LocalDate? WithdrawnOn { get; init; }

    /// <summary>How often each entity reviews.</summary>
    [Clause("9.3.1/1")]
    public Period? Every
    {
        get;
        init => field = value is null ? null : Require.Interval(value, nameof(Every));
    }

    /// <summary>What the reviews have to hold.</summary>
    [Clause("9.3.1/1")]
    public BilingualText? Requirements { get; init; }

    /// <summary>The documented information that holds it.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
