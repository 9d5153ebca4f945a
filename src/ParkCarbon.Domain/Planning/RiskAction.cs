using NodaTime;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Planning;

/// <summary>An action that addresses a risk or opportunity (应对措施).</summary>
[Clause("6.1/2.a")]
public sealed record RiskAction
{
    /// <summary>The id of the action.</summary>
    public required Id<RiskAction> Id { get; init; }

    /// <summary>What is done.</summary>
    public required BilingualText What { get; init; }

    /// <summary>Who answers for it.</summary>
    public Id<Person>? Owner { get; init; }

    /// <summary>The day on which it was planned.</summary>
    [CountsFrom]
    public LocalDate? PlannedOn { get; init; }

    /// <summary>The day by which it is to be done.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>The processes that it is built into.</summary>
    [Clause("6.1/2.b.1")]
    public IReadOnlyList<Id<SystemProcess>> Processes
    {
        get;
        init => field = ValueList<Id<SystemProcess>>.Copy(value);
    } = ValueList<Id<SystemProcess>>.Empty;

    /// <summary>How it is built into them.</summary>
    [Clause("6.1/2.b.1")]
    public BilingualText? Integration { get; init; }

    /// <summary>How its effectiveness is evaluated.</summary>
    [Clause("6.1/2.b.2")]
    public BilingualText? Evaluation { get; init; }

    /// <summary>The day by which its effectiveness is to be evaluated.</summary>
    [Clause("6.1/2.b.2")]
    public LocalDate? EvaluateBy { get; init; }

    /// <summary>That it was done.</summary>
    [Clause("6.1/2.b.1")]
    public CompletedStep? Done { get; init; }

    /// <summary>What the evaluation came to.</summary>
    [Clause("6.1/2.b.2")]
    public EffectivenessReview? Effectiveness { get; init; }
}
