using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What a procedure for evaluating compliance shows at the as-of date (9.1.2).</summary>
public sealed class ComplianceProcedureFacts : IWitness
{
    private readonly ComplianceProcedure _procedure;
    private readonly FactIndex _index;

    internal ComplianceProcedureFacts(ComplianceProcedure procedure, FactIndex index)
    {
        _procedure = procedure;
        _index = index;
        Review = new PeriodicReviewFacts(
            "complianceProcedureReview",
            procedure.Id.ToString(),
            new BilingualText(
                $"合规性评价过程 {procedure.Id} 的评审",
                $"review of compliance procedure {procedure.Id}"
            ),
            procedure.Review,
            procedure.EstablishedOn,
            index
        );
    }

    /// <summary>Whether it says how often compliance is evaluated.</summary>
    public bool SetsFrequency => _procedure.Every is not null;

    /// <summary>Whether somebody who holds their position answers for it.</summary>
    [RecordedIn(nameof(ParkDossier.People))]
    [DependsOnAsOf]
    public bool IsOwned => _index.IsAtWork(_procedure.Owner);

    /// <summary>Whether it belongs to a process of the system that is carried out.</summary>
    [RecordedIn(nameof(ParkDossier.Processes))]
    public bool BelongsToProcess =>
        _index.Dossier.Processes?.Any(process => process.Id == _procedure.Process && process.EstablishedOn is not null)
        == true;

    /// <summary>The reviews that keep it up to date.</summary>
    public PeriodicReviewFacts Review { get; }

    /// <summary>Whether the interval is set at which it is reviewed, and the last review is longer ago.</summary>
    [DependsOnAsOf]
    public bool IsReviewOverdue => Review.HasInterval && !Review.IsInTime;

    Witness IWitness.Witness =>
        new(
            "complianceProcedure",
            _procedure.Id.ToString(),
            new BilingualText(
                $"合规性评价过程 {_procedure.Id}（过程 {_procedure.Process?.ToString() ?? "未记录"}，负责人 {_procedure.Owner?.ToString() ?? "未记录"}，频次 {_procedure.Every?.ToString() ?? "未规定"}，评审间隔 {_procedure.Review?.Every?.ToString() ?? "未规定"}，最近评审 {LastReview ?? "无"}）",
                $"compliance procedure {_procedure.Id} (process {_procedure.Process?.ToString() ?? "not recorded"}, owner {_procedure.Owner?.ToString() ?? "not recorded"}, frequency {_procedure.Every?.ToString() ?? "not set"}, reviewed every {_procedure.Review?.Every?.ToString() ?? "not set"}, last reviewed {LastReview ?? "never"})"
            )
        );

    private string? LastReview => Review.Held.Count == 0 ? null : Review.Held[^1].On.ToIsoText();
}
