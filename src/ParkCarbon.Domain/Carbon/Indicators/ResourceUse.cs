using NodaTime;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Carbon.Indicators;

/// <summary>How much of something arose or was needed, and how much of it was used again (综合利用).</summary>
public sealed record ResourceUse
{
    /// <summary>The id of the record.</summary>
    public required Id<ResourceUse> Id { get; init; }

    /// <summary>The entity.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>What it is.</summary>
    public required RecoveryKind Kind { get; init; }

    /// <summary>The days that the record covers, first and last included.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>What arose and could be used; of water, all that was used, first and again.</summary>
    public required Amount Arising { get; init; }

    /// <summary>What of it was used.</summary>
    public required Amount Used { get; init; }

    /// <summary>The documented information that shows it.</summary>
    public IReadOnlyList<Id<DocumentedInformation>> Evidence
    {
        get;
        init => field = ValueList<Id<DocumentedInformation>>.Copy(value);
    } = ValueList<Id<DocumentedInformation>>.Empty;
}
