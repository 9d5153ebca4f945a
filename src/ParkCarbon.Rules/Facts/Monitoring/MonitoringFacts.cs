using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of monitoring, measurement and evaluation at the as-of date (9.1.1).</summary>
public sealed class MonitoringFacts
{
    internal MonitoringFacts(FactIndex index)
    {
        Items =
        [
            .. (index.Dossier.Monitoring ?? [])
                .OrderBy(item => item.Id)
                .Select(item => new MonitoringItemFacts(item, index)),
        ];
        Evaluations =
        [
            .. (index.Dossier.Evaluations ?? [])
                .OrderBy(evaluation => evaluation.On)
                .ThenBy(evaluation => evaluation.Id)
                .Select(evaluation => new PerformanceEvaluationFacts(evaluation, index)),
        ];
        Readings =
        [
            .. (index.Dossier.IndicatorReadings ?? [])
                .OrderBy(reading => reading.Indicator)
                .ThenBy(reading => reading.Period.Start)
                .Select(reading => new IndicatorReadingFacts(reading, index)),
        ];
    }

    /// <summary>What the park determined to monitor and measure.</summary>
    [RecordedIn(nameof(ParkDossier.Monitoring))]
    public IReadOnlyList<MonitoringItemFacts> Items { get; }

    /// <summary>The evaluations of performance and effectiveness, the earliest first.</summary>
    [RecordedIn(nameof(ParkDossier.Evaluations))]
    public IReadOnlyList<PerformanceEvaluationFacts> Evaluations { get; }

    /// <summary>The latest evaluation; empty where there is none.</summary>
    [RecordedIn(nameof(ParkDossier.Evaluations))]
    public IReadOnlyList<PerformanceEvaluationFacts> Latest => [.. Evaluations.TakeLast(1)];

    /// <summary>The readings of indicators.</summary>
    [RecordedIn(nameof(ParkDossier.IndicatorReadings))]
    public IReadOnlyList<IndicatorReadingFacts> Readings { get; }
}
