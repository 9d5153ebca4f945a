using NodaTime;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Carbon;

/// <summary>A measured amount of an activity of a source in a period (温室气体活动数据, 3.2.6).</summary>
[Clause("3.2.6")]
public sealed record ActivityRecord
{
    private readonly IReadOnlyList<Id<DocumentedInformation>> _evidence = ValueList<Id<DocumentedInformation>>.Empty;

    /// <summary>The id of the record, where the park gives it one.</summary>
    public Id<ActivityRecord>? Id { get; init; }

    /// <summary>The source whose activity it is.</summary>
    public required Id<EmissionSource> Source { get; init; }

    /// <summary>The days that the record covers, first and last included.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>The amount, in the unit in which it was recorded; below zero only where the source is net.</summary>
    public required Amount Quantity { get; init; }

    /// <summary>How the amount, a mass of steam, is turned into heat.</summary>
    public SteamHeat? Steam
    {
        get;
        init => field = value is null || HotWater is null ? value : throw SteamAndWater();
    }

    /// <summary>How the amount, a mass of hot water, is turned into heat.</summary>
    public HotWaterHeat? HotWater
    {
        get;
        init => field = value is null || Steam is null ? value : throw SteamAndWater();
    }

    /// <summary>The flow between entities of the park that the record belongs to; unset for what crosses the boundary.</summary>
    public Id<InternalFlow>? Flow { get; init; }

    /// <summary>Whether the amount enters the process or leaves it, in a material balance.</summary>
    public BalanceSide Side { get; init; }

    /// <summary>The factor for this record, where it is not the source's.</summary>
    public FactorReference? Factor { get; init; }

    /// <summary>The quality of the data, where it is graded.</summary>
    public DataQuality? Quality { get; init; }

    /// <summary>The uncertainty of the amount, where it is not the source's.</summary>
    public Uncertainty? Uncertainty { get; init; }

    /// <summary>The day on which the record was made.</summary>
    public LocalDate? RecordedOn { get; init; }

    /// <summary>The documented information that shows it: a meter reading, an invoice, a settlement.</summary>
    public IReadOnlyList<Id<DocumentedInformation>> Evidence
    {
        get => _evidence;
        init => _evidence = ValueList<Id<DocumentedInformation>>.Copy(value);
    }

    private static ArgumentException SteamAndWater() =>
        new("A record is one of steam or one of hot water, not both; keep the one that was metered.");
}
