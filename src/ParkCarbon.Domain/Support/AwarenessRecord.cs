using NodaTime;
using ParkCarbon.Domain.Leadership;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Support;

/// <summary>That people were made aware of something.</summary>
[Clause("7.3/1.a")]
public sealed record AwarenessRecord
{
    /// <summary>The id of the record.</summary>
    public required Id<AwarenessRecord> Id { get; init; }

    /// <summary>The day.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>What they were made aware of.</summary>
    [Clause("7.3/1.a")]
    public IReadOnlyList<AwarenessTopic> Topics
    {
        get;
        init => field = ValueList<AwarenessTopic>.Copy(value);
    } = ValueList<AwarenessTopic>.Empty;

    /// <summary>Who took part.</summary>
    [Clause("7.3/1.a")]
    public IReadOnlyList<Id<Person>> People
    {
        get;
        init => field = ValueList<Id<Person>>.Copy(value);
    } = ValueList<Id<Person>>.Empty;

    /// <summary>The version of the policy that was explained.</summary>
    [Clause("7.3/1.b")]
    public Id<NeutralityPolicy>? Policy { get; init; }

    /// <summary>How: a course, a talk, an examination.</summary>
    public BilingualText? How { get; init; }

    /// <summary>The day until which the park takes it to last; unset where it set none.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>The documented information that shows it.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
