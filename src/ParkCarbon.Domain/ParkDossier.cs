using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Claims;
using ParkCarbon.Domain.Carbon.Indicators;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Carbon.Trends;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Domain.Improvement;
using ParkCarbon.Domain.Judgement;
using ParkCarbon.Domain.Leadership;
using ParkCarbon.Domain.Operation;
using ParkCarbon.Domain.Planning;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain;

/// <summary>Everything that is recorded of a park: what is assessed, and from what its carbon account is made.</summary>
/// <remarks>
/// A section that is unset was not recorded, which differs from one that is recorded and empty: the first leaves a
/// requirement undetermined, the second is judged.
/// </remarks>
public sealed record ParkDossier
{
    /// <summary>A remark for readers, such as that the park is made up.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>The park.</summary>
    public required Park Park { get; init; }

    /// <summary>The period that is accounted, first and last day included.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>The set of warming potentials that the account uses; needed as soon as a gas other than CO₂ occurs.</summary>
    public Id<GwpSet>? GwpSet { get; init; }

    /// <summary>What the park chose where the accounting method leaves a choice.</summary>
    public NeutralityChoice? Neutrality { get; init; }

    /// <summary>The entities of the park, its authority among them.</summary>
    public required IReadOnlyList<ParkEntity> Entities
    {
        get;
        init => field = ValueList<ParkEntity>.Copy(value);
    }

    /// <summary>The scope of the management system (4.3).</summary>
    public SystemScope? Scope { get; init; }

    /// <summary>Accounting specifications beyond those that ParkCarbon ships.</summary>
    public IReadOnlyList<AccountingSpecification>? Specifications
    {
        get;
        init => field = ValueList<AccountingSpecification>.CopyOrNull(value);
    }

    /// <summary>Sets of warming potentials beyond those that ParkCarbon ships.</summary>
    public IReadOnlyList<GwpSet>? GwpSets
    {
        get;
        init => field = ValueList<GwpSet>.CopyOrNull(value);
    }

    /// <summary>The dossier's own emission factors.</summary>
    public IReadOnlyList<Factor>? Factors
    {
        get;
        init => field = ValueList<Factor>.CopyOrNull(value);
    }

    /// <summary>The sources and sinks of the entities (6.4).</summary>
    public IReadOnlyList<EmissionSource>? Sources
    {
        get;
        init => field = ValueList<EmissionSource>.CopyOrNull(value);
    }

    /// <summary>The activity data (3.2.6).</summary>
    public IReadOnlyList<ActivityRecord>? Activities
    {
        get;
        init => field = ValueList<ActivityRecord>.CopyOrNull(value);
    }

    /// <summary>The flows between entities of the park.</summary>
    public IReadOnlyList<InternalFlow>? Flows
    {
        get;
        init => field = ValueList<InternalFlow>.CopyOrNull(value);
    }

    /// <summary>Green electricity certificates (3.2.13).</summary>
    public IReadOnlyList<GreenCertificate>? GreenCertificates
    {
        get;
        init => field = ValueList<GreenCertificate>.CopyOrNull(value);
    }

    /// <summary>Green power supplied (3.2.12).</summary>
    public IReadOnlyList<GreenPowerSupply>? GreenPower
    {
        get;
        init => field = ValueList<GreenPowerSupply>.CopyOrNull(value);
    }

    /// <summary>Carbon credits (3.2.8, 3.2.9).</summary>
    public IReadOnlyList<CarbonCredit>? Credits
    {
        get;
        init => field = ValueList<CarbonCredit>.CopyOrNull(value);
    }

    /// <summary>Emission allowances (3.2.8).</summary>
    public IReadOnlyList<EmissionAllowance>? Allowances
    {
        get;
        init => field = ValueList<EmissionAllowance>.CopyOrNull(value);
    }

    /// <summary>Verifications of what the sinks removed.</summary>
    public IReadOnlyList<RemovalVerification>? Removals
    {
        get;
        init => field = ValueList<RemovalVerification>.CopyOrNull(value);
    }

    /// <summary>Carbon assets (3.2.7).</summary>
    public IReadOnlyList<CarbonAsset>? Assets
    {
        get;
        init => field = ValueList<CarbonAsset>.CopyOrNull(value);
    }

    /// <summary>Carbon trades (3.2.8).</summary>
    public IReadOnlyList<CarbonTrade>? Trades
    {
        get;
        init => field = ValueList<CarbonTrade>.CopyOrNull(value);
    }

    /// <summary>Ratings of the enterprises' carbon credit standing (3.2.11).</summary>
    public IReadOnlyList<CreditStanding>? CreditStandings
    {
        get;
        init => field = ValueList<CreditStanding>.CopyOrNull(value);
    }

    /// <summary>Green finance received (3.2.14).</summary>
    public IReadOnlyList<GreenFinance>? GreenFinance
    {
        get;
        init => field = ValueList<GreenFinance>.CopyOrNull(value);
    }

    /// <summary>The entities' accountings of their emissions (8.2).</summary>
    public IReadOnlyList<GhgAccounting>? Accountings
    {
        get;
        init => field = ValueList<GhgAccounting>.CopyOrNull(value);
    }

    /// <summary>The entities' emission reports (8.2).</summary>
    public IReadOnlyList<GhgReport>? Reports
    {
        get;
        init => field = ValueList<GhgReport>.CopyOrNull(value);
    }

    /// <summary>The documented information of the system (7.5).</summary>
    public IReadOnlyList<DocumentedInformation>? Documents
    {
        get;
        init => field = ValueList<DocumentedInformation>.CopyOrNull(value);
    }

    /// <summary>Top management of the park (5.1).</summary>
    public TopManagement? TopManagement { get; init; }

    /// <summary>The reviews of needs and expectations, and their interval (4.2).</summary>
    [Clause("4.2/2.3")]
    public PeriodicReview? NeedsReview { get; init; }

    /// <summary>The park's neutrality strategies, replaced ones included (5.1, 5.2).</summary>
    public IReadOnlyList<NeutralityStrategy>? Strategies
    {
        get;
        init => field = ValueList<NeutralityStrategy>.CopyOrNull(value);
    }

    /// <summary>The versions of the neutrality policy (5.2).</summary>
    public IReadOnlyList<NeutralityPolicy>? Policies
    {
        get;
        init => field = ValueList<NeutralityPolicy>.CopyOrNull(value);
    }

    /// <summary>What top management did to lead (5.1).</summary>
    public IReadOnlyList<LeadershipAction>? LeadershipActions
    {
        get;
        init => field = ValueList<LeadershipAction>.CopyOrNull(value);
    }

    /// <summary>Roles with their responsibilities and authorities (5.3).</summary>
    public IReadOnlyList<SystemRole>? Roles
    {
        get;
        init => field = ValueList<SystemRole>.CopyOrNull(value);
    }

    /// <summary>The neutrality management team, former ones included (5.3).</summary>
    public IReadOnlyList<NeutralityTeam>? Teams
    {
        get;
        init => field = ValueList<NeutralityTeam>.CopyOrNull(value);
    }

    /// <summary>The team's reports to top management (5.3).</summary>
    public IReadOnlyList<PerformanceReport>? PerformanceReports
    {
        get;
        init => field = ValueList<PerformanceReport>.CopyOrNull(value);
    }

    /// <summary>External and internal issues (4.1).</summary>
    public IReadOnlyList<ContextIssue>? Issues
    {
        get;
        init => field = ValueList<ContextIssue>.CopyOrNull(value);
    }

    /// <summary>Interested parties (4.2).</summary>
    public IReadOnlyList<InterestedParty>? InterestedParties
    {
        get;
        init => field = ValueList<InterestedParty>.CopyOrNull(value);
    }

    /// <summary>What interested parties need and expect (4.2).</summary>
    public IReadOnlyList<Need>? Needs
    {
        get;
        init => field = ValueList<Need>.CopyOrNull(value);
    }

    /// <summary>Legal and other requirements that apply (4.2).</summary>
    public IReadOnlyList<ComplianceObligation>? Obligations
    {
        get;
        init => field = ValueList<ComplianceObligation>.CopyOrNull(value);
    }

    /// <summary>How entities apply obligations (4.2).</summary>
    public IReadOnlyList<ObligationApplication>? ObligationApplications
    {
        get;
        init => field = ValueList<ObligationApplication>.CopyOrNull(value);
    }

    /// <summary>The entities' activities, products and services (4.3).</summary>
    public IReadOnlyList<ScopeItem>? ScopeItems
    {
        get;
        init => field = ValueList<ScopeItem>.CopyOrNull(value);
    }

    /// <summary>The processes of the system (4.4, 8.1).</summary>
    public IReadOnlyList<SystemProcess>? Processes
    {
        get;
        init => field = ValueList<SystemProcess>.CopyOrNull(value);
    }

    /// <summary>Risks and opportunities with the actions that address them (6.1).</summary>
    public IReadOnlyList<RiskOrOpportunity>? Risks
    {
        get;
        init => field = ValueList<RiskOrOpportunity>.CopyOrNull(value);
    }

    /// <summary>Neutrality objectives (6.2).</summary>
    public IReadOnlyList<Objective>? Objectives
    {
        get;
        init => field = ValueList<Objective>.CopyOrNull(value);
    }

    /// <summary>Surveys of the entities: where they stand and what they want (6.2, 6.3).</summary>
    public IReadOnlyList<EntityProfile>? EntityProfiles
    {
        get;
        init => field = ValueList<EntityProfile>.CopyOrNull(value);
    }

    /// <summary>The measures that objectives are reached by (6.2).</summary>
    public IReadOnlyList<ObjectiveMeasure>? Measures
    {
        get;
        init => field = ValueList<ObjectiveMeasure>.CopyOrNull(value);
    }

    /// <summary>Neutrality reviews (6.3).</summary>
    public IReadOnlyList<NeutralityReview>? NeutralityReviews
    {
        get;
        init => field = ValueList<NeutralityReview>.CopyOrNull(value);
    }

    /// <summary>Plans for collecting data, replaced ones included (6.5).</summary>
    public IReadOnlyList<DataCollectionPlan>? DataPlans
    {
        get;
        init => field = ValueList<DataCollectionPlan>.CopyOrNull(value);
    }

    /// <summary>Data that arrived by the plan, activity data of sources apart (6.5).</summary>
    public IReadOnlyList<CollectedData>? CollectedData
    {
        get;
        init => field = ValueList<CollectedData>.CopyOrNull(value);
    }

    /// <summary>The people who work for the park and its entities (7.2, 7.3).</summary>
    public IReadOnlyList<Person>? People
    {
        get;
        init => field = ValueList<Person>.CopyOrNull(value);
    }

    /// <summary>The resources that the system needs (7.1).</summary>
    public IReadOnlyList<SystemResource>? Resources
    {
        get;
        init => field = ValueList<SystemResource>.CopyOrNull(value);
    }

    /// <summary>The competence that work needs (7.2).</summary>
    public IReadOnlyList<CompetenceRequirement>? Competences
    {
        get;
        init => field = ValueList<CompetenceRequirement>.CopyOrNull(value);
    }

    /// <summary>Who is competent for what (7.2).</summary>
    public IReadOnlyList<CompetenceRecord>? CompetenceRecords
    {
        get;
        init => field = ValueList<CompetenceRecord>.CopyOrNull(value);
    }

    /// <summary>What was done so that people become competent (7.2).</summary>
    public IReadOnlyList<CompetenceAction>? CompetenceActions
    {
        get;
        init => field = ValueList<CompetenceAction>.CopyOrNull(value);
    }

    /// <summary>Who was made aware of what (7.3).</summary>
    public IReadOnlyList<AwarenessRecord>? Awareness
    {
        get;
        init => field = ValueList<AwarenessRecord>.CopyOrNull(value);
    }

    /// <summary>What the park determined to communicate (7.4).</summary>
    public IReadOnlyList<CommunicationPlanItem>? CommunicationPlan
    {
        get;
        init => field = ValueList<CommunicationPlanItem>.CopyOrNull(value);
    }

    /// <summary>What was communicated (7.4).</summary>
    public IReadOnlyList<Communication>? Communications
    {
        get;
        init => field = ValueList<Communication>.CopyOrNull(value);
    }

    /// <summary>Documented information that the park found necessary (7.5.1).</summary>
    public IReadOnlyList<DocumentNeed>? DocumentNeeds
    {
        get;
        init => field = ValueList<DocumentNeed>.CopyOrNull(value);
    }

    /// <summary>Records of process control (8.1).</summary>
    public IReadOnlyList<ProcessControl>? ProcessControls
    {
        get;
        init => field = ValueList<ProcessControl>.CopyOrNull(value);
    }

    /// <summary>Changes of the system, planned or not (8.1).</summary>
    public IReadOnlyList<SystemChange>? Changes
    {
        get;
        init => field = ValueList<SystemChange>.CopyOrNull(value);
    }

    /// <summary>What is monitored and measured (9.1.1).</summary>
    public IReadOnlyList<MonitoringItem>? Monitoring
    {
        get;
        init => field = ValueList<MonitoringItem>.CopyOrNull(value);
    }

    /// <summary>Performance indicators (9.1.1).</summary>
    public IReadOnlyList<PerformanceIndicator>? Indicators
    {
        get;
        init => field = ValueList<PerformanceIndicator>.CopyOrNull(value);
    }

    /// <summary>Values of indicators (9.1.1).</summary>
    public IReadOnlyList<IndicatorReading>? IndicatorReadings
    {
        get;
        init => field = ValueList<IndicatorReading>.CopyOrNull(value);
    }

    /// <summary>Evaluations of performance and effectiveness (9.1.1).</summary>
    public IReadOnlyList<PerformanceEvaluation>? Evaluations
    {
        get;
        init => field = ValueList<PerformanceEvaluation>.CopyOrNull(value);
    }

    /// <summary>How compliance is evaluated, replaced procedures included (9.1.2).</summary>
    public IReadOnlyList<ComplianceProcedure>? ComplianceProcedures
    {
        get;
        init => field = ValueList<ComplianceProcedure>.CopyOrNull(value);
    }

    /// <summary>Compliance evaluations (9.1.2).</summary>
    public IReadOnlyList<ComplianceEvaluation>? ComplianceEvaluations
    {
        get;
        init => field = ValueList<ComplianceEvaluation>.CopyOrNull(value);
    }

    /// <summary>Programmes of internal audits (9.2).</summary>
    public IReadOnlyList<AuditProgramme>? AuditProgrammes
    {
        get;
        init => field = ValueList<AuditProgramme>.CopyOrNull(value);
    }

    /// <summary>Internal audits (9.2).</summary>
    public IReadOnlyList<InternalAudit>? Audits
    {
        get;
        init => field = ValueList<InternalAudit>.CopyOrNull(value);
    }

    /// <summary>What the park asks of management reviews, replaced plans included (9.3).</summary>
    public IReadOnlyList<ManagementReviewPlan>? ManagementReviewPlans
    {
        get;
        init => field = ValueList<ManagementReviewPlan>.CopyOrNull(value);
    }

    /// <summary>The entities' management reviews (9.3).</summary>
    public IReadOnlyList<ManagementReview>? ManagementReviews
    {
        get;
        init => field = ValueList<ManagementReview>.CopyOrNull(value);
    }

    /// <summary>Top management's evaluations of the entities' reviews as a whole (9.3).</summary>
    public IReadOnlyList<OverallReview>? OverallReviews
    {
        get;
        init => field = ValueList<OverallReview>.CopyOrNull(value);
    }

    /// <summary>Nonconformities and what was done about them (10.2).</summary>
    public IReadOnlyList<Nonconformity>? Nonconformities
    {
        get;
        init => field = ValueList<Nonconformity>.CopyOrNull(value);
    }

    /// <summary>What was done to improve (10.1).</summary>
    public IReadOnlyList<ImprovementAction>? Improvements
    {
        get;
        init => field = ValueList<ImprovementAction>.CopyOrNull(value);
    }

    /// <summary>What persons found where records cannot settle it (认定).</summary>
    public IReadOnlyList<Attestation>? Attestations
    {
        get;
        init => field = ValueList<Attestation>.CopyOrNull(value);
    }

    /// <summary>Conditional requirements that the park declares not applicable (排除).</summary>
    public IReadOnlyList<RequirementExclusion>? Exclusions
    {
        get;
        init => field = ValueList<RequirementExclusion>.CopyOrNull(value);
    }

    /// <summary>What the park chose for other accounting methods than the one of its statement.</summary>
    public IReadOnlyList<NeutralityChoice>? MethodChoices
    {
        get;
        init => field = ValueList<NeutralityChoice>.CopyOrNull(value);
    }

    /// <summary>Electricity and heat generated inside the park.</summary>
    public IReadOnlyList<EnergyGeneration>? Generations
    {
        get;
        init => field = ValueList<EnergyGeneration>.CopyOrNull(value);
    }

    /// <summary>Energy bought under contracts that name its emissions.</summary>
    public IReadOnlyList<EnergyContract>? EnergyContracts
    {
        get;
        init => field = ValueList<EnergyContract>.CopyOrNull(value);
    }

    /// <summary>Plants that make heat and power, and how their emissions are divided.</summary>
    public IReadOnlyList<Cogeneration>? Cogenerations
    {
        get;
        init => field = ValueList<Cogeneration>.CopyOrNull(value);
    }

    /// <summary>What was recovered or used again: solid waste, waste heat, water.</summary>
    public IReadOnlyList<ResourceUse>? ResourceUses
    {
        get;
        init => field = ValueList<ResourceUse>.CopyOrNull(value);
    }

    /// <summary>The energy that products took, beside their quotas.</summary>
    public IReadOnlyList<ProductEnergyIntensity>? ProductEnergy
    {
        get;
        init => field = ValueList<ProductEnergyIntensity>.CopyOrNull(value);
    }

    /// <summary>Guiding indicators of accounting methods that do not apply, with reasons.</summary>
    public IReadOnlyList<IndicatorExclusion>? IndicatorExclusions
    {
        get;
        init => field = ValueList<IndicatorExclusion>.CopyOrNull(value);
    }

    /// <summary>Which categories of indirect emissions are significant.</summary>
    public IReadOnlyList<CategorySignificance>? CategorySignificance
    {
        get;
        init => field = ValueList<CategorySignificance>.CopyOrNull(value);
    }

    /// <summary>Uncertainties of factors whose sets state none.</summary>
    public IReadOnlyList<FactorUncertainty>? FactorUncertainties
    {
        get;
        init => field = ValueList<FactorUncertainty>.CopyOrNull(value);
    }

    /// <summary>Factors that were restated afterwards.</summary>
    public IReadOnlyList<FactorRestatement>? Restatements
    {
        get;
        init => field = ValueList<FactorRestatement>.CopyOrNull(value);
    }

    /// <summary>What stands behind a claim of neutrality.</summary>
    public NeutralityClaim? Claim { get; init; }

    /// <summary>The period with which later ones are compared.</summary>
    public BaseYear? BaseYear { get; init; }
}
