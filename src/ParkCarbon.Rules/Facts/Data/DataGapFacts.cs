using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>An interval of a data-collection plan for which the data did not arrive (6.5).</summary>
public sealed class DataGapFacts : IWitness
{
    private readonly string _line;
    private readonly string _of;

    internal DataGapFacts(string line, string of, DateInterval interval) =>
        (_line, _of, Interval) = (line, of, interval);

    /// <summary>The days.</summary>
    public DateInterval Interval { get; }

    Witness IWitness.Witness =>
        new(
            "dataGap",
            $"{_line} {_of} {Interval.ToIsoText()}",
            new BilingualText(
                $"计划行 {_line}：{_of} 缺 {Interval.ToIsoText()} 的数据",
                $"line {_line}: {_of} lacks the data of {Interval.ToIsoText()}"
            )
        );
}
