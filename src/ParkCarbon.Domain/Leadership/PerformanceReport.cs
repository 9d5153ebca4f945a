using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Leadership;

/// <summary>A report of the team to top management on the performance of the system.</summary>
[Clause("5.3/2.d")]
public sealed record PerformanceReport
{
    /// <summary>The id of the report.</summary>
    public required Id<PerformanceReport> Id { get; init; }

    /// <summary>The day on which it was given.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>The team that gave it.</summary>
    public required Id<NeutralityTeam> Team { get; init; }

    /// <summary>Who of top management received it.</summary>
    [Clause("5.3/2.d")]
    public IReadOnlyList<Id<Person>> To
    {
        get;
        init => field = ValueList<Id<Person>>.Copy(value);
    } = ValueList<Id<Person>>.Empty;

    /// <summary>The period that it is about.</summary>
    public DateInterval? Period { get; init; }

    /// <summary>What it said.</summary>
    public BilingualText? Content { get; init; }

    /// <summary>The documented information that is the report.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
