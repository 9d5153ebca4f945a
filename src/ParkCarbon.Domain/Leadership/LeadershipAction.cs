using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Leadership;

/// <summary>Something that a member of top management did to lead (5.1).</summary>
public sealed record LeadershipAction
{
    /// <summary>The id of the action.</summary>
    public required Id<LeadershipAction> Id { get; init; }

    /// <summary>What it was about.</summary>
    [Clause("5.1/1.a")]
    [Clause("5.1/1.b")]
    [Clause("5.1/1.c")]
    [Clause("5.1/1.d")]
    [Clause("5.1/1.e")]
    [Clause("5.1/1.f")]
    [Clause("5.1/1.g")]
    [Clause("5.1/1.h")]
    [Clause("5.1/1.i")]
    [Clause("5.1/1.j")]
    [Clause("5.1/1.k")]
    [Clause("5.1/1.l")]
    [Clause("5.1/1.m")]
    [Clause("5.1/1.n")]
    [Clause("5.1/1.o")]
    [Clause("5.1/1.p")]
    public required LeadershipTopic Topic { get; init; }

    /// <summary>The day on which it was done.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>Who of top management did it.</summary>
    public required Id<Person> By { get; init; }

    /// <summary>What was done: a meeting, an order, an incentive, a visit.</summary>
    public required BilingualText What { get; init; }

    /// <summary>The entities that it reached.</summary>
    public IReadOnlyList<Id<ParkEntity>> Entities
    {
        get;
        init => field = ValueList<Id<ParkEntity>>.Copy(value);
    } = ValueList<Id<ParkEntity>>.Empty;

    /// <summary>The people that it reached.</summary>
    public IReadOnlyList<Id<Person>> People
    {
        get;
        init => field = ValueList<Id<Person>>.Copy(value);
    } = ValueList<Id<Person>>.Empty;

    /// <summary>What came of it.</summary>
    public BilingualText? Result { get; init; }

    /// <summary>The documented information that shows it.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
