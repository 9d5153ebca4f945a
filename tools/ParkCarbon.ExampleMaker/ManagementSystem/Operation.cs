using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Operation;
using static ParkCarbon.ExampleMaker.ManagementSystem.Naming;

namespace ParkCarbon.ExampleMaker.ManagementSystem;

/// <summary>Clause 8.1: control of the processes, and changes.</summary>
internal static class Operation
{
    private static readonly LocalDate[] Days = [new(2025, 8, 20), new(2026, 2, 6), new(2026, 7, 22)];

    public static ParkDossier Add(ParkDossier dossier) =>
        (
            dossier with
            {
                ProcessControls =
                [
                    .. from process in dossier.Processes!
                    where process.Kind == ProcessKind.CarbonManagement
                    from day in Days
                    select Control(process, day),
                ],
                Changes =
                [
                    new SystemChange
                    {
                        Id = The<SystemChange>("platform-stage-2"),
                        Kind = ChangeKind.Planned,
                        What = Both(
                            "平台二期上线，月度数据改为在线采集",
                            "second stage of the platform: monthly data comes online"
                        ),
                        IdentifiedOn = new(2026, 3, 4),
                        Processes = [The<SystemProcess>("emissions"), The<SystemProcess>("data")],
                        Approved = Step(new(2026, 3, 12), "deputy", "批准切换方案", "approved the switch"),
                        Implemented = Step(
                            new(2026, 6, 12),
                            "data-manager",
                            "完成切换和并行核对",
                            "switched after a parallel run"
                        ),
                        Review = Step(new(2026, 7, 15), "centre-head", "核对一致", "checked, data agrees"),
                        Consequences = Both("人工抄表减少，口径不变", "less reading by hand; nothing else changes"),
                        Adverse = false,
                        Document = Paper("change-records"),
                    },
                    new SystemChange
                    {
                        Id = The<SystemChange>("boiler-outage"),
                        Kind = ChangeKind.Unplanned,
                        What = Both(
                            "热电二号锅炉非计划停运，启用燃气备用锅炉",
                            "boiler 2 failed; the gas boiler took over"
                        ),
                        IdentifiedOn = new(2025, 11, 3),
                        Processes = [The<SystemProcess>("emissions")],
                        Review = Step(new(2025, 11, 10), "carbon-manager", "评审停运后果", "reviewed the consequences"),
                        Consequences = Both(
                            "天然气用量增加约 18 万立方米，蒸汽压力短时不足",
                            "about 180 000 m³ more gas; steam short for a while"
                        ),
                        Adverse = true,
                        Mitigation = Step(
                            new(2025, 11, 21),
                            "chp-carbon",
                            "抢修恢复并增加巡检",
                            "repaired, inspected more often"
                        ),
                        Document = Paper("change-records"),
                    },
                    new SystemChange
                    {
                        Id = The<SystemChange>("meter-rules"),
                        Kind = ChangeKind.Planned,
                        What = Both(
                            "计量器具检定纳入平台预警",
                            "the platform warns when a meter is due for verification"
                        ),
                        IdentifiedOn = new(2025, 10, 20),
                        Processes = [The<SystemProcess>("data")],
                        Approved = Step(new(2025, 10, 24), "deputy", "批准规则修改", "approved the new rules"),
                        Implemented = Step(new(2025, 11, 28), "data-manager", "预警上线", "warnings are on"),
                        Review = Step(new(2026, 1, 15), "centre-head", "运行正常", "works"),
                        Consequences = Both("检定逾期为零", "no verification is late"),
                        Adverse = false,
                        Document = Paper("change-records"),
                    },
                ],
            }
        ).With(
            Papers.OfPark("process-controls", "过程控制记录汇编", "Records of process control", new(2026, 7, 22)),
            Papers.OfPark("change-records", "变更控制记录", "Records of changes", new(2026, 7, 16))
        );

    private static ProcessControl Control(SystemProcess process, LocalDate day)
    {
        // In August 2025 two entities reported late; they were reminded, and the records arrived.
        var late = process.Id.ToString() == "emissions" && day == Days[0];
        return new ProcessControl
        {
            Id = The<ProcessControl>($"{process.Id}-{day.Year}-{day.Month:D2}"),
            Process = process.Id,
            Criterion = process.Criteria[0].Id,
            On = day,
            Met = !late,
            Result = late ? Both("两家主体迟报", "two entities were late") : Both("符合准则", "as it should be"),
            Action = late ? Step(new(2025, 8, 27), "data-manager", "督促补报", "reminded, data arrived") : null,
            Document = Paper("process-controls"),
        };
    }

    private static CompletedStep Step(LocalDate on, string by, string zh, string en) =>
        new()
        {
            On = on,
            By = Who(by),
            What = Both(zh, en),
        };
}
