using NodaTime;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Planning;

/// <summary>A risk or opportunity that the park determined (风险和机遇).</summary>
[Clause("6.1/1.1")]
public sealed record RiskOrOpportunity
{
    /// <summary>The id.</summary>
    public required Id<RiskOrOpportunity> Id { get; init; }

    /// <summary>Whether it is a risk or an opportunity.</summary>
    public required RiskKind Kind { get; init; }

    /// <summary>Its class.</summary>
    [Clause("6.1/n1")]
    public RiskClass? Class { get; init; }

    /// <summary>What of credit risk it is about.</summary>
    [Clause("6.1/n1")]
    public IReadOnlyList<CreditRiskTopic> CreditTopics
    {
        get;
        init => field = ValueList<CreditRiskTopic>.Copy(value);
    } = ValueList<CreditRiskTopic>.Empty;

    /// <summary>What may happen.</summary>
    public required BilingualText Description { get; init; }

    /// <summary>The day on which it was determined.</summary>
    [CountsFrom]
    public LocalDate? DeterminedOn { get; init; }

    /// <summary>The issues of 4.1 that it comes from.</summary>
    [Clause("6.1/1.1")]
    public IReadOnlyList<Id<ContextIssue>> Issues
    {
        get;
        init => field = ValueList<Id<ContextIssue>>.Copy(value);
    } = ValueList<Id<ContextIssue>>.Empty;

    /// <summary>The needs of 4.2 that it comes from.</summary>
    [Clause("6.1/1.1")]
    public IReadOnlyList<Id<Need>> Needs
    {
        get;
        init => field = ValueList<Id<Need>>.Copy(value);
    } = ValueList<Id<Need>>.Empty;

    /// <summary>What addressing it is for.</summary>
    [Clause("6.1/1.1")]
    [Clause("6.1/1.2")]
    [Clause("6.1/1.3")]
    public IReadOnlyList<PlanningAim> Aims
    {
        get;
        init => field = ValueList<PlanningAim>.Copy(value);
    } = ValueList<PlanningAim>.Empty;

    /// <summary>Why nothing is done about it; unset where something is.</summary>
    public BilingualText? AcceptedBecause { get; init; }

    /// <summary>What is done about it.</summary>
    [Clause("6.1/2.a")]
    public IReadOnlyList<RiskAction> Actions
    {
        get;
        init => field = ValueList<RiskAction>.Copy(value);
    } = ValueList<RiskAction>.Empty;

    /// <summary>The documented information that holds it.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
