using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Carbon.Claims;

/// <summary>Whether a category of indirect emissions is significant, and by what criteria that was decided (ISO 14064-1:2018 5.2.3).</summary>
public sealed record CategorySignificance
{
    /// <summary>The category.</summary>
    public required GhgCategory Category { get; init; }

    /// <summary>Whether it is.</summary>
    public required bool Significant { get; init; }

    /// <summary>The criteria.</summary>
    public BilingualText? Criteria { get; init; }

    /// <summary>Why it is, or why it is left out.</summary>
    public BilingualText? Reason { get; init; }

    /// <summary>The day of the assessment.</summary>
    [CountsFrom]
    public LocalDate? AssessedOn { get; init; }

    /// <summary>The documented information that holds it.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
