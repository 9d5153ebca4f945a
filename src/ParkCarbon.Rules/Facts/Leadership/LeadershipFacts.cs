using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Leadership;
using ParkCarbon.Domain.Operation;
using ParkCarbon.Domain.Planning;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of leadership at the as-of date (clause 5).</summary>
public sealed class LeadershipFacts
{
    // What lowers an entity's emissions: 5.1 d speaks of measures of all kinds.
    private static readonly MeasureKind[] Lowering =
    [
        MeasureKind.Reduction,
        MeasureKind.EnergyStructure,
        MeasureKind.GreenPower,
        MeasureKind.Removal,
    ];

    private static readonly MeasureKind[] Energy = [MeasureKind.EnergyStructure, MeasureKind.InformationPlatform];

    private static readonly MeasureKind[] Carbon =
    [
        MeasureKind.Reduction,
        MeasureKind.AssetDevelopment,
        MeasureKind.Trading,
        MeasureKind.Removal,
    ];

    private readonly FactIndex _index;
    private readonly ParkDossier _dossier;
    private readonly Roster _roster;
    private readonly PolicyFacts? _policy;
    private readonly IReadOnlyList<LeadershipAction> _actions;
    private readonly SortedDictionary<Id<ParkEntity>, ParkEntity> _inScope;

    internal LeadershipFacts(FactIndex index)
    {
        _index = index;
        _dossier = index.Dossier;
        _roster = index.Roster;
        _inScope = new(_dossier.Entities.Where(entity => entity.OutOfScope is null).ToDictionary(entity => entity.Id));
        _actions =
        [
            .. (_dossier.LeadershipActions ?? [])
                .Where(action => _roster.IsTopManagement(action.By, action.On))
                .OrderBy(action => action.On)
                .ThenBy(action => action.Id),
        ];
        PoliciesInForce =
        [
            .. index.PolicyInForce(index.AsOf) is { } version
                ? [new PolicyFacts(version, _roster, index)]
                : Array.Empty<PolicyFacts>(),
        ];
        _policy = PoliciesInForce is [var policy] ? policy : null;
        Teams =
        [
            .. (_dossier.Teams ?? [])
                .Where(team => !(team.DissolvedOn <= index.AsOf))
                .OrderBy(team => team.Id)
                .Select(team => new TeamFacts(team, _roster, index)),
        ];
        Roles =
        [
            .. (_dossier.Roles ?? []).OrderBy(role => role.Id).Select(role => new RoleFacts(role, _roster, index)),
        ];
    }

    /// <summary>Whether the scope of the system is set, and not only after the as-of date (5.1 a).</summary>
    /// <remarks>That a scope states no day is a shortfall of 4.3; whoever approved it did so all the same.</remarks>
    [RecordedIn(nameof(ParkDossier.Scope))]
    [DependsOnAsOf]
    public bool IsScopeSet => _dossier.Scope is { } scope && !(scope.DefinedOn > _index.AsOf);

    /// <summary>Whether a member of top management approved the scope, on the day on which it was set where it states one (5.1 a).</summary>
    [RecordedIn(nameof(ParkDossier.Scope), nameof(ParkDossier.TopManagement), nameof(ParkDossier.People))]
    public bool IsScopeApprovedByTopManagement =>
        _dossier.Scope is { DefinedOn: null, ApprovedBy: { } approver }
            ? _roster.BelongsToTopManagement(approver)
            : _roster.IsTopManagement(_dossier.Scope?.ApprovedBy, _dossier.Scope?.DefinedOn);

    /// <summary>The strategies that were adopted, the latest last.</summary>
    [RecordedIn(nameof(ParkDossier.Strategies))]
    public IReadOnlyList<NamedFacts> Strategies =>
        [
            .. AdoptedIn(_dossier)
                .Select(strategy => new NamedFacts("strategy", strategy.Id.ToString(), strategy.Statement)),
        ];

    /// <summary>The policy in force, alone: the last adopted of those that are not withdrawn, one without its day only where there is no other; empty where there is none.</summary>
    [RecordedIn(nameof(ParkDossier.Policies))]
    [DependsOnAsOf]
    public IReadOnlyList<PolicyFacts> PoliciesInForce { get; }

    /// <summary>When the policy in force is reviewed (5.2).</summary>
    [RecordedIn(nameof(ParkDossier.Policies))]
    [DependsOnAsOf]
    public IReadOnlyList<PeriodicReviewFacts> PolicyReviews => [.. PoliciesInForce.Select(policy => policy.Review)];

    /// <summary>The reviews of the policy in force that took place (5.2).</summary>
    [RecordedIn(nameof(ParkDossier.Policies))]
    [DependsOnAsOf]
    public IReadOnlyList<HeldReviewFacts> PolicyReviewsHeld => [.. PolicyReviews.SelectMany(review => review.Held)];

    /// <summary>What the policy in force promises (5.2 c to e).</summary>
    [RecordedIn(nameof(ParkDossier.Policies))]
    [DependsOnAsOf]
    public IReadOnlyList<PolicyCommitmentFacts> Commitments => _policy?.Commitments ?? [];

    /// <summary>The documents of the policy in force that are in force.</summary>
    [DependsOnAsOf]
    public IReadOnlyList<string> PolicyDocuments => _policy?.Documents ?? [];

    /// <summary>The communications inside the organisation, since its adoption, of the policy in force (5.2).</summary>
    [RecordedIn(nameof(ParkDossier.Communications), nameof(ParkDossier.Policies))]
    [DependsOnAsOf]
    public IReadOnlyList<NamedFacts> PolicyCommunications =>
        [
            .. CommunicationsOfPolicy.Select(communication => new NamedFacts(
                "communication",
                communication.Id.ToString(),
                new BilingualText(
                    $"{communication.On.ToIsoText()} 的沟通",
                    $"communication of {communication.On.ToIsoText()}"
                )
            )),
        ];

    /// <summary>The entities in scope that no communication of the policy in force has reached (5.2).</summary>
    [RecordedIn(nameof(ParkDossier.Communications), nameof(ParkDossier.Policies))]
    [DependsOnAsOf]
    public IReadOnlyList<NamedFacts> EntitiesNotToldOfPolicy =>
        [
            .. EntitiesOutside(CommunicationsOfPolicy.SelectMany(communication => communication.Entities))
                .Select(entity =>
                    Named(
                        entity,
                        _policy is null
                            ? "没有有效的方针可沟通"
                            : $"自方针批准（{_policy.AdoptedOn?.ToIsoText() ?? "日期未记录"}）以来没有沟通到",
                        _policy is null
                            ? "no policy in force to be told of"
                            : $"not reached since the policy was adopted ({_policy.AdoptedOn?.ToIsoText() ?? "on no recorded day"})"
                    )
                ),
        ];

    /// <summary>Whether the park has interested parties, so that a policy has to be available to them (5.2).</summary>
    [RecordedIn(nameof(ParkDossier.InterestedParties))]
    public bool HasInterestedParties => _dossier.InterestedParties is { Count: > 0 };

    /// <summary>The objectives that are set and pursued (5.1 b).</summary>
    [RecordedIn(nameof(ParkDossier.Objectives))]
    [DependsOnAsOf]
    public IReadOnlyList<NamedFacts> ObjectivesPursued =>
        [.. Pursued.Select(objective => new NamedFacts("objective", objective.Id.ToString(), objective.Statement))];

    /// <summary>The objectives pursued, where no measure serves any of them: they are set and not carried out (5.1 b).</summary>
    [RecordedIn(nameof(ParkDossier.Objectives), nameof(ParkDossier.Measures))]
    [DependsOnAsOf]
    public IReadOnlyList<NamedFacts> ObjectivesNotCarriedOut
    {
        get
        {
            var pursued = Pursued.Select(objective => objective.Id).ToHashSet();
            var carriedOut = (_dossier.Measures ?? []).Any(measure => measure.Objectives.Any(pursued.Contains));
            return carriedOut ? [] : ObjectivesPursued;
        }
    }

    /// <summary>The teams that exist.</summary>
    [RecordedIn(nameof(ParkDossier.Teams))]
    [DependsOnAsOf]
    public IReadOnlyList<TeamFacts> Teams { get; }

    /// <summary>What the teams that exist are charged with (5.3).</summary>
    [RecordedIn(nameof(ParkDossier.Teams))]
    [DependsOnAsOf]
    public IReadOnlyList<TeamMandateFacts> Mandates => [.. Teams.SelectMany(team => team.Mandates)];

    /// <summary>The teams that are charged with reporting to top management (5.3 d).</summary>
    [RecordedIn(nameof(ParkDossier.Teams))]
    [DependsOnAsOf]
    public IReadOnlyList<TeamFacts> ReportingTeams =>
        [.. Teams.Where(team => team.Mandates.Any(mandate => mandate.Kind == MandateKind.Reporting))];

    /// <summary>When the teams so charged report to top management (5.3 d).</summary>
    [RecordedIn(
        nameof(ParkDossier.Teams),
        nameof(ParkDossier.PerformanceReports),
        nameof(ParkDossier.TopManagement),
        nameof(ParkDossier.People)
    )]
    [DependsOnAsOf]
    public IReadOnlyList<PeriodicReviewFacts> TeamReporting => [.. ReportingTeams.Select(team => team.Reporting)];

    /// <summary>The documents of the teams that are in force.</summary>
    [DependsOnAsOf]
    public IReadOnlyList<string> TeamDocuments => InForce(Teams.Select(team => team.Document));

    /// <summary>The roles of the system (5.3).</summary>
    [RecordedIn(nameof(ParkDossier.Roles))]
    public IReadOnlyList<RoleFacts> Roles { get; }

    /// <summary>The documents of the roles that are in force.</summary>
    [DependsOnAsOf]
    public IReadOnlyList<string> RoleDocuments => InForce(Roles.Select(role => role.Document));

    /// <summary>The entities in scope with a source of emissions that is identified (5.1 d).</summary>
    [RecordedIn(nameof(ParkDossier.Sources))]
    [DependsOnAsOf]
    public IReadOnlyList<NamedFacts> EntitiesWithInventory =>
        [.. _inScope.Values.Where(entity => _index.SourcesOf(entity.Id).Count > 0).Select(NamedFacts.Of)];

    /// <summary>The measures that lower emissions in which entities in scope take part (5.1 d).</summary>
    [RecordedIn(nameof(ParkDossier.Measures))]
    public IReadOnlyList<NamedFacts> LoweringMeasures => MeasuresTakenUp(Lowering);

    /// <summary>The measures on the use of energy or on information platforms in which entities in scope take part (5.1 e).</summary>
    [RecordedIn(nameof(ParkDossier.Measures))]
    public IReadOnlyList<NamedFacts> EnergyMeasures => MeasuresTakenUp(Energy);

    /// <summary>The measures of reduction, removal, asset development or trading in which entities in scope take part (5.1 f).</summary>
    [RecordedIn(nameof(ParkDossier.Measures))]
    public IReadOnlyList<NamedFacts> CarbonMeasures => MeasuresTakenUp(Carbon);

    /// <summary>The entities in scope that took green power or certificates (5.1 g).</summary>
    /// <remarks>A section that is not recorded says nothing against what the other shows; it matters where nobody is known to have bought.</remarks>
    [RecordedIn(nameof(ParkDossier.GreenPower), nameof(ParkDossier.GreenCertificates), Where = nameof(KnowsNoBuyer))]
    public IReadOnlyList<NamedFacts> GreenPowerBuyers =>
        [
            .. (_dossier.GreenPower ?? [])
                .Select(supply => supply.Entity)
                .Concat(
                    (_dossier.GreenCertificates ?? []).SelectMany(certificate =>
                        certificate.Transfers.Select(transfer => transfer.To).Append(certificate.Retirement?.Entity)
                    )
                )
                .OfType<Id<ParkEntity>>()
                .Where(_inScope.ContainsKey)
                .Distinct()
                .Order()
                .Select(id => NamedFacts.Of(_inScope[id])),
        ];

    private bool KnowsNoBuyer => GreenPowerBuyers.Count == 0;

    /// <summary>The objectives of entities in scope that are pursued (5.1 h).</summary>
    [RecordedIn(nameof(ParkDossier.Objectives))]
    [DependsOnAsOf]
    public IReadOnlyList<NamedFacts> EntityObjectives =>
        [
            .. Pursued
                .Where(objective => objective.Entity is { } entity && _inScope.ContainsKey(entity))
                .Select(objective => new NamedFacts("objective", objective.Id.ToString(), objective.Statement)),
        ];

    /// <summary>The measures of management in which entities in scope take part (5.1 h).</summary>
    [RecordedIn(nameof(ParkDossier.Measures))]
    public IReadOnlyList<NamedFacts> ManagementMeasures => MeasuresTakenUp([MeasureKind.Management]);

    /// <summary>The resources whose day has passed with nothing provided, and top management has not acted since (5.1 i).</summary>
    [RecordedIn(
        nameof(ParkDossier.Resources),
        nameof(ParkDossier.LeadershipActions),
        nameof(ParkDossier.TopManagement),
        nameof(ParkDossier.People)
    )]
    [DependsOnAsOf]
    public IReadOnlyList<NamedFacts> ResourcesMissed =>
        [
            .. (_dossier.Resources ?? [])
                .Where(resource =>
                    resource.NeededBy < _index.AsOf
                    && resource.Provided.Count == 0
                    && !_actions.Any(action =>
                        action.Topic == LeadershipTopic.Resources && resource.NeededBy <= action.On
                    )
                )
                .Select(resource => new NamedFacts(
                    "resource",
                    resource.Id.ToString(),
                    new BilingualText(
                        $"{resource.Description.Zh}：应于 {resource.NeededBy!.Value.ToIsoText()} 到位，没有提供记录",
                        $"{resource.Description.En}: needed by {resource.NeededBy.Value.ToIsoText()}, nothing provided"
                    )
                )),
        ];

    /// <summary>Whether a member of top management approved some resource that was provided (5.1 i).</summary>
    [RecordedIn(nameof(ParkDossier.Resources), nameof(ParkDossier.TopManagement), nameof(ParkDossier.People))]
    public bool HasApprovedResources =>
        (_dossier.Resources ?? [])
            .SelectMany(resource => resource.Provided)
            .Any(provision => _roster.IsTopManagement(provision.ApprovedBy, provision.On));

    /// <summary>The last evaluation of performance, alone (5.1 j); empty where there is none.</summary>
    [RecordedIn(nameof(ParkDossier.Evaluations))]
    public IReadOnlyList<IntendedResultsFacts> LastEvaluations =>
        [
            .. (_dossier.Evaluations ?? [])
                .OrderBy(evaluation => evaluation.On)
                .ThenBy(evaluation => evaluation.Id)
                .TakeLast(1)
                .Select(evaluation => new IntendedResultsFacts(evaluation, [.. By(LeadershipTopic.IntendedResults)])),
        ];

    /// <summary>The people whose work affects performance and whom no action on their contribution reached (5.1 k).</summary>
    [RecordedIn(nameof(ParkDossier.LeadershipActions), nameof(ParkDossier.TopManagement), nameof(ParkDossier.People))]
    [DependsOnAsOf]
    public IReadOnlyList<NamedFacts> PeopleNotDirected =>
        NotReached(
            LeadershipTopic.Contribution,
            _roster.PeopleOn(_index.AsOf).Where(person => person.AffectsPerformance == true)
        );

    /// <summary>The people who hold a role and whom no action in support of their leading reached (5.1 n).</summary>
    [RecordedIn(
        nameof(ParkDossier.LeadershipActions),
        nameof(ParkDossier.TopManagement),
        nameof(ParkDossier.People),
        nameof(ParkDossier.Roles)
    )]
    [DependsOnAsOf]
    public IReadOnlyList<NamedFacts> RoleHoldersNotSupported =>
        NotReached(
            LeadershipTopic.OtherLeaders,
            Roles.SelectMany(role => role.Holders).DistinctBy(person => person.Id).OrderBy(person => person.Id)
        );

    /// <summary>The entities in scope that at their last survey had, or were building, a carbon management system (5.1 l).</summary>
    [RecordedIn(nameof(ParkDossier.EntityProfiles))]
    public IReadOnlyList<NamedFacts> EntitiesWithCarbonSystem =>
        Surveyed(profile => IsUnderWay(profile.CarbonManagement));

    /// <summary>The entities in scope that at their last survey had, or were building, an energy management system (5.1 l).</summary>
    [RecordedIn(nameof(ParkDossier.EntityProfiles))]
    public IReadOnlyList<NamedFacts> EntitiesWithEnergySystem =>
        Surveyed(profile => IsUnderWay(profile.EnergyManagement));

    /// <summary>The entities in scope whose last survey tells of digital systems (5.1 m).</summary>
    [RecordedIn(nameof(ParkDossier.EntityProfiles))]
    public IReadOnlyList<NamedFacts> EntitiesWithDigitalSystem =>
        Surveyed(profile => profile.DigitalSystems is not null);

    /// <summary>What was decided in order to improve (5.1 o).</summary>
    [RecordedIn(nameof(ParkDossier.Improvements))]
    public IReadOnlyList<NamedFacts> ImprovementsDecided =>
        [
            .. (_dossier.Improvements ?? []).Select(improvement => new NamedFacts(
                "improvement",
                improvement.Id.ToString(),
                improvement.What
            )),
        ];

    /// <summary>The processes that are carried out to find and answer changes (5.1 p).</summary>
    [RecordedIn(nameof(ParkDossier.Processes))]
    public IReadOnlyList<NamedFacts> ChangeProcesses =>
        [
            .. (_dossier.Processes ?? [])
                .Where(process => process is { Kind: ProcessKind.ChangeManagement, EstablishedOn: not null })
                .Select(process => new NamedFacts("process", process.Id.ToString(), process.Name)),
        ];

    /// <summary>The changes that were identified and on which no step is recorded (5.1 p).</summary>
    [RecordedIn(nameof(ParkDossier.Changes))]
    public IReadOnlyList<NamedFacts> ChangesNotAnswered =>
        [
            .. (_dossier.Changes ?? [])
                .Where(change => change is { Approved: null, Implemented: null, Review: null, Mitigation: null })
                .Select(change => new NamedFacts(
                    "change",
                    change.Id.ToString(),
                    new BilingualText(
                        $"{change.What.Zh}：{change.IdentifiedOn.ToIsoText()} 识别，没有应对记录",
                        $"{change.What.En}: identified {change.IdentifiedOn.ToIsoText()}, no answer recorded"
                    )
                )),
        ];

    /// <summary>What members of top management did on a topic (5.1), each while belonging to it.</summary>
    /// <param name="topic">The topic.</param>
    [RulePredicate]
    [RecordedIn(nameof(ParkDossier.LeadershipActions), nameof(ParkDossier.TopManagement), nameof(ParkDossier.People))]
    public IReadOnlyList<NamedFacts> ActionsOn(LeadershipTopic topic) =>
        [.. By(topic).Select(action => new NamedFacts("leadershipAction", action.Id.ToString(), action.What))];

    /// <summary>Whom top management has not led on a topic: the entities in scope that no action of its members reached; the park where there was no action.</summary>
    /// <param name="topic">The topic.</param>
    [RulePredicate]
    [RecordedIn(nameof(ParkDossier.LeadershipActions), nameof(ParkDossier.TopManagement), nameof(ParkDossier.People))]
    [DependsOnAsOf]
    public IReadOnlyList<NamedFacts> NotLedOn(LeadershipTopic topic) =>
        OrPark(
            topic,
            EntitiesOutside(By(topic).SelectMany(action => action.Entities))
                .Select(entity => Named(entity, "没有一项行动覆盖到", "reached by none of the actions"))
        );

    /// <summary>The documents in force that show what members of top management did on a topic.</summary>
    /// <param name="topic">The topic.</param>
    [RulePredicate]
    [DependsOnAsOf]
    public IReadOnlyList<string> DocumentsOn(LeadershipTopic topic) =>
        InForce(By(topic).Select(action => action.Document));

    /// <summary>The strategies of a dossier that were adopted, the latest last.</summary>
    internal static IEnumerable<NeutralityStrategy> AdoptedIn(ParkDossier dossier) =>
        (dossier.Strategies ?? [])
            .Where(strategy => strategy.AdoptedOn is not null)
            .OrderBy(strategy => strategy.AdoptedOn)
            .ThenBy(strategy => strategy.Id);

    /// <summary>The entities in scope that belong to the park at the as-of date and are not among others: who has left is led no more.</summary>
    private IEnumerable<ParkEntity> EntitiesOutside(IEnumerable<Id<ParkEntity>> reached)
    {
        var known = reached.ToHashSet();
        return _index.EntitiesPresent.Where(entity => !known.Contains(entity.Id));
    }

    private IEnumerable<Objective> Pursued =>
        (_dossier.Objectives ?? [])
            .Where(objective => objective.SetOn is not null && !(objective.ClosedOn <= _index.AsOf))
            .OrderBy(objective => objective.Id);

    private IEnumerable<Communication> CommunicationsOfPolicy =>
        _policy is null
            ? []
            : (_dossier.Communications ?? []).Where(communication =>
                communication.Direction == CommunicationDirection.Internal
                && communication.Policy == _policy.Id
                && !(communication.On < _policy.AdoptedOn)
            );

    private IEnumerable<LeadershipAction> By(LeadershipTopic topic) => _actions.Where(action => action.Topic == topic);

    private List<NamedFacts> NotReached(LeadershipTopic topic, IEnumerable<Person> people)
    {
        var reached = By(topic).SelectMany(action => action.People).ToHashSet();
        var entities = By(topic).SelectMany(action => action.Entities).ToHashSet();
        return OrPark(
            topic,
            people
                .Where(person =>
                    !reached.Contains(person.Id) && !(person.Entity is { } entity && entities.Contains(entity))
                )
                .Select(person => new NamedFacts(
                    "person",
                    person.Id.ToString(),
                    new BilingualText(
                        $"{person.Name.Zh}：没有一项行动覆盖到",
                        $"{person.Name.En}: reached by none of the actions"
                    )
                ))
        );
    }

    /// <summary>Those who were not reached; where nobody is named and nothing was done either, the park stands for all.</summary>
    private List<NamedFacts> OrPark(LeadershipTopic topic, IEnumerable<NamedFacts> notReached)
    {
        var named = notReached.ToList();
        return named.Count > 0 || By(topic).Any()
            ? named
            :
            [
                new NamedFacts(
                    "park",
                    _dossier.Park.Id.ToString(),
                    new BilingualText(
                        $"{_dossier.Park.Name.Zh}：没有最高管理层成员的行动记录",
                        $"{_dossier.Park.Name.En}: no action by a member of top management"
                    )
                ),
            ];
    }

    private IReadOnlyList<NamedFacts> MeasuresTakenUp(IReadOnlyList<MeasureKind> kinds) =>
        MeasuresThat(measure =>
            measure.Kind is { } kind && kinds.Contains(kind) && measure.Entities.Any(_inScope.ContainsKey)
        );

    private IReadOnlyList<NamedFacts> MeasuresThat(Func<ObjectiveMeasure, bool> applies) =>
        [
            .. (_dossier.Measures ?? [])
                .Where(applies)
                .OrderBy(measure => measure.Id)
                .Select(measure => new NamedFacts("measure", measure.Id.ToString(), measure.Name)),
        ];

    private IReadOnlyList<NamedFacts> Surveyed(Func<EntityProfile, bool> applies) =>
        [
            .. (_dossier.EntityProfiles ?? [])
                .Where(profile => _inScope.ContainsKey(profile.Entity))
                .GroupBy(profile => profile.Entity)
                .Select(surveys => surveys.OrderBy(profile => profile.SurveyedOn).ThenBy(profile => profile.Id).Last())
                .Where(applies)
                .OrderBy(profile => profile.Entity)
                .Select(profile => NamedFacts.Of(_inScope[profile.Entity])),
        ];

    private IReadOnlyList<string> InForce(IEnumerable<Id<DocumentedInformation>?> documents) =>
        [.. documents.Where(_index.IsInForce).Distinct().Order().Select(document => document!.ToString())];

    private static bool IsUnderWay(ManagementSystemStatus? status) =>
        status is { State: not ManagementSystemState.None };

    private static NamedFacts Named(ParkEntity entity, string zh, string en) =>
        new("entity", entity.Id.ToString(), new BilingualText($"{entity.Name.Zh}：{zh}", $"{entity.Name.En}: {en}"));
}
