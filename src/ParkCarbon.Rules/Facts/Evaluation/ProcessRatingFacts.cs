using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>Whether the audit programme in force weighs a process of carbon management (9.2.2).</summary>
public sealed class ProcessRatingFacts : IWitness
{
    private readonly SystemProcess _process;
    private readonly AuditProgramme _programme;

    internal ProcessRatingFacts(SystemProcess process, AuditProgramme programme) =>
        (_process, _programme) = (process, programme);

    /// <summary>Whether it says how important the process is.</summary>
    [DependsOnAsOf]
    public bool IsRated => _programme.Importance.Any(importance => importance.Process == _process.Id);

    Witness IWitness.Witness => new("process", _process.Id.ToString(), _process.Name);
}
