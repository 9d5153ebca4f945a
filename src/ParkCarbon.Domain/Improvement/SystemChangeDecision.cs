using NodaTime;
using ParkCarbon.Domain.Operation;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Improvement;

/// <summary>Whether a nonconformity makes a change of the system necessary.</summary>
[Clause("10.2/1.e")]
public sealed record SystemChangeDecision
{
    /// <summary>The day of the decision.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>Whether a change is necessary.</summary>
    public required bool Needed { get; init; }

    /// <summary>Why.</summary>
    public BilingualText? Reason { get; init; }

    /// <summary>The change that was made.</summary>
    public Id<SystemChange>? Change { get; init; }
}
