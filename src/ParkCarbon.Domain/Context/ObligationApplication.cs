using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Context;

/// <summary>How an entity applies an obligation to its own neutrality management.</summary>
[Clause("4.2/2.2")]
public sealed record ObligationApplication
{
    /// <summary>The obligation.</summary>
    public required Id<ComplianceObligation> Obligation { get; init; }

    /// <summary>The entity.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The day on which the entity said or showed so.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>How it applies the obligation.</summary>
    [Clause("4.2/2.2")]
    public required BilingualText How { get; init; }

    /// <summary>The documented information that shows it.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
