using NodaTime;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Support;

/// <summary>That a person is competent for a kind of work (能力的证据).</summary>
[Clause("7.2/1.b")]
public sealed record CompetenceRecord
{
    /// <summary>Who is competent.</summary>
    public required Id<Person> Person { get; init; }

    /// <summary>For what.</summary>
    public required Id<CompetenceRequirement> Competence { get; init; }

    /// <summary>On what the competence rests.</summary>
    [Clause("7.2/1.b")]
    public required CompetenceBasis Basis { get; init; }

    /// <summary>The day on which it was established.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>The last day on which it holds; unset where it has no end.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>The documented information that shows it.</summary>
    [Clause("7.2/2")]
    public Id<DocumentedInformation>? Document { get; init; }
}
