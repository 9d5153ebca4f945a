using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Planning;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What a line of a data-collection plan shows at the as-of date (6.5).</summary>
public sealed class DataPlanLineFacts : IWitness
{
    private readonly DataPlanLine _line;
    private readonly DataCollectionPlan _plan;
    private readonly FactIndex _index;

    internal DataPlanLineFacts(DataPlanLine line, DataCollectionPlan plan, FactIndex index)
    {
        _line = line;
        _plan = plan;
        _index = index;
    }

    /// <summary>The id of the line.</summary>
    public string Id => _line.Id.ToString();

    /// <summary>What kind of data it is about.</summary>
    public DataTopic Topic => _line.Topic;

    /// <summary>What of carbon management it is about.</summary>
    public IReadOnlyList<CarbonTopic> CarbonTopics => _line.CarbonTopics;

    /// <summary>Whether it says what is collected.</summary>
    public bool SaysKind => _line.Kind is not null;

    /// <summary>Whether it says by which channel.</summary>
    public bool SaysChannel => _line.Channel is not null;

    /// <summary>Whether it says how often.</summary>
    public bool SaysFrequency => _line.Frequency is not null;

    /// <summary>Whether it says by which method.</summary>
    public bool SaysMethod => _line.Method is not null;

    /// <summary>Where data that the line promises did not arrive; empty without a frequency.</summary>
    internal IEnumerable<NamedFacts> Gaps =>
        _line.Frequency is not { } frequency ? []
        : _line.Sources.Count > 0 ? _line.Sources.Order().SelectMany(source => GapsOf(source, frequency))
        : From.SelectMany(entity => GapsOf(entity, frequency));

    /// <summary>The entities that it collects from; none stands for the park itself.</summary>
    private IEnumerable<Id<ParkEntity>?> From =>
        _line.Entities is { } entities
            ? _index.EntitiesInScope.Select(entity => entity.Id).Where(entities.Contains)
            : Enumerable.Repeat<Id<ParkEntity>?>(null, 1);

    /// <summary>The first day on which it collects.</summary>
    private LocalDate Start => _line.StartsOn ?? _index.Dossier.Period.Start;

    Witness IWitness.Witness
    {
        get
        {
            (bool Said, string Zh, string En)[] parts =
            [
                (SaysKind, "种类 kind", "kind"),
                (SaysChannel, "途径 channel", "channel"),
                (SaysFrequency, "频次 frequency", "frequency"),
                (SaysMethod, "方法 method", "method"),
            ];
            var missing = parts.Where(part => !part.Said).ToList();
            return new Witness(
                "dataPlanLine",
                Id,
                new BilingualText(
                    $"计划 {_plan.Id} 的行 {Id}：未规定 {string.Join("、", missing.Select(part => part.Zh))}",
                    $"line {Id} of plan {_plan.Id}: does not set {string.Join(", ", missing.Select(part => part.En))}"
                )
            );
        }
    }

    internal bool Collects(string source) => _line.Sources.Any(id => id.ToString() == source);

    internal bool CollectsFrom(Id<ParkEntity> entity) => _line.Entities?.Contains(entity) == true;

    /// <summary>The days of a source on which no record stands that is as fine as the line promises.</summary>
    private IEnumerable<NamedFacts> GapsOf(Id<EmissionSource> source, Period frequency)
    {
        if (_index.DaysOf(source) is not { } days)
        {
            return [];
        }

        var start = LocalDate.Max(Start, days.Start);
        var fine = _index
            .ActivitiesOf(source)
            .Select(record => record.Period)
            .Where(period => period.Start + frequency > period.End);
        return new PromisedIntervals(frequency, Start)
            .CompleteBetween(start, LocalDate.Min(days.End.PlusDays(1), Due))
            .Where(interval =>
                PeriodCoverage<DateInterval>
                    .Of(fine, period => period, new(LocalDate.Max(start, interval.Start), interval.End))
                    .Missing.Count > 0
            )
            .Select(interval => Gap(source.ToString(), interval));
    }

    private IEnumerable<NamedFacts> GapsOf(Id<ParkEntity>? entity, Period frequency)
    {
        var arrived = (_index.Dossier.CollectedData ?? [])
            .Where(data => data.Line == _line.Id && data.Entity == entity)
            .Select(data => data.Period)
            .ToList();
        return new PromisedIntervals(frequency, Start)
            .CompleteBetween(Start, Due)
            .Where(interval => entity is null || _index.IsInPark(entity, interval))
            .Where(interval => PeriodCoverage<DateInterval>.Of(arrived, period => period, interval).Missing.Count > 0)
            .Select(interval => Gap(entity?.ToString() ?? _index.Dossier.Park.Id.ToString(), interval));
    }

    /// <summary>The day at which data of intervals that are complete have to be there: the as-of date, less the time that they may take to arrive.</summary>
    private LocalDate Due => _line.ArrivesWithin is { } within ? _index.AsOf - within : _index.AsOf;

    private NamedFacts Gap(string of, DateInterval days) =>
        new(
            "dataGap",
            $"{Id} {of} {days.ToIsoText()}",
            new BilingualText(
                $"计划行 {Id}：{of} 缺 {days.ToIsoText()} 的数据",
                $"line {Id}: {of} lacks the data of {days.ToIsoText()}"
            )
        );
}
