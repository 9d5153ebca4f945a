using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Planning;

/// <summary>A line of a data-collection plan.</summary>
[Clause("6.5/2")]
public sealed record DataPlanLine
{
    /// <summary>The id of the line.</summary>
    public required Id<DataPlanLine> Id { get; init; }

    /// <summary>What kind of data it is about.</summary>
    public required DataTopic Topic { get; init; }

    /// <summary>What of carbon management it is about.</summary>
    [Clause("6.5/3.c")]
    public IReadOnlyList<CarbonTopic> CarbonTopics
    {
        get;
        init => field = ValueList<CarbonTopic>.Copy(value);
    } = ValueList<CarbonTopic>.Empty;

    /// <summary>What is collected (种类).</summary>
    [Clause("6.5/2")]
    public BilingualText? Kind { get; init; }

    /// <summary>The sources whose activity data it collects; empty where it collects something else.</summary>
    [Clause("6.5/2")]
    public IReadOnlyList<Id<EmissionSource>> Sources
    {
        get;
        init => field = ValueList<Id<EmissionSource>>.Copy(value);
    } = ValueList<Id<EmissionSource>>.Empty;

    /// <summary>The entities that it collects from; unset where that is the park itself or follows from the sources.</summary>
    public IReadOnlyList<Id<ParkEntity>>? Entities
    {
        get;
        init => field = ValueList<Id<ParkEntity>>.CopyOrNull(value);
    }

    /// <summary>By which channel (途径).</summary>
    [Clause("6.5/2")]
    public BilingualText? Channel { get; init; }

    /// <summary>How often (频次).</summary>
    [Clause("6.5/2")]
    public Period? Frequency
    {
        get;
        init => field = value is null ? null : Require.Interval(value, nameof(Frequency));
    }

    /// <summary>How long after the end of an interval the data may take to arrive; unset where they have to be there when it has ended.</summary>
    public Period? ArrivesWithin
    {
        get;
        init => field = value is null ? null : Require.Interval(value, nameof(ArrivesWithin));
    }

    /// <summary>By which method (方法).</summary>
    [Clause("6.5/2")]
    public BilingualText? Method { get; init; }

    /// <summary>Who sees to it.</summary>
    public Id<Person>? Responsible { get; init; }

    /// <summary>The first day of the first interval; unset where that is the first day of the dossier's period.</summary>
    public LocalDate? StartsOn { get; init; }
}
