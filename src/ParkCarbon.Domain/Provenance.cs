using NodaTime;

namespace ParkCarbon.Domain;

/// <summary>Where a number comes from.</summary>
public sealed record Provenance
{
    /// <summary>The document that gives the number, with its number and title.</summary>
    public required string Document { get; init; }

    /// <summary>Who published the document.</summary>
    public string? Publisher { get; init; }

    /// <summary>The year of the document or of its edition.</summary>
    public int? Year { get; init; }

    /// <summary>The day on which the document was published.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Where in the document the number stands (table, page, formula).</summary>
    public string? Location { get; init; }

    /// <summary>An address at which the document can be read.</summary>
    public string? Address { get; init; }

    /// <summary>How sure the number is, in the words of whoever recorded it.</summary>
    public string? Confidence { get; init; }

    /// <summary>A remark that a reader of the number should know.</summary>
    public string? Note { get; init; }
}
