using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Planning;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What a data-collection plan shows at the as-of date (6.5).</summary>
public sealed class DataPlanFacts : IWitness
{
    private readonly DataCollectionPlan _plan;
    private readonly FactIndex _index;

    internal DataPlanFacts(DataCollectionPlan plan, FactIndex index)
    {
        _plan = plan;
        _index = index;
        Lines = [.. plan.Lines.OrderBy(line => line.Id).Select(line => new DataPlanLineFacts(line, plan, index))];
        Analysis = new PeriodicReviewFacts(
            "dataAnalysis",
            Id,
            new BilingualText("数据的分析和评价", "analysis and evaluation of the data"),
            plan.Analysis,
            plan.AdoptedOn,
            index
        );
        Review = new PeriodicReviewFacts(
            "dataPlanReview",
            Id,
            new BilingualText("数据收集计划的评审", "review of the data-collection plan"),
            plan.Review,
            plan.AdoptedOn,
            index
        );
    }

    /// <summary>The id of the plan.</summary>
    public string Id => _plan.Id.ToString();

    /// <summary>The day on which it was adopted.</summary>
    public LocalDate? AdoptedOn => _plan.AdoptedOn;

    /// <summary>The lines, in order of their ids.</summary>
    public IReadOnlyList<DataPlanLineFacts> Lines { get; }

    /// <summary>The analyses and evaluations of what was collected.</summary>
    public PeriodicReviewFacts Analysis { get; }

    /// <summary>The reviews of the plan.</summary>
    public PeriodicReviewFacts Review { get; }

    /// <summary>Whether a digital system collects some line of it.</summary>
    public bool IsPartlyDigital => _plan.DigitalSteps.Any(step => step.Lines.Count > 0);

    /// <summary>Whether documented information of the plan is in force.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented => _index.IsInForce(_plan.Document);

    Witness IWitness.Witness =>
        new(
            "dataPlan",
            Id,
            new BilingualText(
                $"数据收集计划 {Id}（{_plan.AdoptedOn?.ToIsoText() ?? "未记录日期"} 起）",
                $"data-collection plan {Id} (from {_plan.AdoptedOn?.ToIsoText() ?? "a day not recorded"})"
            )
        );
}
