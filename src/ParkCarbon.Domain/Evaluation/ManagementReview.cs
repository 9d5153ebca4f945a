using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Evaluation;

/// <summary>A management review of an entity (主体内部管理评审).</summary>
[Clause("9.3.1/1")]
public sealed record ManagementReview
{
    /// <summary>The id of the review.</summary>
    public required Id<ManagementReview> Id { get; init; }

    /// <summary>The entity that reviewed.</summary>
    [Clause("9.3.1/1")]
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The day.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>Who led it.</summary>
    public Id<Person>? Chair { get; init; }

    /// <summary>What went into it.</summary>
    [Clause("9.3.2/1.a")]
    public IReadOnlyList<ReviewInput> Inputs
    {
        get;
        init => field = ValueList<ReviewInput>.Copy(value);
    } = ValueList<ReviewInput>.Empty;

    /// <summary>What it decided.</summary>
    [Clause("9.3.3/1")]
    public IReadOnlyList<ReviewDecision> Decisions
    {
        get;
        init => field = ValueList<ReviewDecision>.Copy(value);
    } = ValueList<ReviewDecision>.Empty;

    /// <summary>That its results were reported to the park's top management.</summary>
    [Clause("9.3.1/2")]
    public CompletedStep? Reported { get; init; }

    /// <summary>The documented information that holds its results.</summary>
    [Clause("9.3.1/2")]
    [Clause("9.3.3/2")]
    public Id<DocumentedInformation>? Document { get; init; }
}
