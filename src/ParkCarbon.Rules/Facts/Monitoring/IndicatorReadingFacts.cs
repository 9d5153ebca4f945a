using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What a reading of an indicator shows (9.1.1).</summary>
public sealed class IndicatorReadingFacts : IWitness
{
    private readonly IndicatorReading _reading;
    private readonly FactIndex _index;

    internal IndicatorReadingFacts(IndicatorReading reading, FactIndex index) => (_reading, _index) = (reading, index);

    /// <summary>Whether documented information of the reading is in force.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented => _index.IsInForce(_reading.Document);

    Witness IWitness.Witness =>
        new(
            "indicatorReading",
            $"{_reading.Indicator} {_reading.Period.ToIsoText()}",
            new BilingualText(
                $"指标 {_reading.Indicator} 在 {_reading.Period.ToIsoText()} 的读数 {_reading.Value}，文件 {_reading.Document?.ToString() ?? "未记录"}",
                $"reading {_reading.Value} of indicator {_reading.Indicator} for {_reading.Period.ToIsoText()}, document {_reading.Document?.ToString() ?? "not recorded"}"
            )
        );
}
