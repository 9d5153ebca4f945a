using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Domain.Improvement;
using ParkCarbon.Domain.Leadership;
using ParkCarbon.Domain.Operation;
using ParkCarbon.Domain.Planning;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Integrity;

/// <summary>A dossier with everything that its records name, ready for looking up.</summary>
internal sealed class DossierIndex
{
    private readonly FactorBook _factors;
    private readonly Dictionary<(FactorReference, DateInterval), FactorLookup> _lookups = [];
    private readonly Dictionary<Type, object> _registers = [];

    public DossierIndex(ParkDossier dossier, AccountingLibrary library, Problems problems)
    {
        Dossier = dossier;
        Library = library;
        Entities = new(nameof(dossier.Entities), Kind.Entity, dossier.Entities, item => item.Id, problems);
        Sources = new(nameof(dossier.Sources), Kind.Source, dossier.Sources, item => item.Id, problems);
        Flows = new(nameof(dossier.Flows), Kind.Flow, dossier.Flows, item => item.Id, problems);
        Documents = new(nameof(dossier.Documents), Kind.Document, dossier.Documents, item => item.Id, problems);
        Accountings = new(nameof(dossier.Accountings), Kind.Accounting, dossier.Accountings, item => item.Id, problems);
        Enter(nameof(dossier.Specifications), Kind.Specification, dossier.Specifications, item => item.Id);
        Enter(nameof(dossier.GwpSets), Kind.GwpSet, dossier.GwpSets, item => item.Id);
        Enter(nameof(dossier.Factors), Kind.Factor, dossier.Factors, item => item.Id);
        Enter(nameof(dossier.Activities), Kind.Activity, dossier.Activities, item => item.Id);
        Enter(nameof(dossier.GreenPower), Kind.GreenPower, dossier.GreenPower, item => item.Id);
        Enter(nameof(dossier.Allowances), Kind.Allowance, dossier.Allowances, item => item.Id);
        Enter(nameof(dossier.Removals), Kind.Verification, dossier.Removals, item => item.Id);
        Enter(nameof(dossier.Assets), Kind.Asset, dossier.Assets, item => item.Id);
        Enter(nameof(dossier.Trades), Kind.Trade, dossier.Trades, item => item.Id);
        Enter(nameof(dossier.GreenFinance), Kind.Finance, dossier.GreenFinance, item => item.Id);
        Enter(nameof(dossier.Reports), Kind.Report, dossier.Reports, item => item.Id);
        Enter(nameof(dossier.Strategies), Kind.NeutralityStrategy, dossier.Strategies, item => item.Id);
        Enter(nameof(dossier.Policies), Kind.NeutralityPolicy, dossier.Policies, item => item.Id);
        Enter(nameof(dossier.LeadershipActions), Kind.LeadershipAction, dossier.LeadershipActions, item => item.Id);
        Enter(nameof(dossier.Roles), Kind.SystemRole, dossier.Roles, item => item.Id);
        Enter(nameof(dossier.Teams), Kind.NeutralityTeam, dossier.Teams, item => item.Id);
        Enter(nameof(dossier.PerformanceReports), Kind.PerformanceReport, dossier.PerformanceReports, item => item.Id);
        Enter(nameof(dossier.Issues), Kind.ContextIssue, dossier.Issues, item => item.Id);
        Enter(nameof(dossier.InterestedParties), Kind.InterestedParty, dossier.InterestedParties, item => item.Id);
        Enter(nameof(dossier.Needs), Kind.Need, dossier.Needs, item => item.Id);
        Enter(nameof(dossier.Obligations), Kind.ComplianceObligation, dossier.Obligations, item => item.Id);
        Enter(nameof(dossier.ScopeItems), Kind.ScopeItem, dossier.ScopeItems, item => item.Id);
        Enter(nameof(dossier.Processes), Kind.SystemProcess, dossier.Processes, item => item.Id);
        Enter(nameof(dossier.Risks), Kind.RiskOrOpportunity, dossier.Risks, item => item.Id);
        Enter(nameof(dossier.Objectives), Kind.Objective, dossier.Objectives, item => item.Id);
        Enter(nameof(dossier.EntityProfiles), Kind.EntityProfile, dossier.EntityProfiles, item => item.Id);
        Enter(nameof(dossier.Measures), Kind.ObjectiveMeasure, dossier.Measures, item => item.Id);
        Enter(nameof(dossier.NeutralityReviews), Kind.NeutralityReview, dossier.NeutralityReviews, item => item.Id);
        Enter(nameof(dossier.DataPlans), Kind.DataCollectionPlan, dossier.DataPlans, item => item.Id);
        Enter(nameof(dossier.People), Kind.Person, dossier.People, item => item.Id);
        Enter(nameof(dossier.Resources), Kind.SystemResource, dossier.Resources, item => item.Id);
        Enter(nameof(dossier.Competences), Kind.CompetenceRequirement, dossier.Competences, item => item.Id);
        Enter(nameof(dossier.CompetenceActions), Kind.CompetenceAction, dossier.CompetenceActions, item => item.Id);
        Enter(nameof(dossier.Awareness), Kind.AwarenessRecord, dossier.Awareness, item => item.Id);
        Enter(
            nameof(dossier.CommunicationPlan),
            Kind.CommunicationPlanItem,
            dossier.CommunicationPlan,
            item => item.Id
        );
        Enter(nameof(dossier.Communications), Kind.Communication, dossier.Communications, item => item.Id);
        Enter(nameof(dossier.DocumentNeeds), Kind.DocumentNeed, dossier.DocumentNeeds, item => item.Id);
        Enter(nameof(dossier.ProcessControls), Kind.ProcessControl, dossier.ProcessControls, item => item.Id);
        Enter(nameof(dossier.Changes), Kind.SystemChange, dossier.Changes, item => item.Id);
        Enter(nameof(dossier.Monitoring), Kind.MonitoringItem, dossier.Monitoring, item => item.Id);
        Enter(nameof(dossier.Indicators), Kind.PerformanceIndicator, dossier.Indicators, item => item.Id);
        Enter(nameof(dossier.Evaluations), Kind.PerformanceEvaluation, dossier.Evaluations, item => item.Id);
        Enter(
            nameof(dossier.ComplianceProcedures),
            Kind.ComplianceProcedure,
            dossier.ComplianceProcedures,
            item => item.Id
        );
        Enter(
            nameof(dossier.ComplianceEvaluations),
            Kind.ComplianceEvaluation,
            dossier.ComplianceEvaluations,
            item => item.Id
        );
        Enter(nameof(dossier.AuditProgrammes), Kind.AuditProgramme, dossier.AuditProgrammes, item => item.Id);
        Enter(nameof(dossier.Audits), Kind.InternalAudit, dossier.Audits, item => item.Id);
        Enter(
            nameof(dossier.ManagementReviewPlans),
            Kind.ManagementReviewPlan,
            dossier.ManagementReviewPlans,
            item => item.Id
        );
        Enter(nameof(dossier.ManagementReviews), Kind.ManagementReview, dossier.ManagementReviews, item => item.Id);
        Enter(nameof(dossier.OverallReviews), Kind.OverallReview, dossier.OverallReviews, item => item.Id);
        Enter(nameof(dossier.Nonconformities), Kind.Nonconformity, dossier.Nonconformities, item => item.Id);
        Enter(nameof(dossier.Improvements), Kind.ImprovementAction, dossier.Improvements, item => item.Id);
        Put(
            new Register<ControlCriterion>(
                Kind.ControlCriterion,
                EachIn(
                    nameof(dossier.Processes),
                    dossier.Processes,
                    nameof(SystemProcess.Criteria),
                    item => item.Criteria
                ),
                item => item.Id,
                problems
            )
        );
        Put(
            new Register<RiskAction>(
                Kind.RiskAction,
                EachIn(nameof(dossier.Risks), dossier.Risks, nameof(RiskOrOpportunity.Actions), item => item.Actions),
                item => item.Id,
                problems
            )
        );
        Put(
            new Register<DataPlanLine>(
                Kind.DataPlanLine,
                EachIn(
                    nameof(dossier.DataPlans),
                    dossier.DataPlans,
                    nameof(DataCollectionPlan.Lines),
                    item => item.Lines
                ),
                item => item.Id,
                problems
            )
        );
        Put(
            new Register<CorrectiveAction>(
                Kind.CorrectiveAction,
                EachIn(
                    nameof(dossier.Nonconformities),
                    dossier.Nonconformities,
                    nameof(Nonconformity.Actions),
                    item => item.Actions
                ),
                item => item.Id,
                problems
            )
        );
        Put(
            new Register<ReviewDecision>(
                Kind.ReviewDecision,
                EachIn(
                        nameof(dossier.ManagementReviews),
                        dossier.ManagementReviews,
                        nameof(ManagementReview.Decisions),
                        item => item.Decisions
                    )
                    .Concat(
                        EachIn(
                            nameof(dossier.OverallReviews),
                            dossier.OverallReviews,
                            nameof(OverallReview.Decisions),
                            item => item.Decisions
                        )
                    ),
                item => item.Id,
                problems
            )
        );
        Enter(nameof(dossier.Attestations), Kind.Attestation, dossier.Attestations, item => item.Id);
        Enter(nameof(dossier.Generations), Kind.Generation, dossier.Generations, item => item.Id);
        Enter(nameof(dossier.EnergyContracts), Kind.EnergyContract, dossier.EnergyContracts, item => item.Id);
        Enter(nameof(dossier.Cogenerations), Kind.Cogeneration, dossier.Cogenerations, item => item.Id);
        Enter(nameof(dossier.ResourceUses), Kind.ResourceUse, dossier.ResourceUses, item => item.Id);
        Enter(nameof(dossier.ProductEnergy), Kind.ProductEnergy, dossier.ProductEnergy, item => item.Id);
        Enter(nameof(dossier.Restatements), Kind.Restatement, dossier.Restatements, item => item.Id);
        Enter(nameof(dossier.Exclusions), Kind.Exclusion, dossier.Exclusions, item => item.Id);
        _factors = new FactorBook(library.FactorSets, dossier.Factors ?? []).With(CogenerationFactors.Named(dossier));

        Put(Entities);
        Put(Sources);
        Put(Flows);
        Put(Documents);
        Put(Accountings);

        void Enter<T>(string section, Kind kind, IReadOnlyList<T>? items, Func<T, Id<T>?> idOf)
            where T : class => Put(new Register<T>(section, kind, items, idOf, problems));

        void Put<T>(Register<T> register)
            where T : class => _registers.Add(typeof(T), register);
    }

    public ParkDossier Dossier { get; }

    public AccountingLibrary Library { get; }

    public Register<ParkEntity> Entities { get; }

    public Register<EmissionSource> Sources { get; }

    public Register<InternalFlow> Flows { get; }

    public Register<DocumentedInformation> Documents { get; }

    public Register<GhgAccounting> Accountings { get; }

    /// <summary>The things of one kind that have ids.</summary>
    public Register<T> Of<T>()
        where T : class => (Register<T>)_registers[typeof(T)];

    /// <summary>What a reference finds for the days of a record; the answer is kept, because a year of readings asks for few factors.</summary>
    public FactorLookup Find(FactorReference reference, DateInterval days)
    {
        if (!_lookups.TryGetValue((reference, days), out var lookup))
        {
            lookup = _factors.Find(reference, days);
            _lookups.Add((reference, days), lookup);
        }

        return lookup;
    }

    /// <summary>What a reference of a source finds: its records may lie on some days of the period only, and the account says where they do not.</summary>
    public FactorLookup FindOnSomeDay(FactorReference reference, DateInterval days)
    {
        var lookup = Find(reference, days);
        return
            lookup.Fault == AccountingIssueKind.FactorOutOfDate
            && _factors.Named(reference).FirstOrDefault(factor => IsValidOnSomeDay(factor, days)) is { } factor
            ? FactorLookup.One(factor)
            : lookup;
    }

    private static bool IsValidOnSomeDay(Factor factor, DateInterval days) =>
        (factor.ValidFrom is not { } from || from <= days.End)
        && (factor.ValidUntil is not { } until || days.Start <= until);

    private static IEnumerable<(TItem, Spot)> EachIn<T, TItem>(
        string section,
        IReadOnlyList<T>? records,
        string list,
        Func<T, IReadOnlyList<TItem>> itemsOf
    ) =>
        (records ?? []).SelectMany(
            (record, i) => itemsOf(record).Select((item, j) => (item, new Spot(section, i) { Inner = (list, j) }))
        );
}
