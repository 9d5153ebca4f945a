using NodaTime;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Support;

/// <summary>The competence that a kind of work needs (所需的能力).</summary>
[Clause("7.2/1.a")]
public sealed record CompetenceRequirement
{
    /// <summary>The id.</summary>
    public required Id<CompetenceRequirement> Id { get; init; }

    /// <summary>The work.</summary>
    public required BilingualText Work { get; init; }

    /// <summary>What whoever does it has to know and be able to do.</summary>
    [Clause("7.2/1.a")]
    public BilingualText? Needs { get; init; }

    /// <summary>Who does it.</summary>
    [Clause("7.2/1.a")]
    public IReadOnlyList<Id<Person>> People
    {
        get;
        init => field = ValueList<Id<Person>>.Copy(value);
    } = ValueList<Id<Person>>.Empty;

    /// <summary>The day on which it was determined.</summary>
    [CountsFrom]
    public LocalDate? DeterminedOn { get; init; }
}
