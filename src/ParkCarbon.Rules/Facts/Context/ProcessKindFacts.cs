using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>A kind of process that the standard itself needs, and whether the system has one (4.4).</summary>
public sealed class ProcessKindFacts : IWitness
{
    internal ProcessKindFacts(ProcessKind kind, IReadOnlyList<SystemProcessFacts> processes)
    {
        Kind = kind;
        IsThere = processes.Any(process => process.Kind == kind);
    }

    /// <summary>The kind.</summary>
    public ProcessKind Kind { get; }

    /// <summary>Whether the system has a process of that kind.</summary>
    public bool IsThere { get; }

    Witness IWitness.Witness => new("processKind", Kind.ToString(), Name);

    private BilingualText Name =>
        Kind switch
        {
            ProcessKind.CarbonManagement => new("碳管理过程（8.1）", "managing carbon (8.1)"),
            ProcessKind.ObligationAccess => new(
                "合规义务的获取和传达（4.2）",
                "keeping legal and other requirements at hand (4.2)"
            ),
            ProcessKind.ChangeManagement => new("变化的识别和应对（5.1）", "finding and answering changes (5.1)"),
            ProcessKind.DataCollection => new("数据收集（6.5）", "collecting data (6.5)"),
            ProcessKind.Communication => new("信息交流（7.4）", "communicating (7.4)"),
            ProcessKind.DocumentControl => new("文件化信息的控制（7.5）", "controlling documented information (7.5)"),
            ProcessKind.ComplianceEvaluation => new("合规性评价（9.1.2）", "evaluating compliance (9.1.2)"),
            ProcessKind.InternalAudit => new("内部审核（9.2）", "auditing (9.2)"),
            ProcessKind.ManagementReview => new("管理评审（9.3）", "reviewing the system (9.3)"),
            ProcessKind.Improvement => new("不符合处理和改进（10）", "dealing with nonconformities and improving (10)"),
            _ => new BilingualText(Kind.ToString()),
        };
}
