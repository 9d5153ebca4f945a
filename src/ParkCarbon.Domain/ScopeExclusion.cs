using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain;

/// <summary>A decision to leave something outside the scope of the management system (4.3).</summary>
public sealed record ScopeExclusion
{
    /// <summary>Why it is left outside.</summary>
    public required BilingualText Reason { get; init; }

    /// <summary>Who approved the decision.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>The day on which the decision was approved.</summary>
    [CountsFrom]
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>The documented information that holds the decision.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
