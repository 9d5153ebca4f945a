using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Judgement;

/// <summary>The park's decision that a conditional requirement does not apply to it (排除).</summary>
/// <remarks>An exclusion that nobody approved can be recorded; the assessment refuses it and says why.</remarks>
public sealed record RequirementExclusion
{
    /// <summary>The id of the exclusion.</summary>
    public required Id<RequirementExclusion> Id { get; init; }

    /// <summary>The id of the requirement, such as "5.2/2.3".</summary>
    public required string Requirement { get; init; }

    /// <summary>The entity to which it does not apply; unset where it applies nowhere in the park.</summary>
    public Id<ParkEntity>? Entity { get; init; }

    /// <summary>Why it does not apply.</summary>
    public required BilingualText Reason { get; init; }

    /// <summary>Who approved the decision.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>The day on which the decision was approved.</summary>
    [CountsFrom]
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>The documented information that holds the decision.</summary>
    public Id<DocumentedInformation>? Document { get; init; }

    /// <summary>The last day on which it counts; unset where it has no end.</summary>
    public LocalDate? ValidUntil { get; init; }
}
