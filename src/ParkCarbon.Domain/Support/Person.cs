using NodaTime;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Support;

/// <summary>Somebody who works under the park's control or for an entity (人员).</summary>
[Clause("7.2/1.b")]
public sealed record Person
{
    /// <summary>The id of the person.</summary>
    public required Id<Person> Id { get; init; }

    /// <summary>The person's name.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>The entity that the person works for; unset for the park's management.</summary>
    public Id<ParkEntity>? Entity { get; init; }

    /// <summary>The person's position.</summary>
    public BilingualText? Position { get; init; }

    /// <summary>The first day of the work; unset where it always was.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of the work; unset while it goes on.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Whether the work affects neutrality performance; unset where that was not determined.</summary>
    [Clause("7.2/1.a")]
    [Clause("6.3/2.c")]
    public bool? AffectsPerformance { get; init; }

    /// <summary>Whether the person works under the park's control; unset where that was not determined.</summary>
    [Clause("7.3/1.a")]
    public bool? UnderControl { get; init; }

    /// <summary>Whether the person works there on a day, the first and the last day included.</summary>
    /// <param name="day">The day.</param>
    public bool IsAtWork(LocalDate day) => !(day < From) && !(Until < day);
}
