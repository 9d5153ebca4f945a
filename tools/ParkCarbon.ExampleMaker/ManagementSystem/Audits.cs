using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Domain.Improvement;
using static ParkCarbon.ExampleMaker.ManagementSystem.Naming;

namespace ParkCarbon.ExampleMaker.ManagementSystem;

/// <summary>Clause 9.2: the programmes of two years, and an audit of each entity and of the park's management under each.</summary>
internal static class Audits
{
    public static ParkDossier Add(ParkDossier dossier)
    {
        var first = Held(dossier, 2025, new(2025, 5, 6)).ToList();
        var second = Held(dossier, 2026, new(2026, 4, 7)).ToList();
        return (
            dossier with
            {
                AuditProgrammes =
                [
                    Programme(dossier, 2025, new(2025, 3, 5), new(2025, 7, 15), []),
                    Programme(dossier, 2026, new(2026, 2, 24), new(2026, 6, 30), first),
                ],
                Audits = [.. first, .. second],
            }
        ).With([
            Papers.OfPark("audit-programme-2025", "2025 年内部审核方案", "Audit programme 2025", new(2025, 2, 28)),
            Papers.OfPark("audit-programme-2026", "2026 年内部审核方案", "Audit programme 2026", new(2026, 2, 16)),
            Papers.OfPark("audits-2025", "2025 年内部审核报告汇编", "Internal audits 2025", new(2025, 7, 8)),
            Papers.OfPark(
                "park-audit-2026",
                "2026 年管委会体系内部审核报告",
                "Audit of the park's management 2026",
                new(2026, 6, 9)
            ),
            .. dossier.Entities.Select(
                (entity, i) =>
                    Papers.OfEntity(
                        entity,
                        "audit-2026",
                        "2026 年内部审核报告",
                        "internal audit 2026",
                        "9.2.2/4",
                        DayOf(new(2026, 4, 7), i)
                    )
            ),
        ]);
    }

    private static AuditProgramme Programme(
        ParkDossier dossier,
        int year,
        LocalDate adopted,
        LocalDate by,
        IReadOnlyList<InternalAudit> earlier
    ) =>
        new()
        {
            Id = The<AuditProgramme>($"audit-programme-{year}"),
            AdoptedOn = adopted,
            Period = new DateInterval(new(year, 3, 1), new LocalDate(year, 3, 1).PlusYears(1).PlusDays(-1)),
            Every = Period.FromYears(1),
            Methods = Both("查阅记录、现场观察、访谈和数据抽样", "records, observation, talks and samples of data"),
            Responsibilities = Both(
                "内审组长负责，审核员不审自己的工作",
                "the lead auditor; nobody audits their own work"
            ),
            PlanningRequirements = Both(
                "提前两周发出计划，按过程重要性分配人日",
                "plans two weeks ahead, days by importance"
            ),
            Reporting = Both(
                "十个工作日内报告主体和能碳管理中心",
                "within ten working days, to the entity and the centre"
            ),
            Importance =
            [
                .. dossier
                    .Processes!.Where(process => process.Kind == ProcessKind.CarbonManagement)
                    .Select(process => new ProcessImportance
                    {
                        Process = process.Id,
                        Importance = process.Id.ToString() is "emissions" or "neutrality"
                            ? Both("高：决定核算结果", "high: decides the figures")
                            : Both("中", "medium"),
                    }),
            ],
            EarlierAudits = [.. earlier.Select(audit => audit.Id)],
            Audits =
            [
                .. dossier.Entities.Select(entity => new PlannedAudit { Entity = entity.Id, By = by }),
                new PlannedAudit { By = by },
            ],
            Document = Paper($"audit-programme-{year}"),
        };

    private static IEnumerable<InternalAudit> Held(ParkDossier dossier, int year, LocalDate start)
    {
        for (var i = 0; i < dossier.Entities.Count; i++)
        {
            var entity = dossier.Entities[i].Id;
            yield return Audit(
                $"{entity}-audit-{year}",
                entity,
                year,
                DayOf(start, i),
                year == 2025 ? "audits-2025" : $"{entity}-audit-2026"
            );
        }

        yield return Audit(
            $"park-audit-{year}",
            null,
            year,
            DayOf(start, dossier.Entities.Count),
            year == 2025 ? "audits-2025" : "park-audit-2026"
        );
    }

    private static InternalAudit Audit(string id, Id<ParkEntity>? entity, int year, LocalDate on, string document) =>
        new()
        {
            Id = The<InternalAudit>(id),
            Entity = entity,
            Programme = The<AuditProgramme>($"audit-programme-{year}"),
            On = on,
            Auditors = [Who("lead-auditor"), Who(year == 2025 ? "auditor-2025" : "auditor")],
            Processes = [The<SystemProcess>("emissions"), The<SystemProcess>("neutrality")],
            Conclusions =
            [
                Concludes(AuditQuestion.OwnRequirements, "符合园区自身要求", "as the park itself requires"),
                Concludes(AuditQuestion.Standard, "符合标准要求", "as the standard requires"),
                Concludes(AuditQuestion.Effectiveness, "实施和保持有效", "put into practice and kept up"),
            ],
            Findings = id switch
            {
                "textile-audit-2025" => [The<Nonconformity>("nc-meters")],
                "logistics-audit-2026" => [The<Nonconformity>("nc-vouchers")],
                "park-audit-2026" => [The<Nonconformity>("nc-distribution")],
                _ => [],
            },
            Document = Paper(document),
        };

    private static AuditConclusion Concludes(AuditQuestion question, string zh, string en) =>
        new()
        {
            Question = question,
            Positive = true,
            Conclusion = Both(zh, en),
        };

    private static LocalDate DayOf(LocalDate start, int i) => start.PlusDays(2 * i);
}
