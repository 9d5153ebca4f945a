using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of something that is monitored and measured at the as-of date (9.1.1).</summary>
public sealed class MonitoringItemFacts : IWitness
{
    private readonly MonitoringItem _item;
    private readonly Recurrence _analysis;
    private readonly LocalDate _asOf;

    internal MonitoringItemFacts(MonitoringItem item, FactIndex index)
    {
        _item = item;
        _asOf = index.AsOf;
        _analysis = new Recurrence(
            item.AnalyseEvery,
            item.DeterminedOn,
            (index.Dossier.Evaluations ?? [])
                .Where(evaluation => evaluation.Monitoring.Contains(item.Id))
                .Select(evaluation => evaluation.On)
        );
    }

    /// <summary>The id of the item.</summary>
    public string Id => _item.Id.ToString();

    /// <summary>Whether it says what is monitored and measured.</summary>
    public bool SaysWhat => _item.What is not null;

    /// <summary>Whether it was determined on a recorded day.</summary>
    public bool IsDated => _item.DeterminedOn is not null;

    /// <summary>Whether a method is needed: the record does not say why none is.</summary>
    public bool NeedsMethod => _item.MethodNotNeededBecause is null;

    /// <summary>Whether it says how results are monitored and measured, and how they are analysed and evaluated.</summary>
    public bool SaysMethods => _item is { Method: not null, AnalysisMethod: not null };

    /// <summary>Whether it says how often it is monitored and measured.</summary>
    public bool SaysWhenMeasured => _item.MeasureEvery is not null;

    /// <summary>Whether it says how often its results are analysed and evaluated.</summary>
    public bool SaysWhenAnalysed => _item.AnalyseEvery is not null;

    /// <summary>Whether its results were not analysed and evaluated within the interval that it sets.</summary>
    [RecordedIn(nameof(ParkDossier.Evaluations))]
    [DependsOnAsOf]
    public bool AwaitsEvaluation => _item.AnalyseEvery is not null && !_analysis.IsInTime(_asOf);

    Witness IWitness.Witness =>
        new(
            "monitoringItem",
            Id,
            _analysis.Describe(
                _item.What is { } what
                    ? new BilingualText($"{what.Zh}（{Id}）", $"{what.En} ({Id})")
                    : new BilingualText($"监视和测量项 {Id}", $"monitored item {Id}")
            )
        );
}
