using NodaTime;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Operation;

/// <summary>A record that a process was held against its criteria (过程控制).</summary>
[Clause("8.1/1.b")]
public sealed record ProcessControl
{
    /// <summary>The id of the record.</summary>
    public required Id<ProcessControl> Id { get; init; }

    /// <summary>The process.</summary>
    public required Id<SystemProcess> Process { get; init; }

    /// <summary>The criterion; unset where the record is about all of them.</summary>
    [Clause("8.1/1.b")]
    public Id<ControlCriterion>? Criterion { get; init; }

    /// <summary>The day.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>Whether the criterion was met.</summary>
    [Clause("8.1/1.b")]
    public bool? Met { get; init; }

    /// <summary>What was seen.</summary>
    public BilingualText? Result { get; init; }

    /// <summary>What was done where the criterion was not met.</summary>
    public CompletedStep? Action { get; init; }

    /// <summary>The documented information that holds it.</summary>
    [Clause("8.1/3")]
    public Id<DocumentedInformation>? Document { get; init; }
}
