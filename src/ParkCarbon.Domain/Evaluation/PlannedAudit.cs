using NodaTime;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Evaluation;

/// <summary>An audit that a programme plans.</summary>
[Clause("9.2.2/3")]
public sealed record PlannedAudit
{
    /// <summary>The entity to be audited; unset for the park's management.</summary>
    public Id<ParkEntity>? Entity { get; init; }

    /// <summary>The day by which it is to be held.</summary>
    public required LocalDate By { get; init; }
}
