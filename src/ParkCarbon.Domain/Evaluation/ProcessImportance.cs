using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Evaluation;

/// <summary>How important a process is, as an audit programme sees it.</summary>
[Clause("9.2.2/2")]
public sealed record ProcessImportance
{
    /// <summary>The process.</summary>
    public required Id<SystemProcess> Process { get; init; }

    /// <summary>How important it is, and what follows for its audit.</summary>
    public required BilingualText Importance { get; init; }
}
