using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Evaluation;

/// <summary>A decision of a management review.</summary>
[Clause("9.3.3/1")]
public sealed record ReviewDecision
{
    /// <summary>The id of the decision.</summary>
    public required Id<ReviewDecision> Id { get; init; }

    /// <summary>What it is about.</summary>
    public required ReviewDecisionKind Kind { get; init; }

    /// <summary>What was decided; that no change is needed is a decision too.</summary>
    public required BilingualText What { get; init; }

    /// <summary>Who carries it out.</summary>
    public Id<Person>? Owner { get; init; }

    /// <summary>The day by which it is to be carried out; unset where nothing is to be done.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>That it was carried out.</summary>
    public CompletedStep? Done { get; init; }
}
