using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Improvement;

/// <summary>What is done so that a nonconformity does not come again (纠正措施).</summary>
[Clause("10.2/1.c")]
[Clause("10.2/2")]
[Clause("3.1.5")]
public sealed record CorrectiveAction
{
    /// <summary>The id of the action.</summary>
    public required Id<CorrectiveAction> Id { get; init; }

    /// <summary>What is done.</summary>
    public required BilingualText What { get; init; }

    /// <summary>Who answers for it.</summary>
    public Id<Person>? Owner { get; init; }

    /// <summary>The day on which it was decided.</summary>
    [CountsFrom]
    public LocalDate? PlannedOn { get; init; }

    /// <summary>The day by which it is to be done.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>That it was done.</summary>
    [Clause("10.2/1.c")]
    public CompletedStep? Done { get; init; }

    /// <summary>Why it is appropriate to the effects of the nonconformity.</summary>
    [Clause("10.2/2")]
    public BilingualText? Proportion { get; init; }
}
