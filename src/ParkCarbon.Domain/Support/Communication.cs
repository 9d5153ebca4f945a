using NodaTime;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Leadership;
using ParkCarbon.Domain.Planning;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Support;

/// <summary>Something that was communicated (沟通).</summary>
[Clause("7.4/2")]
public sealed record Communication
{
    /// <summary>The id.</summary>
    public required Id<Communication> Id { get; init; }

    /// <summary>The day.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>Whether it was inside or outside.</summary>
    public required CommunicationDirection Direction { get; init; }

    /// <summary>What it was about.</summary>
    public BilingualText? About { get; init; }

    /// <summary>The item of the plan that it carries out.</summary>
    [Clause("7.4/1.a")]
    public Id<CommunicationPlanItem>? PlanItem { get; init; }

    /// <summary>By which channel.</summary>
    public BilingualText? Channel { get; init; }

    /// <summary>The entities that it reached.</summary>
    public IReadOnlyList<Id<ParkEntity>> Entities
    {
        get;
        init => field = ValueList<Id<ParkEntity>>.Copy(value);
    } = ValueList<Id<ParkEntity>>.Empty;

    /// <summary>The interested parties that it reached.</summary>
    public IReadOnlyList<Id<InterestedParty>> Parties
    {
        get;
        init => field = ValueList<Id<InterestedParty>>.Copy(value);
    } = ValueList<Id<InterestedParty>>.Empty;

    /// <summary>The people that it reached.</summary>
    public IReadOnlyList<Id<Person>> People
    {
        get;
        init => field = ValueList<Id<Person>>.Copy(value);
    } = ValueList<Id<Person>>.Empty;

    /// <summary>The policy that it communicated.</summary>
    [Clause("5.2/2.2")]
    public Id<NeutralityPolicy>? Policy { get; init; }

    /// <summary>The obligations that it passed on.</summary>
    [Clause("4.2/2.2")]
    public IReadOnlyList<Id<ComplianceObligation>> Obligations
    {
        get;
        init => field = ValueList<Id<ComplianceObligation>>.Copy(value);
    } = ValueList<Id<ComplianceObligation>>.Empty;

    /// <summary>The objectives that it communicated.</summary>
    [Clause("6.2/2.e")]
    public IReadOnlyList<Id<Objective>> Objectives
    {
        get;
        init => field = ValueList<Id<Objective>>.Copy(value);
    } = ValueList<Id<Objective>>.Empty;

    /// <summary>The roles whose responsibilities and authorities it communicated.</summary>
    [Clause("5.3/1")]
    public IReadOnlyList<Id<SystemRole>> Roles
    {
        get;
        init => field = ValueList<Id<SystemRole>>.Copy(value);
    } = ValueList<Id<SystemRole>>.Empty;

    /// <summary>The figures that it stated.</summary>
    [Clause("7.4/2")]
    public IReadOnlyList<CommunicatedFigure> Figures
    {
        get;
        init => field = ValueList<CommunicatedFigure>.Copy(value);
    } = ValueList<CommunicatedFigure>.Empty;

    /// <summary>The documented information that shows it.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
