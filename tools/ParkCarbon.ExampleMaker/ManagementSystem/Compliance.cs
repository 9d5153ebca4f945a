using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Evaluation;
using static ParkCarbon.ExampleMaker.ManagementSystem.Naming;

namespace ParkCarbon.ExampleMaker.ManagementSystem;

/// <summary>Clause 9.1.2: how compliance is evaluated, and what each entity found.</summary>
internal static class Compliance
{
    public static ParkDossier Add(ParkDossier dossier) =>
        (
            dossier with
            {
                ComplianceProcedures =
                [
                    new ComplianceProcedure
                    {
                        Id = The<ComplianceProcedure>("compliance-procedure"),
                        Description = Both(
                            "法务专员每年组织各主体对照合规义务清单自评，管委会汇总复核。",
                            "Every year the legal officer has the entities hold themselves against the list of obligations, and the authority checks."
                        ),
                        EstablishedOn = new(2025, 3, 10),
                        Process = The<SystemProcess>("compliance"),
                        Every = Period.FromYears(1),
                        Owner = Who("legal-officer"),
                        Review = new PeriodicReview
                        {
                            Every = Period.FromYears(1),
                            Held =
                            [
                                new HeldReview
                                {
                                    On = new(2026, 3, 2),
                                    By = Who("legal-officer"),
                                    Outcome = Both("程序适宜", "suitable"),
                                    UpdateNeeded = false,
                                },
                            ],
                        },
                        Document = Paper("compliance-procedure"),
                    },
                ],
                ComplianceEvaluations =
                [
                    .. dossier.Entities.Select(
                        (entity, i) => Evaluation(dossier, entity, new LocalDate(2026, 1, 12).PlusDays(i))
                    ),
                    new ComplianceEvaluation
                    {
                        Id = The<ComplianceEvaluation>("compliance-park"),
                        On = new(2026, 2, 26),
                        By = Who("legal-officer"),
                        Results = [.. dossier.Obligations!.Select(obligation => Result(obligation))],
                        Conclusion = Both(
                            "园区合规状况良好，计量检定问题已整改。",
                            "The park complies; the meters found late were verified."
                        ),
                        Document = Paper("compliance-park"),
                    },
                ],
            }
        ).With([
            Papers.OfPark(
                "compliance-procedure",
                "合规性评价程序",
                "Procedure for evaluating compliance",
                new(2025, 3, 3)
            ),
            Papers.OfPark(
                "compliance-park",
                "2025 年度园区合规状况报告",
                "The park's compliance in 2025",
                new(2026, 2, 26)
            ),
            .. dossier.Entities.Select(
                (entity, i) =>
                    Papers.OfEntity(
                        entity,
                        "compliance-2025",
                        "2025 年度合规性评价",
                        "compliance evaluation 2025",
                        "9.1.2/3",
                        new LocalDate(2026, 1, 12).PlusDays(i)
                    )
            ),
        ]);

    private static ComplianceEvaluation Evaluation(ParkDossier dossier, ParkEntity entity, LocalDate on) =>
        new()
        {
            Id = The<ComplianceEvaluation>($"{entity.Id}-compliance-2025"),
            Entity = entity.Id,
            On = on,
            By = ManagerOf(entity.Id),
            Results =
            [
                .. Context
                    .ObligationsOf(dossier, entity.Id)
                    .Select(obligation =>
                        entity.Id.ToString() == "textile" && obligation.Id.ToString() == "metering"
                            ? Result(obligation) with
                            {
                                Fulfilled = false,
                                Detail = Both(
                                    "三只蒸汽流量计检定逾期",
                                    "three steam meters were overdue for verification"
                                ),
                                ActBy = new(2026, 3, 31),
                                Action = new CompletedStep
                                {
                                    On = new(2026, 2, 11),
                                    By = ManagerOf(entity.Id),
                                    What = Both("完成检定", "verified"),
                                },
                            }
                            : Result(obligation)
                    ),
            ],
            Conclusion = Both("对照清单完成评价", "held against the list"),
            Document = Paper($"{entity.Id}-compliance-2025"),
        };

    private static ObligationResult Result(ComplianceObligation obligation) =>
        new() { Obligation = obligation.Id, Fulfilled = true };
}
