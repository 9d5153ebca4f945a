using NodaTime;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Carbon;

/// <summary>A technical specification by which an entity accounts its emissions (核算规范, 6.4 note, 8.2).</summary>
[Clause("6.4/n1")]
public sealed record AccountingSpecification
{
    /// <summary>The id by which entities name it, usually its number and year: "GB/T 32150-2025".</summary>
    public required Id<AccountingSpecification> Id { get; init; }

    /// <summary>Its title.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>Whether it deducts exported energy from the entity's total (δ of the consolidation).</summary>
    public required bool DeductsExports { get; init; }

    /// <summary>Whether it is an international one, which divides sources into the six categories (6.4 note).</summary>
    public bool International { get; init; }

    /// <summary>The first day on which it may be followed; unset where that is not known.</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>The last day on which it may be followed; unset while it is in force.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>Where these facts come from.</summary>
    public Provenance? Source { get; init; }

    /// <summary>Tells whether the specification is in force on a day.</summary>
    /// <param name="day">The day.</param>
    public bool IsInForce(LocalDate day) =>
        (ValidFrom is null || ValidFrom <= day) && (ValidUntil is null || day <= ValidUntil);
}
