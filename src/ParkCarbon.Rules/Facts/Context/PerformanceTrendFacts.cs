using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>How an indicator of the park as a whole has moved (4.4).</summary>
/// <remarks>Readings of entities and indicators of single processes tell of parts; they are left out.</remarks>
public sealed class PerformanceTrendFacts : IWitness
{
    private readonly PerformanceIndicator _indicator;
    private readonly FactIndex _index;
    private readonly IReadOnlyList<Amount> _values;
    private readonly IndicatorReading? _latest;

    internal PerformanceTrendFacts(PerformanceIndicator indicator, FactIndex index)
    {
        (_indicator, _index) = (indicator, index);
        // A reading that was recorded later for the same days corrects the earlier one.
        var readings = (index.Dossier.IndicatorReadings ?? [])
            .Where(reading => reading.Indicator == indicator.Id && reading.Entity is null)
            .GroupBy(reading => reading.Period)
            .Select(same => same.MaxBy(reading => reading.RecordedOn)!)
            .OrderBy(reading => reading.Period.End)
            .ThenBy(reading => reading.Period.Start)
            .ToList();
        _latest = readings.LastOrDefault();
        _values =
        [
            .. indicator.Baseline is { } baseline ? [baseline] : Array.Empty<Amount>(),
            .. readings.Select(reading => reading.Value),
        ];
    }

    /// <summary>The id of the indicator.</summary>
    public string Id => _indicator.Id.ToString();

    /// <summary>Whether there is a reading and something to compare it with: an earlier one, or the baseline.</summary>
    public bool HasTrend => Gain(0) is not null;

    /// <summary>Whether the latest reading is better than the baseline, or than the first reading where there is no baseline.</summary>
    public bool HasImproved => Gain(0) > 0;

    /// <summary>Whether the latest reading is worse than the one before it.</summary>
    public bool HasWorsened => Gain(_values.Count - 2) < 0;

    /// <summary>Whether an improvement names the indicator that was decided after the days of the latest reading, or is still under way in time.</summary>
    [RecordedIn(nameof(ParkDossier.Improvements))]
    [DependsOnAsOf]
    public bool IsAnswered =>
        _index.Dossier.Improvements?.Any(action =>
            action.Indicators.Contains(_indicator.Id)
            && (action.DecidedOn > _latest?.Period.End || (action.Done is null && action.DueOn >= _index.AsOf))
        ) == true;

    Witness IWitness.Witness =>
        new(
            "indicator",
            Id,
            new BilingualText(
                $"{_indicator.Name.Zh}（{(_indicator.Better == IndicatorDirection.Lower ? "越低越好" : "越高越好")}）：{Series}",
                $"{_indicator.Name.En} ({(_indicator.Better == IndicatorDirection.Lower ? "lower" : "higher")} is better): {Series}"
            )
        );

    private string Series => _values.Count == 0 ? "—" : string.Join(" → ", _values);

    /// <summary>How the latest value compares with an earlier one: above zero where it is better; null where they do not compare.</summary>
    private int? Gain(int from)
    {
        if (_latest is null || from < 0 || from >= _values.Count - 1)
        {
            return null;
        }

        var (earlier, latest) = (_values[from], _values[^1]);
        var risen =
            earlier.Symbol == latest.Symbol ? latest.Value.CompareTo(earlier.Value)
            : latest.Dimensions.FirstOrDefault(earlier.IsIn) is { } dimension
                ? latest.In(dimension).CompareTo(earlier.In(dimension))
            : (int?)null;
        return _indicator.Better == IndicatorDirection.Lower ? -risen : risen;
    }
}
