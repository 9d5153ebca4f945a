using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Leadership;

/// <summary>The neutrality management team (碳中和管理团队).</summary>
[Clause("5.1/1.c")]
[Clause("5.3/2.a")]
public sealed record NeutralityTeam
{
    /// <summary>The id of the team.</summary>
    public required Id<NeutralityTeam> Id { get; init; }

    /// <summary>Its name.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>Who leads it.</summary>
    public Id<Person>? Leader { get; init; }

    /// <summary>Who belongs to it.</summary>
    [Clause("5.1/1.c")]
    public IReadOnlyList<Id<Person>> Members
    {
        get;
        init => field = ValueList<Id<Person>>.Copy(value);
    } = ValueList<Id<Person>>.Empty;

    /// <summary>The day on which it was formed.</summary>
    [CountsFrom]
    public LocalDate? FormedOn { get; init; }

    /// <summary>Who of top management formed it.</summary>
    [Clause("5.1/1.c")]
    public Id<Person>? FormedBy { get; init; }

    /// <summary>The day from which it no longer exists; unset while it does.</summary>
    public LocalDate? DissolvedOn { get; init; }

    /// <summary>What it is charged with.</summary>
    [Clause("5.3/2.a")]
    public IReadOnlyList<TeamMandate> Mandates
    {
        get;
        init => field = ValueList<TeamMandate>.Copy(value);
    } = ValueList<TeamMandate>.Empty;

    /// <summary>The interval at which it reports to top management.</summary>
    [Clause("5.3/2.d")]
    public Period? ReportsEvery
    {
        get;
        init => field = value is null ? null : Require.Interval(value, nameof(ReportsEvery));
    }

    /// <summary>The documented information by which it was formed.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
