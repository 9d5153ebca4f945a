using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Domain.Improvement;
using ParkCarbon.Domain.Leadership;
using ParkCarbon.Domain.Planning;
using ParkCarbon.Domain.Support;
using ParkCarbon.ExampleMaker.ManagementSystem;

namespace ParkCarbon.Exchange.Tests.Examples;

/// <summary>A fact that changes in a conforming park turns the requirements that it belongs to, names what shows it, and turns no other.</summary>
public class SingleChangeTests
{
    private static readonly LocalDate AsOf = new(2026, 8, 31);
    private static readonly ParkDossier Park = Example.Read(Example.Neutral);

    private static readonly IReadOnlyList<Shortfall> Changes =
    [
        .. Shortfalls.All,
        .. OfContext(),
        .. OfLeadership(),
        .. OfPlanning(),
        .. OfReviewAndData(),
        .. OfSupport(),
        .. OfOperation(),
        .. OfEvaluation(),
        .. OfImprovement(),
    ];

    public static TheoryData<string> Names => [.. Changes.Select(change => change.What.En)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Assess_OneChange_TurnsWhatItBelongsToAndNothingElse(string name)
    {
        var change = Changes.Single(change => change.What.En == name);

        var report = Example.Assess(change.Plant(Park), AsOf);

        Assert.Equal(
            change.Findings.Select(finding => $"{change.Verdict} {finding}").Order(StringComparer.Ordinal),
            Example.Turned(report).Order(StringComparer.Ordinal)
        );
        var named = report
            .Findings.Where(finding => change.Findings.Contains($"{finding.Requirement} {finding.Subject.Id}"))
            .SelectMany(finding => finding.Witnesses.Select(witness => witness.Id));
        Assert.Subset(named.ToHashSet(), change.Witnesses.ToHashSet());
    }

    private static Shortfall Change(
        string name,
        Func<ParkDossier, ParkDossier> plant,
        string findings,
        params string[] witnesses
    ) =>
        new(new BilingualText(name), plant, [.. findings.Split("; ").Where(text => text.Length > 0)])
        {
            Witnesses = witnesses,
        };

    private static IEnumerable<Shortfall> OfContext()
    {
        yield return Change(
            "the document of the issues is past its retention",
            park => Documents(park, "context-register", document => document with { RetainedUntil = new(2026, 6, 30) }),
            "4.1/2 qinglan; 7.5.1/1.a qinglan",
            "4.1/2"
        );
        yield return Change(
            "a need is neither requirement nor expectation",
            park =>
                park with
                {
                    Needs = park.Needs.Change(
                        item => item.Id.ToString() == "grid-forecast",
                        need => need with { Kind = null }
                    ),
                },
            "4.2/1.b qinglan",
            "grid-forecast"
        );
        yield return Change(
            "it is not decided how a need is met",
            park =>
                park with
                {
                    Needs = park.Needs.Change(
                        item => item.Id.ToString() == "grid-forecast",
                        need => need with { Handling = null }
                    ),
                },
            "4.2/1.c qinglan",
            "grid-forecast"
        );
        yield return Change(
            "an obligation was not applied by one entity",
            park =>
                park with
                {
                    ObligationApplications = park.ObligationApplications.Without(application =>
                        (application.Obligation.ToString(), application.Entity.ToString()) == ("metering", "food")
                    ),
                },
            "4.2/2.2 qinglan",
            "metering food"
        );
        yield return Change(
            "the review of needs falls due on the day",
            park => ReviewOfNeeds(park, AsOf.PlusYears(-1)),
            ""
        );
        yield return Change(
            "the review of needs fell due the day before",
            park => ReviewOfNeeds(park, AsOf.PlusYears(-1).PlusDays(-1)),
            "4.2/2.3 qinglan"
        );
        yield return Change(
            "the scope does not say why its boundaries are right",
            park => park with { Scope = park.Scope! with { BoundaryBasis = null } },
            "4.3/1 qinglan"
        );
        yield return Change(
            "the scope passes over an issue",
            park => park with { Scope = park.Scope! with { Issues = park.Scope!.Issues.Without("roofs") } },
            "4.3/2.1 qinglan",
            "roofs"
        );
        yield return Change(
            "a source belongs to no activity in scope",
            park =>
                park with
                {
                    ScopeItems = park.ScopeItems.Change(
                        item => item.Id.ToString() == "chp-business",
                        item => item with { Sources = item.Sources.Without("chp-coal") }
                    ),
                },
            "4.3/3 qinglan",
            "chp-coal"
        );
        yield return Change(
            "nothing answers an indicator that became worse",
            park =>
                park with
                {
                    Improvements = park.Improvements.Change(
                        item => item.Id.ToString() == "steam-traps",
                        action => action with { Indicators = [] }
                    ),
                },
            "4.4/2 qinglan",
            "steam-losses"
        );
    }

    private static IEnumerable<Shortfall> OfLeadership()
    {
        yield return Change(
            "the wording of a commitment does not stand in the policy",
            park =>
                Policy(
                    park,
                    policy =>
                        policy with
                        {
                            Commitments = policy.Commitments.Change(
                                commitment => commitment.Kind == PolicyCommitmentKind.CarbonNeutrality,
                                commitment => commitment with { Wording = "争取减排" }
                            ),
                        }
                ),
            "5.2/1.d qinglan",
            "policy-2025 CarbonNeutrality"
        );
        yield return Change(
            "the policy does not promise to improve performance",
            park =>
                Policy(
                    park,
                    policy =>
                        policy with
                        {
                            Commitments = policy.Commitments.Without(commitment =>
                                commitment.Kind == PolicyCommitmentKind.PerformanceImprovement
                            ),
                        }
                ),
            "5.2/1.e qinglan"
        );
        yield return Change(
            "the policy is not available to interested parties yet",
            park => Policy(park, policy => policy with { AvailableFrom = new(2026, 9, 15) }),
            "5.2/2.3 qinglan"
        );
        yield return Change(
            "a mandate of the team was given by somebody else than top management",
            park =>
                park with
                {
                    Teams =
                    [
                        park.Teams![0] with
                        {
                            Mandates = park.Teams[0]
                                .Mandates.Change(
                                    mandate => mandate.Kind == MandateKind.Conformity,
                                    mandate => mandate with { AssignedBy = Id<Person>.Parse("centre-head") }
                                ),
                        },
                    ],
                },
            "5.3/2.b qinglan"
        );
        yield return Change(
            "one entity was not led to inventory its emissions",
            park =>
                park with
                {
                    LeadershipActions = park.LeadershipActions.Change(
                        item => item.Id.ToString() == "lead-emissioninventory",
                        action => action with { Entities = action.Entities.Without("pharma") }
                    ),
                },
            "5.1/1.d qinglan",
            "pharma"
        );
    }

    private static IEnumerable<Shortfall> OfPlanning()
    {
        yield return Change(
            "an issue leads to no risk",
            park =>
                park with
                {
                    Risks = park.Risks.Change(
                        item => item.Id.ToString() == "power-risk",
                        risk => risk with { Issues = risk.Issues.Without("roofs") }
                    ),
                },
            "6.1/1.1 qinglan",
            "roofs"
        );
        yield return Change(
            "an action on a risk has no owner",
            park =>
                park with
                {
                    Risks = park.Risks.Change(
                        item => item.Id.ToString() == "ets-risk",
                        risk => risk with { Actions = [risk.Actions[0] with { Owner = null }] }
                    ),
                },
            "6.1/2.a qinglan",
            "ets-risk-action"
        );
        yield return Change(
            "an objective has no target",
            park => Objectives(park, "objective-credit", objective => objective with { Target = null }),
            "6.2/2.b qinglan",
            "objective-credit"
        );
        yield return Change(
            "an objective considers no requirement",
            park => Objectives(park, "objective-credit", objective => objective with { Obligations = [] }),
            "6.2/2.c qinglan",
            "objective-credit"
        );
        yield return Change(
            "a survey that the objectives considered does not tell of carbon management",
            park =>
                park with
                {
                    EntityProfiles = park.EntityProfiles.Change(
                        item => item.Id.ToString() == "solar-survey-2025",
                        profile => profile with { CarbonManagement = null }
                    ),
                },
            "6.2/1.c qinglan",
            "solar"
        );
        yield return Change(
            "a measure does not say what it needs",
            park => Measures(park, measure => measure with { ResourcesNeeded = null, Resources = [] }),
            "6.2/3.b qinglan",
            "ratings"
        );
        yield return Change(
            "a measure says not how its results are evaluated",
            park => Measures(park, measure => measure with { Evaluation = null }),
            "6.2/3.e qinglan",
            "ratings"
        );
    }

    private static IEnumerable<Shortfall> OfReviewAndData()
    {
        yield return Change(
            "the review leaves out a purchase of certificates",
            park =>
                Review(
                    park,
                    review =>
                        review with
                        {
                            Emissions = review.Emissions! with
                            {
                                Purchases = review.Emissions!.Purchases.Without(purchase =>
                                    purchase.Entity.ToString() == "tower"
                                ),
                            },
                        }
                ),
            "6.3/2.d.5 qinglan",
            "tower"
        );
        yield return Change(
            "the review leaves out a trade",
            park => Review(park, review => review with { Trading = review.Trading! with { Volumes = [] } }),
            "6.3/2.f.2 qinglan",
            "chp-allowance-purchase"
        );
        yield return Change(
            "the review names somebody not who affects performance",
            park =>
                Review(
                    park,
                    review =>
                        review with
                        {
                            People = review.People.Without(named => named.Person.ToString() == "glass-carbon"),
                        }
                ),
            "6.3/2.c qinglan",
            "glass-carbon"
        );
        yield return Change(
            "the data of one entity did not arrive",
            park =>
                park with
                {
                    CollectedData = park.CollectedData.Without(data =>
                        data.Line.ToString() == "systems" && data.Entity?.ToString() == "gases"
                    ),
                },
            "6.5/2 qinglan",
            "systems gases 2025-07-01..2026-06-30"
        );
    }

    private static IEnumerable<Shortfall> OfSupport()
    {
        yield return Change(
            "a resource was not provided",
            park =>
                park with
                {
                    Resources = park.Resources.Change(
                        item => item.Id.ToString() == "meters",
                        item => item with { Provided = [] }
                    ),
                },
            "7.1/1 qinglan",
            "meters"
        );
        yield return Change(
            "whether somebody affects performance was not determined",
            park =>
                park with
                {
                    People = park.People.Change(
                        item => item.Id.ToString() == "comms-officer",
                        person => person with { AffectsPerformance = null }
                    ),
                },
            "7.2/1.a qinglan",
            "comms-officer"
        );
        yield return Change(
            "a proof of competence expired and nothing is done",
            park =>
                park with
                {
                    CompetenceRecords = park.CompetenceRecords.Change(
                        record => record.Person.ToString() == "legal-officer",
                        record => record with { ValidUntil = new(2026, 8, 30) }
                    ),
                },
            "7.2/1.b qinglan; 7.2/1.c qinglan",
            "legal-officer/compliance"
        );
        yield return Change(
            "one person is not aware of the policy",
            park =>
                park with
                {
                    Awareness = park.Awareness.Change(
                        item => item.Id.ToString() == "awareness-policy",
                        record => record with { People = record.People.Without("hotel-carbon") }
                    ),
                },
            "7.3/1.b qinglan",
            "hotel-carbon"
        );
        yield return Change(
            "how something is communicated is not determined",
            park =>
                park with
                {
                    CommunicationPlan = park.CommunicationPlan.Change(
                        item => item.Id.ToString() == "plan-public",
                        item => item with { How = null }
                    ),
                },
            "7.4/1.d qinglan",
            "plan-public"
        );
        yield return Change(
            "a document has no reviewer",
            park => Documents(park, "strategy", document => document with { ReviewedBy = null }),
            "7.5.2/1.c qinglan",
            "strategy"
        );
        yield return Change(
            "who may read a document is not said",
            park => Documents(park, "strategy", document => document with { Access = null }),
            "7.5.3/2.1 qinglan",
            "strategy"
        );
        yield return Change(
            "a law text does not say who issued it",
            park => Documents(park, "key-users-text", document => document with { Issuer = null }),
            "7.5.3/3 qinglan",
            "key-users-text"
        );
    }

    private static IEnumerable<Shortfall> OfOperation()
    {
        yield return Change(
            "a change was carried out before it was approved",
            park =>
                park with
                {
                    Changes = park.Changes.Change(
                        item => item.Id.ToString() == "platform-stage-2",
                        change => change with { Approved = change.Approved! with { On = new(2026, 6, 20) } }
                    ),
                },
            "8.1/2 qinglan",
            "platform-stage-2"
        );
        yield return Change(
            "the audit programme drops an entity that was audited all the same",
            park =>
                park with
                {
                    AuditProgrammes = park.AuditProgrammes.Change(
                        item => item.Id.ToString() == "audit-programme-2026",
                        programme =>
                            programme with
                            {
                                Audits = [.. programme.Audits.Where(planned => planned.Entity?.ToString() != "steel")],
                            }
                    ),
                },
            "9.2.2/1 qinglan",
            "steel"
        );
        yield return Change(
            "training was found not to work after people were held competent",
            park =>
                park with
                {
                    CompetenceActions = park.CompetenceActions.Change(
                        item => item.Id.ToString() == "training-accounting",
                        action => action with { Effectiveness = action.Effectiveness! with { Effective = false } }
                    ),
                },
            "7.2/1.c qinglan",
            "steel-carbon/accounting"
        );
        yield return Change(
            "a criterion was not met and nothing was done",
            park =>
                park with
                {
                    ProcessControls = park.ProcessControls.Change(
                        item => item.Id.ToString() == "emissions-2025-08",
                        control => control with { Action = null }
                    ),
                },
            "8.1/1.b qinglan",
            "emissions-2025-08"
        );
        yield return Change(
            "a reading has no document",
            park =>
                park with
                {
                    IndicatorReadings = park.IndicatorReadings.Change(
                        reading => reading.Indicator.ToString() == "indicator-credit",
                        reading => reading with { Document = null }
                    ),
                },
            "9.1.1/4 qinglan",
            "indicator-credit 2025-01-01..2025-12-31"
        );
    }

    private static IEnumerable<Shortfall> OfEvaluation()
    {
        yield return Change(
            "one entity's compliance evaluation is not kept",
            park =>
                Documents(park, "gases-compliance-2025", document => document with { WithdrawnOn = new(2026, 7, 1) }),
            "9.1.2/3 gases",
            "gases-compliance-2025"
        );
        yield return Change(
            "one audit does not say whether the standard is kept",
            park =>
                park with
                {
                    Audits = park.Audits.Change(
                        item => item.Id.ToString() == "food-audit-2026",
                        audit =>
                            audit with
                            {
                                Conclusions = audit.Conclusions.Without(conclusion =>
                                    conclusion.Question == AuditQuestion.Standard
                                ),
                            }
                    ),
                },
            "9.2.1/1.a.2 qinglan",
            "food-audit-2026"
        );
        yield return Change(
            "one audit report was withdrawn",
            park =>
                Documents(park, "logistics-audit-2026", document => document with { WithdrawnOn = new(2026, 7, 1) }),
            "9.2.2/4 logistics",
            "logistics-audit-2026"
        );
        yield return Change(
            "one management review was not reported",
            park => Reviews(park, review => review with { Reported = null }),
            "9.3.1/2 cooling",
            "cooling-review-2026"
        );
        yield return Change(
            "one management review does not say how emissions move",
            park =>
                Reviews(
                    park,
                    review =>
                        review with
                        {
                            Inputs = review.Inputs.Change(
                                input => input.Kind == ReviewInputKind.CarbonTrend,
                                input => input with { Trend = null }
                            ),
                        }
                ),
            "9.3.2/1.e.2 cooling",
            "cooling-review-2026"
        );
        yield return Change(
            "top management passed over one entity's review",
            park =>
                park with
                {
                    OverallReviews = park.OverallReviews.Change(
                        item => item.Id.ToString() == "overall-2026",
                        review => review with { Reviews = review.Reviews.Without("cooling-review-2026") }
                    ),
                },
            "9.3.1/3 qinglan",
            "cooling-review-2026"
        );
    }

    private static IEnumerable<Shortfall> OfImprovement()
    {
        yield return Change(
            "no improvement is about suitability",
            park =>
                park with
                {
                    Improvements = park.Improvements.Without(item => item.Id.ToString() == "entity-templates"),
                },
            "10.1/1 qinglan"
        );
        yield return Change(
            "an improvement that a management review decided is overdue",
            park =>
                park with
                {
                    ManagementReviews = park.ManagementReviews.Change(
                        item => item.Id.ToString() == "cooling-review-2026",
                        review =>
                            review with
                            {
                                Decisions = review.Decisions.Change(
                                    decision => decision.Kind == ReviewDecisionKind.Improvement,
                                    decision => decision with { DueOn = new(2026, 8, 30) }
                                ),
                            }
                    ),
                },
            "10.1/1 qinglan",
            "cooling-decision-2026"
        );
        yield return Change(
            "similar cases were not looked for",
            park => Nonconformities(park, nonconformity => nonconformity with { Similar = null }),
            "10.2/1.b.3 nc-meters"
        );
        yield return Change(
            "a corrective action does not say why it is enough",
            park =>
                Nonconformities(
                    park,
                    nonconformity =>
                        nonconformity with
                        {
                            Actions = [nonconformity.Actions[0] with { Proportion = null }],
                        }
                ),
            "10.2/2 nc-meters",
            "nc-meters-action"
        );
        yield return Change(
            "a change that a nonconformity needs was not carried out",
            park =>
                park with
                {
                    Changes = park.Changes.Change(
                        item => item.Id.ToString() == "meter-rules",
                        change => change with { Implemented = null }
                    ),
                },
            "10.2/1.e nc-meters"
        );
    }

    private static ParkDossier ReviewOfNeeds(ParkDossier park, LocalDate day) =>
        park with
        {
            NeedsReview = park.NeedsReview! with
            {
                Held = [park.NeedsReview!.Held[0] with { On = day, UpdatedOn = day.PlusDays(7) }],
            },
        };

    private static ParkDossier Policy(ParkDossier park, Func<NeutralityPolicy, NeutralityPolicy> change) =>
        park with
        {
            Policies = [change(park.Policies![0])],
        };

    private static ParkDossier Objectives(ParkDossier park, string id, Func<Objective, Objective> change) =>
        park with
        {
            Objectives = park.Objectives.Change(item => item.Id.ToString() == id, change),
        };

    private static ParkDossier Measures(ParkDossier park, Func<ObjectiveMeasure, ObjectiveMeasure> change) =>
        park with
        {
            Measures = park.Measures.Change(item => item.Id.ToString() == "ratings", change),
        };

    private static ParkDossier Review(ParkDossier park, Func<NeutralityReview, NeutralityReview> change) =>
        park with
        {
            NeutralityReviews = [change(park.NeutralityReviews![0])],
        };

    private static ParkDossier Reviews(ParkDossier park, Func<ManagementReview, ManagementReview> change) =>
        park with
        {
            ManagementReviews = park.ManagementReviews.Change(
                item => item.Id.ToString() == "cooling-review-2026",
                change
            ),
        };

    private static ParkDossier Nonconformities(ParkDossier park, Func<Nonconformity, Nonconformity> change) =>
        park with
        {
            Nonconformities = park.Nonconformities.Change(item => item.Id.ToString() == "nc-meters", change),
        };

    private static ParkDossier Documents(
        ParkDossier park,
        string id,
        Func<DocumentedInformation, DocumentedInformation> change
    ) => park with { Documents = park.Documents.Change(item => item.Id.ToString() == id, change) };
}
