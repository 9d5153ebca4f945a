using NodaTime;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Operation;

/// <summary>A change that affects the system or its performance (变更).</summary>
[Clause("8.1/2")]
[Clause("10.2/1.e")]
[Clause("5.1/1.p")]
public sealed record SystemChange
{
    /// <summary>The id of the change.</summary>
    public required Id<SystemChange> Id { get; init; }

    /// <summary>Whether it was planned.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>What changes.</summary>
    public required BilingualText What { get; init; }

    /// <summary>The day on which it was planned or noticed.</summary>
    [CountsFrom]
    public required LocalDate IdentifiedOn { get; init; }

    /// <summary>The processes that it affects.</summary>
    [Clause("8.1/2")]
    public IReadOnlyList<Id<SystemProcess>> Processes
    {
        get;
        init => field = ValueList<Id<SystemProcess>>.Copy(value);
    } = ValueList<Id<SystemProcess>>.Empty;

    /// <summary>That it was approved.</summary>
    [Clause("8.1/2")]
    public CompletedStep? Approved { get; init; }

    /// <summary>That it was carried out or took place.</summary>
    [Clause("8.1/2")]
    public CompletedStep? Implemented { get; init; }

    /// <summary>That its consequences were reviewed.</summary>
    [Clause("8.1/2")]
    public CompletedStep? Review { get; init; }

    /// <summary>What its consequences are.</summary>
    [Clause("8.1/2")]
    public BilingualText? Consequences { get; init; }

    /// <summary>Whether they are adverse.</summary>
    [Clause("8.1/2")]
    public bool? Adverse { get; init; }

    /// <summary>What was done to mitigate adverse effects.</summary>
    [Clause("8.1/2")]
    public CompletedStep? Mitigation { get; init; }

    /// <summary>The documented information that holds it.</summary>
    [Clause("8.1/3")]
    public Id<DocumentedInformation>? Document { get; init; }
}
