using NodaTime;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>A step by which a data-collection plan moves into a digital system (数字化系统).</summary>
[Clause("6.5/4.2")]
public sealed record DigitalStep
{
    /// <summary>The day from which the system collects.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>The system.</summary>
    public required BilingualText System { get; init; }

    /// <summary>The lines that it collects from then on.</summary>
    public IReadOnlyList<Id<DataPlanLine>> Lines
    {
        get;
        init => field = ValueList<Id<DataPlanLine>>.Copy(value);
    } = ValueList<Id<DataPlanLine>>.Empty;
}
